import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { leaves, parseResolution } from '../../server/src/syntax/parse';
import type { Body, Paragraph } from '../../server/src/syntax/resolution';
import type { Span } from '../../server/src/text/lines';
import { readCitationLists } from '../../server/src/citation/list';
import { realTexts, samples, seedText } from '../texts';
import { plainly } from '../../server/src/text/spaces';
import { applyEdit, edit, snippets } from './edits';

const edited = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 12 }))
    .map(([text, edits]) => edits.reduce(applyEdit, text));

const assembled = fc.array(fc.constantFrom(...snippets), { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('parser, whatever the text', () => {
  const run = (texts: fc.Arbitrary<string>, numRuns: number) => {
    fc.assert(fc.property(texts, holds), { numRuns });
  };

  it('keeps every character of edited samples', () => {
    run(edited(samples().map(({ text }) => text)), 300);
  });
  it('keeps every character of texts made of fragments', () => {
    run(assembled, 1500);
  });
  it('keeps every character of anything', () => {
    run(fc.string({ unit: 'binary', maxLength: 300 }), 500);
  });

  it('keeps every character of real texts, whole and edited', function () {
    const seed = seedText();
    const texts = [...(seed === undefined ? [] : [seed]), ...realTexts().map(({ text }) => text)];
    if (texts.length === 0) this.skip();
    this.timeout(120_000);
    texts.forEach(holds);
    run(edited(texts.filter((text) => text.length < 30_000)), 200);
  });
});

/** The invariants of the tree. */
function holds(text: string): void {
  const resolution = parseResolution(text);
  const { blocks, paragraphs, notes, indicators, masthead, parts } = resolution;
  assert.equal(
    leaves(resolution)
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
    text,
  );
  assert.equal(blocks.map(({ start, end }) => text.slice(start, end)).join(''), text);

  const inRange = ({ start, end }: Span) => {
    assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end}`);
  };
  const seen = new Set<Paragraph>();
  for (const paragraph of [...paragraphs, ...notes.map((note) => note.paragraph)]) {
    inRange(paragraph);
    assert.ok(!seen.has(paragraph), 'a paragraph stands twice');
    seen.add(paragraph);
    if (paragraph.marker) inRange(paragraph.marker);
    const { prose, emphases } = paragraph.inline;
    for (const emphasis of emphases) {
      assert.ok(0 <= emphasis.start && emphasis.start <= emphasis.end && emphasis.end <= prose.text.length);
      inRange(emphasis.open);
      inRange(emphasis.close);
    }
    const whole = prose.span(0, prose.text.length);
    if (prose.text !== '') assert.ok(paragraph.start <= whole.start && whole.end <= paragraph.end);
    // Every character of the prose but a space stands in the source at the place that it names.
    for (let i = 0; i < prose.raw.length; i++) {
      const character = prose.raw[i];
      if (character !== ' ') assert.equal(text[prose.offset(i)], character);
    }
    assert.equal(prose.text, plainly(prose.raw));
    for (const list of readCitationLists(prose.text)) {
      for (const { start, end } of list.citations)
        assert.ok(list.start <= start && start < end && end <= prose.text.length);
    }
  }
  for (const note of notes) inRange(note.mark);
  for (const indicator of indicators) {
    inRange(indicator);
    assert.ok(indicator.paragraph.start <= indicator.start && indicator.end <= indicator.paragraph.end);
  }
  for (const field of masthead.fields) inRange(field);

  // Every paragraph of the text has one place, and every body has paragraphs of the text alone.
  const placed: Paragraph[] = [];
  const place = (paragraph: Paragraph) => {
    placed.push(paragraph);
    paragraph.items.forEach(place);
    paragraph.more.forEach(place);
  };
  const placeBody = ({ headings, formula, children, sections, conclusion, annexes }: Body) => {
    [...headings, ...(formula ? [formula] : []), ...children, ...conclusion].forEach(place);
    annexes.forEach(placeBody);
    for (const section of sections)
      for (const one of [...section.headings, ...section.preamble, ...section.operative])
        assert.ok(children.includes(one), 'a section has a paragraph that is no child of its body');
  };
  masthead.paragraphs.forEach(place);
  parts.forEach(placeBody);
  assert.equal(new Set(placed).size, placed.length, 'a paragraph has two places');
  for (const paragraph of placed)
    assert.ok(seen.has(paragraph), 'a paragraph is not among those of the text');
  if (!masthead.hasNoBody) assert.equal(placed.length, paragraphs.length, 'a paragraph has no place');
}
