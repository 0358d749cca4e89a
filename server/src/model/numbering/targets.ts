import { numberOf } from './renumber';
import { withItems } from '../../syntax/items';
import { readInternalReferences, type InternalReference } from './internal-references';
import type { Paragraph, Part, Resolution, Section } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { bareReferences, leavesOutAbove } from './bare-references';

/** A place in a text that names another paragraph of it: `paragraph 3 (b) above`. Offsets in the source. */
export interface ParagraphReference extends Span {
  readonly target: Paragraph;
  /** True for the paragraphs between the two ends of `paragraphs 3 to 5 above`, which are not named one by one. */
  readonly isBetween: boolean;
}

/** Where a paragraph stands. */
interface Home {
  readonly part: Part;
  readonly section: Section;
  /** The numbered paragraph that it belongs to. */
  readonly holder: Paragraph;
}

interface Structure {
  readonly homes: ReadonlyMap<Paragraph, Home>;
  /** By the id of a note: where its indicator stands. */
  readonly noteHomes: ReadonlyMap<string, Home>;
}

const known = new WeakMap<Resolution, Structure>();
/** `(b)`, `(b) (ii)` behind the number of a paragraph. */
const letters = /^(?: \([a-z]{1,4}\)){1,4}/;
const ofSubparagraph =
  /\bsub-?paragraphs? ((?:\([a-z]{1,4}\)(?:, | and | or | to | )?){1,12}) ?(?:above|below)\b/giu;

/** The paragraphs that a paragraph or a note speaks of, in order of place. */
export function paragraphReferencesIn(resolution: Resolution, paragraph: Paragraph): ParagraphReference[] {
  const home = homeOf(resolution, paragraph);
  const { prose } = paragraph.inline;
  // A quotation speaks of the paragraphs of another text.
  if (!home || paragraph.role === 'continuation' || !prose.text.includes('aragraph')) return [];
  const found: ParagraphReference[] = [];
  for (const { numbers } of [...readInternalReferences(paragraph), ...bareIn(home.part, paragraph)]) {
    numbers.forEach(({ value, start, end }, i) => {
      const path = letters.exec(prose.text.slice(end))?.[0] ?? '';
      const target = findItem(findNumber(home, value), path);
      if (target) found.push({ ...prose.span(start, end + path.length), target, isBetween: false });
      const next = numbers[i + 1];
      if (!next || !/^ to $/.test(prose.text.slice(end + path.length, next.start))) return;
      for (let between = value + 1; between < next.value; between++) {
        const middle = findNumber(home, between);
        if (middle) found.push({ ...prose.span(start, next.end), target: middle, isBetween: true });
      }
    });
  }
  for (const match of prose.text.matchAll(ofSubparagraph)) {
    const list = match.index + match[0].indexOf('(');
    for (const { 0: label, index } of (match[1] ?? '').matchAll(/\([a-z]{1,4}\)/g)) {
      const target = findItem(home.holder, label);
      if (target)
        found.push({ ...prose.span(list + index, list + index + label.length), target, isBetween: false });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What a text of the Council refers to without “above”. */
const bareIn = (part: Part, { inline }: Paragraph): Pick<InternalReference, 'numbers'>[] =>
  (leavesOutAbove(part) ? bareReferences(inline) : []).map(({ list, listStart }) => ({
    numbers: [...list.matchAll(/\d{1,3}/g)].map(({ 0: digits, index }) => ({
      value: Number(digits),
      start: listStart + index,
      end: listStart + index + digits.length,
    })),
  }));

/** The number of a paragraph with its letters, as texts refer to it: `3 (b)`; empty for one without a number. */
export function nameOf(resolution: Resolution, paragraph: Paragraph): string {
  const home = homeOf(resolution, paragraph);
  const number = home && numberOf(home.holder);
  if (!home || number === undefined) return '';
  return [String(number), ...pathTo(home.holder, paragraph)].join(' ');
}

function pathTo(from: Paragraph, to: Paragraph): string[] {
  if (from === to) return [];
  const next = from.items.find((item) => withItems(item).includes(to));
  return next ? [`(${next.marker?.label ?? ''})`, ...pathTo(next, to)] : [];
}

function homeOf(resolution: Resolution, paragraph: Paragraph): Home | undefined {
  const { homes, noteHomes } = known.get(resolution) ?? read(resolution);
  return homes.get(paragraph) ?? noteHomes.get(paragraph.blocks[0]?.noteId ?? '');
}

function read(resolution: Resolution): Structure {
  const homes = new Map<Paragraph, Home>();
  for (const part of resolution.parts) {
    for (const section of part.sections) {
      for (const holder of [...section.preamble, ...section.operative])
        for (const paragraph of withItems(holder)) homes.set(paragraph, { part, section, holder });
    }
  }
  const noteHomes = new Map<string, Home>();
  for (const { id, paragraph } of resolution.indicators) {
    const home = homes.get(paragraph);
    if (home && !noteHomes.has(id)) noteHomes.set(id, home);
  }
  const structure = { homes, noteHomes };
  known.set(resolution, structure);
  return structure;
}

const numbered = new WeakMap<Section, ReadonlyMap<number, Paragraph>>();

/** The paragraphs of a section by their numbers; the first of each. */
function byNumber(section: Section): ReadonlyMap<number, Paragraph> {
  const before = numbered.get(section);
  if (before) return before;
  const paragraphs = new Map<number, Paragraph>();
  for (const paragraph of section.operative) {
    const number = numberOf(paragraph);
    if (number !== undefined && !paragraphs.has(number)) paragraphs.set(number, paragraph);
  }
  numbered.set(section, paragraphs);
  return paragraphs;
}

/** The paragraph of a number: of the same section where numbers begin anew with each, else of the part. */
const findNumber = ({ section, part }: Home, value: number): Paragraph | undefined =>
  byNumber(section).get(value) ??
  part.sections.map((other) => byNumber(other).get(value)).find((paragraph) => paragraph !== undefined);

/** Down the letters of `(b) (ii)`; as far as there are such items. */
function findItem(paragraph: Paragraph | undefined, path: string): Paragraph | undefined {
  let found = paragraph;
  for (const [, label] of path.matchAll(/\(([a-z]{1,4})\)/g)) {
    const next = found?.items.find(({ marker }) => marker?.label === label);
    if (!next) return found;
    found = next;
  }
  return found;
}
