import { strict as assert } from 'node:assert';
import { writeFileSync } from 'node:fs';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { rules } from '../../server/src/rules';
import { elsewhereFile, findingsElsewhere, ownFile, ownFindings, printRecord, readRecord } from './record';

/**
 * What a drafter is shown, word for word: a change of a rule shows here as a change of what it says, and where.
 * `RECORD=write npx mocha -g "the record of findings"` writes it anew; read the difference before it is committed.
 */
describe('the record of findings', () => {
  before(loadFacts);
  before(() => loadVocabulary());
  for (const [name, file, findings] of [
    ['its wrong examples', ownFile, ownFindings],
    ['samples and the examples of others', elsewhereFile, findingsElsewhere],
  ] as const) {
    const record = readRecord(file);
    if (process.env.RECORD === 'write')
      it(`is written: ${name}`, () => {
        writeFileSync(file, printRecord(rules.map(findings)));
      });
    else
      for (const rule of rules)
        it(`holds what ${rule.id} says of ${name}`, () => {
          assert.equal(findings(rule), record.get(rule.id));
        });
  }
});
