import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { fixText } from '../../server/src/lint/fix';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { leaves, parseResolution } from '../../server/src/syntax/parse';
import { samples } from '../texts';
import { runs, patiently } from '../patience';

const options = {
  settings: defaultSettings,
  onRuleError: (rule: string, error: unknown) => {
    throw new Error(`${rule} threw`, { cause: error });
  },
};
const formula = '*The General Assembly*,\n\n';
const many = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

/** Whatever the text: nothing is lost, nothing throws, every finding lies in the text. */
function assertUnbroken(text: string): void {
  const resolution = parseResolution(text);
  const whole = leaves(resolution).map(({ start, end }) => text.slice(start, end));
  assert.equal(whole.join(''), text);
  for (const { start, end, rule } of lintText(text, options))
    assert.ok(0 <= start && start <= end && end <= text.length, `${rule}: ${start}–${end}`);
}

const nasty: Readonly<Record<string, string>> = {
  nothing: '',
  'a byte order mark alone': '\uFEFF',
  'null bytes': `${formula}*Recalling*\0\0 its\0 resolution 53/70\0,\n`,
  'lone surrogates': `${formula}*Recalling* \uD800 its resolution \uDC00 53/70 of \uD800,\n`,
  'right-to-left text': `${formula}*Recalling* إن الجمعية العامة its resolution 53/70 \u202Eof 4 December 1998\u202C,\n`,
  'every kind of line end':
    'The General Assembly,\rRecalling,\r\nNoting,\n\r\u2028Stressing,\u2029\u0085\n1. Decides.',
  'a line of a megabyte': `${formula}*Recalling* ${'its resolution 53/70 of 4 December 1998 and '.repeat(25_000)},\n`,
  'a word of a megabyte': `${formula}*Recalling* ${'a'.repeat(1_000_000)},\n`,
  'a megabyte of digits': `${formula}resolution ${'1'.repeat(1_000_000)}\n`,
  'a megabyte of blanks': `${formula}Recalling${' '.repeat(500_000)}it\t${'\t'.repeat(500_000)},\n`,
  'a hundred thousand footnotes':
    formula + many(100_000, (i) => `*Noting* it,[^${i}]\n\n[^${i}]: A/${i}/1.\n\n`),
  'one footnote indicated many times': `${formula}${'*Noting* it,[^1]\n\n'.repeat(5000)}[^1]: A/67/738.\n`,
  'ten thousand items in one another': `${formula}1. *Decides*:\n${many(10_000, (i) => `${' '.repeat(i % 80)}${['(a)', '(i)', 'a.', 'i.'][i % 4] ?? ''} To do:\n`)}`,
  'deep brackets': `${formula}*Recalling* ${'('.repeat(50_000)}${')'.repeat(50_000)}${'['.repeat(50_000)}${'“'.repeat(50_000)},\n`,
  'marks of emphasis': `${formula}${'*_**__***<i><em>'.repeat(20_000)}\n`,
  'open comments': '<!-- '.repeat(50_000),
  'suppressions that are never closed': '<!--resolint-enable>e'.repeat(50_000),
  'suppressions without end': '<!-- resolint-disable style/date -->\n'.repeat(20_000),
  'quotation marks': `${formula}*Noting* ${'“"'.repeat(100_000)},\n`,
  'numbers of paragraphs': many(
    20_000,
    (i) => `${i}. *Decides* to act as set out in paragraph ${i + 1} above;\n\n`,
  ),
  'sponsors without end': `A/C.3/80/L.1\n\n${many(20_000, (i) => `Angola${i}, `)}Zambia: draft resolution\n\n${formula}`,
  'page numbers': '3\n\n'.repeat(50_000),
  'letters of parts': `${formula}*Recalling* its resolutions 52/38 ${many(20_000, () => 'A, B and C to D ')},\n`,
};

describe('nasty texts', () => {
  before(loadFacts);
  before(() => loadVocabulary());

  for (const [name, text] of Object.entries(nasty))
    it(`do no harm: ${name}`, () => {
      assertUnbroken(text);
    }).timeout(60_000);

  // Each took the square of its length: minutes for this much.
  for (const [name, unit] of Object.entries({
    'rules that are silenced, and findings among them':
      '<!-- resolint-disable style/date -->\n\nWords words.\n\n',
    'rules that are silenced and others that are not':
      '<!-- resolint-disable style/date -->\n<!-- resolint-enable style/un -->\n',
    headings: '# H\n\n## A. B\n\n',
    'paragraphs with the same number': '1. *Decides* to act;\n\n',
    conflicts: '<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n',
    'lines that go on with one another': '<<<<<<< a\n',
    'pieces of a paragraph': 'the words of a paragraph that goes on and on\n\n<!-- x -->\n\n',
  }))
    it(`take time in proportion to their length: ${name}`, () => {
      const began = performance.now();
      lintText(formula + unit.repeat(300_000 / unit.length), options);
      const took = performance.now() - began;
      assert.ok(took < patiently(15_000), `${took} ms`);
    }).timeout(600_000);

  it('do no harm: any Unicode at all, alone or within a draft', () => {
    const drafts = samples().map(({ text }) => text);
    const anything = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(anything, fc.constantFrom(...drafts), fc.nat(), (text, draft, at) => {
        assertUnbroken(text);
        const place = at % draft.length;
        assertUnbroken(draft.slice(0, place) + text + draft.slice(place));
      }),
      { numRuns: runs(150) },
    );
  }).timeout(120_000);

  it('are mended to a fixed point, those that can be', () => {
    for (const name of [
      'null bytes',
      'lone surrogates',
      'every kind of line end',
      'one footnote indicated many times',
    ]) {
      const { text } = fixText(nasty[name] ?? '', options);
      assert.equal(fixText(text, options).text, text, name);
    }
  }).timeout(60_000);
});
