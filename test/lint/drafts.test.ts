import { strict as assert } from 'node:assert';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { fixText } from '../../server/src/lint/fix';
import { defaultSettings as settings } from '../../server/src/lint/settings';
import { withItems } from '../../server/src/syntax/items';
import { parseResolution } from '../../server/src/syntax/parse';

/** One draft for Model United Nations in as many styles as people write it: nothing in it may be made wrong. */

interface Style {
  readonly name: string;
  readonly text: string;
  /** What the body begins with; forms before it must stay as they are. */
  readonly head: string;
}

const heads: Readonly<Record<string, string>> = {
  none: '',
  plain:
    'Committee: DISEC\nTopic: Small arms\nSponsors: Kenya, Peru and Fiji\nSignatories: Chile, Ghana, Mali.\n\n',
  bold: '**Committee:** DISEC\n\n**Topic:** Small arms\n\n**Sponsors:** Kenya, Peru\n\n**Signatories:** Chile, Ghana\n\n---\n\n',
  forum:
    'FORUM: Third Committee\nQUESTION OF: Small arms\nSUBMITTED BY: Kenya\nCO-SUBMITTERS: Peru, Fiji\n\n',
  ruled:
    'DRAFT RESOLUTION: SMALL ARMS\n==============================\n\nMain Submitter: Kenya\nCo-Submitters: Peru\n\n==============================\n\n',
  html: '<strong>Committee:</strong> DISEC\n\n<strong>Main Submitter:</strong> Kenya\n\n',
};
const formulas: readonly string[] = [
  'The General Assembly,',
  '**The General Assembly,**',
  'THE GENERAL ASSEMBLY,',
  '## The General Assembly,',
  'The General Assembly First Committee,',
  'The Disarmament and International Security Committee,',
  '*The General Assembly,*',
];
const banners = [false, true];
const dress: readonly ((opening: string) => string)[] = [
  (opening) => opening,
  (opening) => `*${opening}*`,
  (opening) => `**${opening}**`,
  (opening) => `<u>${opening}</u>`,
  (opening) => opening.toUpperCase(),
  (opening) => `_${opening}_`,
];
const numbers: readonly ((n: number) => string)[] = [
  (n) => `${n}. `,
  (n) => `${n}) `,
  (n) => `(${n}) `,
  (n) => `${['I', 'II', 'III'][n - 1]}. `,
  () => '• ',
  (n) => `OP${n}. `,
  (n) => `${n}- `,
  (n) => `Clause ${n}: `,
  (n) => `${n}.`,
];
const letters: readonly ((n: number) => string)[] = [
  (n) => `(${'ab'[n - 1]}) `,
  (n) => `${'ab'[n - 1]}) `,
  (n) => `${'ab'[n - 1]}. `,
  (n) => `(${['i', 'ii'][n - 1]}) `,
];
const ends: readonly (readonly [paragraph: string, item: string, last: string])[] = [
  [';', ';', '.'],
  [',', ',', '.'],
  [';', ',', ''],
  ['.', '.', '.'],
];

const preamble = [
  ['Recalling', 'its resolution 64/292 of 28 July 2010'],
  ['Deeply concerned', 'by the spread of small arms in many regions'],
  ['Keeping in mind', 'the needs of children'],
] as const;
const operative = [
  ['Calls upon', 'all Member States to mark their weapons by'],
  ['Urges', 'the Secretary-General to help them'],
  ['Decides', 'to remain seized of the matter'],
] as const;
const items = ['stamping a number on each', 'keeping a register'];

/** Each style of one thing with some styles of the others: every pair of neighbours in the lists meets. */
function styles(): Style[] {
  const all: Style[] = [];
  const names = Object.keys(heads);
  for (let i = 0; i < 126; i++) {
    const head = heads[names[i % names.length] ?? ''] ?? '';
    const formula = formulas[i % formulas.length] ?? '';
    const hasBanners = banners[Math.floor(i / 2) % 2] ?? false;
    const set = dress[Math.floor(i / 3) % dress.length] ?? String;
    const number = numbers[i % numbers.length] ?? String;
    const letter = letters[Math.floor(i / 9) % letters.length] ?? String;
    const [end, itemEnd, last] = ends[Math.floor(i / 4) % ends.length] ?? ['', '', ''];
    const gap = i % 5 === 0 ? '\n' : '\n\n';
    const paragraphs = [
      formula,
      ...(hasBanners ? ['PREAMBULATORY CLAUSES:'] : []),
      ...preamble.map(([opening, rest]) => `${set(opening)} ${rest},`),
      ...(hasBanners ? ['OPERATIVE CLAUSES:'] : []),
      ...operative.flatMap(([opening, rest], k) => [
        `${number(k + 1)}${set(opening)} ${rest}${k === 0 ? ':' : k === 2 ? last : end}`,
        ...(k === 0 ? items.map((item, n) => `${letter(n + 1)}${item}${n === 1 ? end : itemEnd}`) : []),
      ]),
    ];
    all.push({
      name: `style ${i + 1}: ${formula} ${number(1)}${set('Calls upon')} ${letter(1)}`,
      head,
      text: `${head}${paragraphs.join(gap)}\n`,
    });
  }
  return all;
}

const shapeOf = (text: string) => {
  const { parts } = parseResolution(text);
  const sections = parts.flatMap((part) => part.sections);
  return {
    preambular: sections.flatMap((section) => section.preamble).length,
    operative: sections.flatMap((section) => section.operative).length,
    below: sections.flatMap((section) => section.operative).map((one) => withItems(one).length - 1),
  };
};

/** The words in order, without what the fixes are about: labels, case, italics, and the name of the organ. */
const wordsOf = (text: string): string =>
  text
    .slice(text.search(/recalling/i))
    .replace(/<\/?u>|[*_#]/g, '')
    .replace(/^(?:OP|Clause )?\(?(?:\d|I{1,3}|[ab]|ii?)[.):-]+ ?|^•\s*/gm, '')
    .replace(/[,;.:]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

describe('drafts in all styles', () => {
  before(loadFacts);
  before(() => loadVocabulary());
  for (const { name, text, head } of styles())
    it(name, () => {
      const mended = fixText(text, { settings }).text;
      assert.ok(mended.startsWith(head), mended);
      assert.equal(wordsOf(mended), wordsOf(text));
      assert.deepEqual(shapeOf(text), { preambular: 3, operative: 3, below: [2, 0, 0] }, text);
      assert.deepEqual(shapeOf(mended), shapeOf(text), mended);
      assert.equal(fixText(mended, { settings }).text, mended);
      // Stops are either as they were or as they should be.
      for (const line of mended.split('\n')) {
        if (/(?:needs of children|28 july 2010|many regions)/i.test(line)) assert.match(line, /,$/, line);
        if (/seized of the matter/i.test(line)) assert.match(line, /matter[.,;]?$/, line);
        if (/mark their weapons by/i.test(line)) assert.match(line, /:$/, line);
        if (line.includes('CLAUSES')) assert.match(line, /:$/, line);
      }
    });
});
