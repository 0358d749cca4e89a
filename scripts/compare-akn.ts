// Compares what `export --to akn` writes of published texts with their published files in Akoma Ntoso.
//   node --import tsx scripts/compare-akn.ts TEXTS PUBLISHED [--half a|b] [--show N]
// TEXTS is a folder of texts (NAME.md), PUBLISHED one of files (NAME.xml). Half a is every other text by name, from the first.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeAkn } from '../server/src/formats/akn/write';
import { childrenOf, isElement, parseXml, type XmlElement } from '../server/src/formats/ooxml/xml';
import { sheetOf } from '../server/src/formats/sheet/sheet-of';
import { parseResolution } from '../server/src/syntax/parse';

const { values, positionals } = parseArgs({
  options: { half: { type: 'string' }, show: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const [texts = '', published = ''] = positionals;

/** An element of preamble or main body, as far as it is compared. */
interface Entry {
  readonly element: string;
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly italics: string;
}

const names = new Set(['formula', 'container', 'crossHeading', 'paragraph', 'intro', 'point']);
const tidy = (text: string): string =>
  text
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .trim();

/** The words of an element without what is an entry of its own; notes are their marks. */
function wordsOf(element: XmlElement): string {
  return element.children
    .map((node) => {
      if (!isElement(node)) return node.text;
      if (node.name === '?:authorialNote' || node.name === 'authorialNote')
        return `[${node.attributes.marker ?? ''}]`;
      if (['num', 'list', 'sublist', 'point', 'table'].includes(bare(node.name))) return '';
      return bare(node.name) === 'p' ? ` ${wordsOf(node)} ` : wordsOf(node);
    })
    .join('');
}

const bare = (name: string): string => name.replace(/^.*:/, '');

function italicsOf(element: XmlElement): string[] {
  return childrenOf(element).flatMap((child) => {
    if (['authorialNote', 'num', 'list', 'sublist', 'point', 'table'].includes(bare(child.name))) return [];
    return child.attributes.class === 'italic' ? [tidy(wordsOf(child))] : italicsOf(child);
  });
}

function* all(element: XmlElement): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    yield child;
    yield* all(child);
  }
}

const child = (element: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(element).find((one) => bare(one.name) === name);

function entriesOf(root: XmlElement): Entry[] {
  const bodies = [...all(root)].filter(({ name }) => ['preamble', 'mainBody'].includes(bare(name)));
  const own = bodies.filter(
    (body) => ![...all(root)].some((doc) => bare(doc.name) === 'doc' && [...all(doc)].includes(body)),
  );
  return own.flatMap((body) =>
    [...all(body)].flatMap((element): Entry[] => {
      if (!names.has(bare(element.name))) return [];
      const number = child(element, 'num');
      const words = tidy(wordsOf(element));
      if (bare(element.name) === 'paragraph' && words === '' && child(element, 'list') === undefined)
        return [];
      return [
        {
          element: bare(element.name),
          id: element.attributes.eId ?? '',
          number: number ? tidy(wordsOf(number)) : '',
          text: words,
          italics: italicsOf(element)
            .filter((words) => words !== '')
            .join(' | '),
        },
      ];
    }),
  );
}

/** The lines of cover page and preface. */
function linesOf(root: XmlElement): string[] {
  return [...all(root)]
    .filter(({ name }) => ['coverPage', 'preface'].includes(bare(name)))
    .flatMap((page) => childrenOf(page).map((p) => tidy(wordsOf(p)).replaceAll(' ', '')));
}

interface Tally {
  files: number;
  whole: number;
  wording: number;
  entries: number;
  equal: number;
  lines: number;
  equalLines: number;
}

const tallies = new Map<string, Tally>();
const kinds = new Map<string, number>();
let shown = 0;
for (const [i, name] of readdirSync(texts).sort().entries()) {
  const file = join(published, name.replace(/\.md$/, '.xml'));
  const half = i % 2 === 0 ? 'a' : 'b';
  if (!existsSync(file) || (values.half !== undefined && values.half !== half)) continue;
  const theirs = parseXml(readFileSync(file, 'utf8'));
  const ours = parseXml(writeAkn(sheetOf(parseResolution(readFileSync(join(texts, name), 'utf8')))));
  const key = `${name.startsWith('S_') ? 'SC' : 'GA'} ${half}`;
  const tally = tallies.get(key) ?? {
    files: 0,
    whole: 0,
    wording: 0,
    entries: 0,
    equal: 0,
    lines: 0,
    equalLines: 0,
  };
  tallies.set(key, tally);
  const [a, b] = [entriesOf(theirs), entriesOf(ours)];
  tally.files++;
  tally.entries += a.length;
  const differ = a.map((entry, at) => differences(entry, b[at]));
  tally.equal += differ.filter((kinds) => kinds.length === 0).length;
  const isWhole = a.length === b.length && differ.every((kinds) => kinds.length === 0);
  if (isWhole) tally.whole++;
  else if (
    a.length === b.length &&
    differ.every((kinds) => kinds.every((kind) => kind === 'text' || kind === 'italics'))
  )
    tally.wording++;
  const [c, d] = [linesOf(theirs), new Set(linesOf(ours))];
  tally.lines += c.length;
  tally.equalLines += c.filter((line) => d.has(line)).length;
  if (!isWhole) {
    const at = differ.findIndex((kinds) => kinds.length > 0);
    const kind = at < 0 ? 'more' : (differ[at] ?? []).join('+');
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (shown++ < Number(values.show)) {
      console.log(`${name} ${a.length} ${b.length} at ${at}: ${kind}`);
      console.log(
        `  theirs ${JSON.stringify(around(a[at], b[at]))}\n  ours   ${JSON.stringify(around(b[at], a[at]))}`,
      );
    }
  }
  for (const line of Number(values.show) > 0 ? c.filter((one) => !d.has(one)).slice(0, 2) : [])
    console.log(
      `${name} line: ${line} <> ${[...d]
        .filter((one) => !c.includes(one))
        .slice(0, 2)
        .join(' ## ')}`,
    );
}

function differences(theirs: Entry, ours: Entry | undefined): string[] {
  if (!ours) return ['missing'];
  return (['element', 'id', 'number', 'text', 'italics'] as const).filter((key) => theirs[key] !== ours[key]);
}

/** An entry with its words around the first that differ. */
function around(one: Entry | undefined, other: Entry | undefined): unknown {
  if (!one) return undefined;
  let at = 0;
  while (at < one.text.length && one.text[at] === other?.text[at]) at++;
  return { ...one, text: one.text.slice(Math.max(0, at - 30), at + 60) };
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
for (const [key, t] of [...tallies].sort())
  console.log(
    `${key}: ${t.whole} of ${t.files} files wholly equal (${percent(t.whole, t.files)}), ${t.wording} more but for words of the text; ` +
      `${t.equal} of ${t.entries} entries (${percent(t.equal, t.entries)}); cover and preface ${percent(t.equalLines, t.lines)}`,
  );
console.log(
  [...kinds]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, n]) => `${kind}: ${n}`)
    .join(', '),
);
