import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { ledgerFile, readLedger, tally, verdicts } from '../ledger';
import { realTexts } from '../texts';

describe('ledger of findings on published texts', () => {
  const rows = readLedger(readFileSync(ledgerFile, 'utf8'));
  before(loadFacts);
  before(() => loadVocabulary());

  it('has a verdict on every finding', () => {
    assert.deepEqual(
      rows.filter(({ verdict }) => !verdicts.includes(verdict)).map(({ key }) => key),
      [],
    );
  });

  it('names every error and warning, and none that is no more', function () {
    const texts = realTexts();
    if (texts.length === 0) this.skip();
    const judged = new Map(rows.map(({ key, count }) => [key, count]));
    const found = new Map(tally(texts).map(({ key, count }) => [key, count]));
    const unjudged = [...found].filter(([key, count]) => count > (judged.get(key) ?? 0));
    const gone = [...judged].filter(([key, count]) => count > (found.get(key) ?? 0));
    assert.deepEqual(unjudged, [], 'judge these in test/ledger.tsv (scripts/ledger.ts adds the rows)');
    assert.deepEqual(gone, [], 'take these out of test/ledger.tsv (scripts/ledger.ts does)');
  }).timeout(60_000);
});
