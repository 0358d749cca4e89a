import { strict as assert } from 'node:assert';
import { torture } from '../../scripts/torture/run';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { realTexts, samples } from '../texts';

/** A short run of what `npm run torture` does for long; the same edits every time. */
describe('a text that is edited at random', () => {
  before(loadFacts);
  before(() => loadVocabulary());

  const edits = 1500;
  const hold = (texts: readonly string[], seed: number): void => {
    const edited: string[] = [];
    const { opened, linted, asked } = torture({
      texts,
      edits,
      seed,
      onEdit: (_, { text }) => edited.push(text),
    });
    assert.equal(edited.length, edits);
    assert.ok(opened > 1 && linted > edits / 10 && Object.keys(asked).length > 15);
  };

  it('is read, checked and asked about without harm, as if it were read anew: samples', () => {
    hold(
      samples().map(({ text }) => text),
      1,
    );
  }).timeout(120_000);

  it('is read, checked and asked about without harm, as if it were read anew: real texts', function () {
    const texts = realTexts();
    if (texts.length === 0) this.skip();
    hold(
      texts.map(({ text }) => text),
      2,
    );
  }).timeout(120_000);

  it('is edited in the same way by the same seed', () => {
    const rows = [3, 3, 4].map((seed) => {
      const row: string[] = [];
      const texts = samples().map(({ text }) => text);
      torture({ texts, edits: 40, seed, onEdit: (_, { text }) => row.push(text) });
      return row;
    });
    assert.deepEqual(rows[0], rows[1]);
    assert.notDeepEqual(rows[0], rows[2]);
  });
});
