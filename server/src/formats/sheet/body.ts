import { readDates } from '../../citation/date';
import { grammar } from '../../language/grammar';
import { fromRoman } from '../../syntax/numerals';
import { withItems } from '../../syntax/items';
import type { Body, Paragraph, Resolution } from '../../syntax/resolution';
import { labelOf } from './labels';
import { runsOf, wholeOf, type Stretch } from './runs';
import type { Block, BlockRole, Region } from './sheet';
import { rowsOf } from './tables';

const { annexHeading, sectionNumber } = grammar.layout;

/** The letter of a part before its title on one line. */
export const partLetter = /^([A-Z])\.? +(?=\S)/;

/** A paragraph with what it is on the page. */
interface Placed {
  readonly paragraph: Paragraph;
  readonly role: BlockRole;
  readonly region: Region;
  readonly degree: number;
}

/** What stands after the masthead, in order of place. */
export function bodyBlocks(resolution: Resolution): Block[] {
  const placed = resolution.parts
    .flatMap((part) => placeBody(part))
    .sort((a, b) => a.paragraph.start - b.paragraph.start);
  closeByDay(placed);
  const blocks: Block[] = [];
  for (let i = 0; i < placed.length; i++) {
    const one = placed[i];
    if (!one) continue;
    if (one.role === 'table' && isRow(one)) {
      let end = i + 1;
      for (let next = placed[end]; next && isRow(next) && next.role === 'table'; next = placed[end]) end++;
      blocks.push(tableOf(resolution, placed.slice(i, end)));
      i = end - 1;
    } else blocks.push(...blocksOf(resolution, one, blocks));
  }
  return blocks;
}

/** A day alone at the end of a text is that of its adoption without a meeting. */
function closeByDay(placed: Placed[]): void {
  const last = placed.at(-1);
  if (last?.region !== 'main' || last.role === 'table') return;
  const text = last.paragraph.inline.prose.text.trim();
  const [day] = readDates(text);
  if (day?.start === 0 && day.end === text.length)
    placed[placed.length - 1] = { ...last, role: 'closing', region: 'closing', degree: 0 };
}

function placeBody(body: Body, isEnacted = false): Placed[] {
  const { kind, headings, formula, children, annexes, conclusion } = body;
  const isAnnex = kind === 'annex' && !isEnacted;
  const preamble = new Set(body.sections.flatMap(({ preamble: own }) => own));
  const firstOperative = body.sections.find(({ operative }) => operative.length > 0);
  const mainFrom = isAnnex ? 0 : (firstOperative?.headings[0] ?? firstOperative?.operative[0])?.start;
  const regionOf = ({ start }: Paragraph): Region => {
    if (isAnnex) return 'annex';
    if (isEnacted) return 'main';
    return kind === 'resolution' && (mainFrom === undefined || start < mainFrom) ? 'preamble' : 'main';
  };
  const place = (paragraph: Paragraph, role: BlockRole, region: Region): Placed => ({
    paragraph,
    role,
    region,
    degree: 0,
  });
  return [
    ...headings.map((heading) =>
      isEnacted
        ? place(heading, 'heading', 'main')
        : place(heading, isAnnex ? 'annex' : 'part', isAnnex ? 'annex' : 'preamble'),
    ),
    ...(formula ? [place(formula, 'formula', 'preamble')] : []),
    ...children.flatMap((child) =>
      child.role === 'label'
        ? []
        : [
            place(child, preamble.has(child) ? 'preamble' : roleOf(child), regionOf(child)),
            ...inOrderOfDegrees(hangingOn(child, regionOf(child))),
          ],
    ),
    ...conclusion.flatMap(withItems).map((line) =>
      // The letter of the next part stands right after the day.
      line.role === 'heading' ? place(line, 'part', 'preamble') : place(line, 'closing', 'closing'),
    ),
    ...annexes.flatMap((annex) => placeBody(annex, isEnacted || standsWithin(annex, conclusion))),
  ];
}

/** A text that the organ enacts, as against an annex to one: it stands before the meeting and the day, under no name. */
const standsWithin = ({ headings, children }: Body, [closing]: readonly Paragraph[]): boolean => {
  const [first] = headings;
  const start = (first ?? children[0])?.start;
  if (closing && start !== undefined && start > closing.start) return false;
  return !first || !annexHeading.test(first.inline.prose.text.trimStart());
};

function roleOf({ role, marker }: Paragraph): BlockRole {
  if (role === 'heading' || role === 'table') return role;
  if (role === 'operative' || (role === 'plain' && marker)) return 'operative';
  return role === 'preambular' ? 'preamble' : 'plain';
}

/** Subparagraphs and what goes on with a paragraph. */
function hangingOn(holder: Paragraph, region: Region, degree = 0): Placed[] {
  return [
    ...holder.items.flatMap((item) => {
      const own = item.degree ?? degree + 1;
      const role = own > 1 ? 'subitem' : 'item';
      return [
        { paragraph: item, role, region, degree: own } satisfies Placed,
        ...hangingOn(item, region, own),
      ];
    }),
    ...holder.more.flatMap((more) => {
      // What has a number of its own, or a bullet, is an item of what it goes on with.
      const own = more.marker ? degree + 1 : degree;
      const role = !more.marker ? 'plain' : own > 1 ? 'subitem' : 'item';
      return [
        { paragraph: more, role, region, degree: own } satisfies Placed,
        ...hangingOn(more, region, own),
      ];
    }),
  ];
}

/** In a list that begins with (i), what has letters stands below: (i), (a), (b), (ii). */
function inOrderOfDegrees(hanging: readonly Placed[]): readonly Placed[] {
  const ordered = [...hanging].sort((a, b) => a.paragraph.start - b.paragraph.start);
  const first = ordered.find(({ role }) => role !== 'plain');
  if (first?.degree !== 2) return hanging;
  let last = 0;
  let degree = 0;
  return ordered.map((one) => {
    if (one.role === 'plain') return { ...one, degree };
    const isNext = fromRoman(one.paragraph.marker?.label ?? '') === last + 1;
    if (isNext) last++;
    degree = isNext ? 1 : 2;
    return { ...one, degree, role: isNext ? 'item' : 'subitem' };
  });
}

const isRow = ({ paragraph }: Placed): boolean => paragraph.inline.prose.text.includes('|');

function tableOf(resolution: Resolution, lines: readonly Placed[]): Block {
  const paragraphs = lines.map(({ paragraph }) => paragraph);
  return {
    role: 'table',
    region: lines[0]?.region ?? 'main',
    degree: 0,
    runs: [],
    rows: rowsOf(resolution, paragraphs),
    source: { start: paragraphs[0]?.start ?? 0, end: paragraphs.at(-1)?.end ?? 0 },
  };
}

function blocksOf(resolution: Resolution, placed: Placed, before: readonly Block[]): Block[] {
  const { paragraph, region, degree } = placed;
  const role = placed.role === 'table' ? 'plain' : placed.role;
  const { start, end } = paragraph;
  const common = { role, region, degree, source: { start, end } };
  if (role === 'closing')
    return linesOf(paragraph).map((line) => ({ ...common, runs: runsOf(resolution, paragraph, line) }));
  if (role === 'heading' || role === 'part' || role === 'annex') {
    const named = nameIn(paragraph, role);
    const { runs, label } = {
      runs: runsOf(resolution, paragraph, { from: named.to, to: wholeOf(paragraph).to }),
      label: named.label,
    };
    const level = role === 'heading' ? levelOf(paragraph, label, before) : label === undefined ? 2 : 1;
    return [{ ...common, ...(label === undefined ? {} : { label }), level, runs }];
  }
  const label = labelOf(resolution.source, paragraph);
  return [{ ...common, ...(label === undefined ? {} : { label }), runs: runsOf(resolution, paragraph) }];
}

/** The number, letter or name at the head of a heading, and where its title begins. */
function nameIn(
  paragraph: Paragraph,
  role: 'heading' | 'part' | 'annex',
): { readonly label?: string; readonly to: number } {
  const { from, to } = wholeOf(paragraph);
  const text = paragraph.inline.prose.text.slice(from, to);
  if (role === 'annex') {
    const [name] = annexHeading.exec(text) ?? [];
    return name === undefined ? { to: from } : { label: name, to: from + afterBlanks(text, name.length) };
  }
  if (sectionNumber.test(text)) return { label: text, to };
  const [head, letter] = role === 'part' ? (partLetter.exec(text) ?? []) : [];
  return head === undefined || letter === undefined
    ? { to: from }
    : { label: letter, to: from + head.length };
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (/[\s.:–—-]/.test(text[at] ?? '')) at++;
  return at;
}

/** A title after a number is of the level of the number; one in italics is of the lowest. */
function levelOf({ inline }: Paragraph, label: string | undefined, before: readonly Block[]): number {
  const last = before.at(-1);
  if (label !== undefined) return 1;
  if (last?.role === 'heading' && last.label !== undefined && last.runs.length === 0) return 1;
  const { text } = inline.prose;
  if (inline.emphases.some(({ italic, start, end }) => italic && start === 0 && end >= text.trimEnd().length))
    return 3;
  return before.some(({ role, label: own }) => role === 'heading' && own !== undefined) ? 2 : 1;
}

/** The lines of a paragraph: the meeting and the date under a text. */
export function linesOf({ inline: { leaves, prose } }: Paragraph): Stretch[] {
  const lines: Stretch[] = [];
  let from = 0;
  const add = (to: number): void => {
    const text = prose.text.slice(from, to);
    const trimmed = text.trim();
    const start = from + text.indexOf(trimmed);
    if (trimmed !== '') lines.push({ from: start, to: start + trimmed.length });
    from = to;
  };
  for (const leaf of leaves) if (leaf.kind === 'break') add(prose.indexOf(leaf.start));
  add(prose.text.length);
  return lines;
}
