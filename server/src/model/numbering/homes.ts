import { withItems } from '../../syntax/items';
import type { Paragraph, Resolution, Section } from '../../syntax/resolution';
import type { Body } from '../../syntax/resolution';
import { countWhile } from '../../text/search';
import { labelledFrom, nameOfMarker, type Labelled } from './labels';
import { numberOf } from './numbers';

/** Where a paragraph of the body stands. */
export interface Home extends Labelled {
  readonly part: Body;
}

/**
 * Where a paragraph stands, or the first indicator of a note; undefined for what is in no section of a part. Looked for
 * by its place: a rule asks for a few paragraphs at every edit, and a table of all would cost more than the edit.
 */
export function homeOf(resolution: Resolution, paragraph: Paragraph): Home | undefined {
  const { role, blocks } = paragraph;
  return role === 'note'
    ? indicatorsOf(resolution).get(blocks[0]?.noteId ?? '')
    : homeInBody(resolution, paragraph);
}

function homeInBody(resolution: Resolution, paragraph: Paragraph): Home | undefined {
  const top = holderBefore(resolution, paragraph);
  const own = top && labelledFrom(top).find((one) => one.paragraph === paragraph);
  return own && { ...own, part: top.part };
}

/** The last paragraph of a preamble or an operative part that begins no later than another. */
function holderBefore(
  { parts }: Resolution,
  { start }: Paragraph,
): { readonly part: Body; readonly section: Section; readonly holder: Paragraph } | undefined {
  for (const part of parts.toReversed())
    for (const section of part.sections.toReversed())
      for (const list of [section.operative, section.preamble]) {
        const holder = list[countWhile(list, (one) => one.start <= start) - 1];
        if (holder) return { part, section, holder };
      }
  return undefined;
}

const indicators = new WeakMap<Resolution, ReadonlyMap<string, Home>>();

/** By the id of a note: where its first indicator in the body stands. */
function indicatorsOf(resolution: Resolution): ReadonlyMap<string, Home> {
  const known = indicators.get(resolution);
  if (known) return known;
  const first = new Map<string, Home>();
  for (const { id, paragraph } of resolution.indicators) {
    const home = first.has(id) ? undefined : homeInBody(resolution, paragraph);
    if (home) first.set(id, home);
  }
  indicators.set(resolution, first);
  return first;
}

/** The paragraphs of the preamble of a part, in order of place. */
export const preambleOf = ({ sections }: Body): Paragraph[] => sections.flatMap(({ preamble }) => preamble);

/** The operative paragraphs of a part, in order of place. */
export const operativeOf = ({ sections }: Body): Paragraph[] =>
  sections.flatMap(({ operative }) => operative);

const byNumber = new WeakMap<Body, ReadonlyMap<string, readonly Paragraph[]>>();

/** The operative paragraphs of a part by their numbers (`2`, `1 bis`); more than one if numbers begin anew, or one stands twice. */
export function numbersOf(part: Body): ReadonlyMap<string, readonly Paragraph[]> {
  const before = byNumber.get(part);
  if (before) return before;
  const numbers = new Map<string, Paragraph[]>();
  for (const paragraph of operativeOf(part)) {
    if (!paragraph.marker || numberOf(paragraph) === undefined) continue;
    const number = nameOfMarker(paragraph.marker);
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
