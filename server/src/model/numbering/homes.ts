import { withItems } from '../../syntax/items';
import type { Paragraph, Part, Resolution } from '../../syntax/resolution';
import { labelled, type Labelled } from './labels';
import { numberOf } from './numbers';

/** Where a paragraph of the body stands. */
export interface Home extends Labelled {
  readonly part: Part;
}

interface Homes {
  readonly ofParagraphs: ReadonlyMap<Paragraph, Home>;
  /** By the id of a note: where its first indicator stands. */
  readonly ofNotes: ReadonlyMap<string, Home>;
}

const known = new WeakMap<Resolution, Homes>();

/** Where a paragraph stands, and where a note belongs; undefined for what is in no section of a part. */
export function homeOf(resolution: Resolution, paragraph: Paragraph): Home | undefined {
  const { ofParagraphs, ofNotes } = homesOf(resolution);
  return ofParagraphs.get(paragraph) ?? ofNotes.get(paragraph.blocks[0]?.noteId ?? '');
}

function homesOf(resolution: Resolution): Homes {
  const homes = known.get(resolution) ?? readHomes(resolution);
  known.set(resolution, homes);
  return homes;
}

function readHomes({ parts, indicators }: Resolution): Homes {
  const ofParagraphs = new Map<Paragraph, Home>();
  for (const part of parts)
    for (const one of labelled(part)) ofParagraphs.set(one.paragraph, { ...one, part });
  const ofNotes = new Map<string, Home>();
  for (const { id, paragraph } of indicators) {
    const home = ofParagraphs.get(paragraph);
    if (home && !ofNotes.has(id)) ofNotes.set(id, home);
  }
  return { ofParagraphs, ofNotes };
}

/** The paragraphs of the preamble of a part, in order of place. */
export const preambleOf = ({ sections }: Part): Paragraph[] => sections.flatMap(({ preamble }) => preamble);

/** The operative paragraphs of a part, in order of place. */
export const operativeOf = ({ sections }: Part): Paragraph[] =>
  sections.flatMap(({ operative }) => operative);

const byNumber = new WeakMap<Part, ReadonlyMap<number, readonly Paragraph[]>>();

/** The operative paragraphs of a part by their numbers; more than one if numbers begin anew, or one stands twice. */
export function numbersOf(part: Part): ReadonlyMap<number, readonly Paragraph[]> {
  const before = byNumber.get(part);
  if (before) return before;
  const numbers = new Map<number, Paragraph[]>();
  for (const paragraph of operativeOf(part)) {
    const number = numberOf(paragraph);
    if (number === undefined) continue;
    const same = numbers.get(number);
    if (same) same.push(paragraph);
    else numbers.set(number, [paragraph]);
  }
  byNumber.set(part, numbers);
  return numbers;
}

/** The place of a paragraph among those of its preamble, from 1; undefined for any other. */
export function placeInPreamble(resolution: Resolution, paragraph: Paragraph): number | undefined {
  const home = homeOf(resolution, paragraph);
  const index = home ? preambleOf(home.part).indexOf(paragraph) : -1;
  return index < 0 ? undefined : index + 1;
}

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
