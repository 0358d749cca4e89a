import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { sheetOf } from '../../server/src/formats/sheet/sheet-of';
import { openPackage } from '../../server/src/formats/ooxml/package';
import { below } from '../../server/src/formats/ooxml/xml';
import { readWord } from '../../server/src/formats/word/read/read';
import { writeComparison } from '../../server/src/formats/word/compare/compare';
import { writeWord } from '../../server/src/formats/word/write/write';
import { loadFacts } from '../../server/src/facts/table';
import { predecessorInTable } from '../../server/src/facts/predecessors';
import { compare } from '../../server/src/succession/comparison';
import { parseResolution } from '../../server/src/syntax/parse';
import { realTexts, samples } from '../texts';
import { runs, someOf } from '../patience';

const tracked = (before: string, after: string, author?: string): Uint8Array => {
  const [own, other] = [parseResolution(before), parseResolution(after)];
  return writeComparison(
    { before: sheetOf(own), after: sheetOf(other), comparison: compare(own, other) },
    author === undefined ? undefined : { author },
  );
};
const plain = (text: string): string => readWord(writeWord(sheetOf(parseResolution(text)))).text;

function holds(before: string, after: string): void {
  const { text, original = text } = readWord(tracked(before, after));
  assert.equal(text, plain(after), 'all accepted');
  assert.equal(original, plain(before), 'all rejected');
}

describe('two texts as a Word file with tracked changes', () => {
  before(loadFacts);
  const draft = (body: string, symbol = 'A/C.1/80/L.4'): string =>
    `United Nations\n\n${symbol}\n\n# Lighthouses\n\n*The General Assembly*,\n\n${body}\n`;

  it('is the later text if all is accepted, and the earlier one if all is rejected', () => {
    const [one, ...others] = samples().map(({ text }) => text);
    for (const other of others) {
      holds(one ?? '', other);
      holds(other, one ?? '');
    }
  }).timeout(20_000);

  it('has no change of a text that stays', () => {
    for (const { text } of samples().slice(0, 3))
      assert.equal(readWord(tracked(text, text)).original, undefined);
  });

  it('holds for numbers, notes that come and go, paragraphs that are moved, and tables', () => {
    const notes = '\n\n[^1]: A/79/20.\n\n[^2]: A/79/33.\n';
    const before = draft(
      `*Noting* the islands and their reefs,[^1]\n\n1. *Requests* the keepers of lighthouses to report;[^2]\n\n2. *Invites* all ships to pass by at night, and to sound their horns;\n\n| Ship | Year |\n| --- | --- |\n| Argo | 2024 |${notes}`,
    );
    const after = draft(
      `*Noting* the islands and their reefs,[^1]\n\n1. *Invites* all ships to pass by at night, and to sound their horns;[^2]\n\n2. *Decides* to paint the towers;[^1]\n\n3. *Requests* the keepers of lighthouses to report at once;[^2]\n\n| Ship | Year |\n| --- | --- |\n| Argo | 2025 |\n| Dove | 2025 |${notes}`,
      'S/2025/4',
    );
    holds(before, after);
    holds(after, before);
  });

  it('tracks words, not whole paragraphs, and says whose changes they are', () => {
    const bytes = tracked(
      draft('1. *Requests* the ships to report at the eightieth session.'),
      draft('1. *Requests* the ships to report at the eighty-first session.'),
      'Fiji & friends',
    );
    const file = openPackage(bytes);
    const root = file.tree(file.main);
    assert.ok(root);
    const changes = [...below(root, 'w:ins'), ...below(root, 'w:del')];
    assert.equal(changes.length, 2);
    for (const { attributes } of changes) assert.equal(attributes['w:author'], 'Fiji & friends');
    assert.equal(new Set(changes.map(({ attributes }) => attributes['w:id'])).size, 2);
  });

  it('holds for any change of the body of a draft', () => {
    const texts = samples().map(({ text }) => text.slice(0, 6000));
    const place = fc.tuple(
      fc.nat(),
      fc.nat({ max: 400 }),
      fc.constantFrom('', 'sea ', '\n\n3. ', '*', '[^1]', '|'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(place, { maxLength: 4 }), (text, places) => {
        const other = places.reduce((now, [at, length, put]) => {
          // Of a masthead without order no reader is sure.
          const head = now.indexOf('\n\n', now.search(/^\*?The (?:General Assembly|Security Council)/m)) + 2;
          const from = head + (at % (now.length - head + 1));
          return now.slice(0, from) + put + now.slice(from + length);
        }, text);
        holds(text, other);
      }),
      { numRuns: Number(process.env.RUNS ?? runs(40)) },
    );
  }).timeout(60_000);

  it('holds for published texts and those that take them up', function () {
    const texts = new Map(realTexts().map(({ name, text }) => [name, text]));
    if (texts.size === 0) return void this.skip();
    for (const [, text] of someOf([...texts])) {
      const symbol = parseResolution(text).masthead.symbol ?? '';
      const earlier = predecessorInTable(symbol)?.symbol.replaceAll('/', '_');
      const other = texts.get(`${earlier}.md`);
      if (other === undefined || text.length > 40_000) continue;
      holds(other, text);
    }
  }).timeout(60_000);
});
