import { strict as assert } from 'node:assert';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { rules } from '../../server/src/rules';
import { casesFolder, foundIn, printCases, readCases, type Case } from './record';

const ruleCalled = (id: string) => rules.find((rule) => rule.id === id) ?? assert.fail(`no rule ${id}`);

/**
 * Where a rule begins and ends, case by case: cases/*.txt, a file for each group of rules.
 * A new case needs a title and a text; `RECORD=write npx mocha -g "cases of rules"` adds what is said of it, to be read.
 */
describe('cases of rules', () => {
  before(loadFacts);
  before(() => loadVocabulary());
  for (const file of readdirSync(casesFolder)) {
    const read = readCases(file);
    if (process.env.RECORD === 'write')
      it(`are written: ${file}`, () => {
        const written = [...read].map(([id, cases]): [string, Case[]] => [
          id,
          cases.map((one) => ({ ...one, found: foundIn(ruleCalled(id), one) })),
        ]);
        writeFileSync(join(casesFolder, file), printCases(new Map(written)));
      });
    else
      for (const [id, cases] of read)
        describe(id, () => {
          for (const one of cases)
            it(one.title, () => {
              assert.deepEqual(foundIn(ruleCalled(id), one), one.found);
            });
        });
  }
});
