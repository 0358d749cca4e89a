import type { Marker } from './marker';
import { fromLetter, fromRoman } from './numerals';
import type { Draft } from './paragraphs';
import type { Paragraph } from './resolution';
import type { Shape } from './layout-key';

/** Hangs the subparagraphs of a paragraph on it, each under the one it belongs to. */
export function placeItem(parent: Draft, item: Draft): void {
  item.role = 'subparagraph';
  const marker = item.marker;
  if (!marker || marker.shape === 'bullet') {
    item.role = 'continuation';
    deepest(parent).more.push(item);
    return;
  }
  const chain = openChain(parent);
  const degree = isOwnScheme(parent.items[0] ?? item)
    ? degreeInOwnScheme(marker, chain)
    : degreeOf(item.shape, marker, chain);
  item.degree = degree;
  const holder = [parent, ...chain].findLast((candidate) => (candidate.degree ?? 0) < degree) ?? parent;
  holder.items.push(item);
}

/** The last subparagraph of each degree that is open, from the first down. */
function openChain(parent: Draft): Draft[] {
  const chain: Draft[] = [];
  for (let last = parent.items.at(-1); last; last = last.items.at(-1)) chain.push(last);
  return chain;
}

export const deepest = (parent: Draft): Draft => openChain(parent).at(-1) ?? parent;

/** The value of a label read as its degree reads it: letters for the first and third, roman for the second and fourth. */
export function labelValue(label: string, degree: number): number | undefined {
  return degree % 2 === 1 ? fromLetter(label) : fromRoman(label);
}

/**
 * (i) may be the ninth letter or the first roman numeral: the open subparagraphs decide. What follows the last
 * one of a degree belongs to it; what follows nothing opens the degree below.
 */
function degreeOf(own: Shape, { shape, label }: Marker, chain: readonly Draft[]): number {
  const upper = shape === 'stop' && !goesOnWith(label, chain) ? 3 : 1;
  const lower = upper + 1;
  const letter = fromLetter(label);
  const roman = /^[ivxl]+$/.test(label) ? fromRoman(label) : undefined;
  if (roman === undefined) return upper;
  if (letter === undefined) return lower;
  const last = (degree: number) => chain.find((item) => item.degree === degree)?.marker?.label;
  const lastLower = last(lower);
  if (lastLower !== undefined && (fromRoman(lastLower) ?? 0) + 1 === roman) return lower;
  const lastUpper = last(upper);
  // `(h) To include:` and then `(i)`, or `(h) *Name of a task*`: what a colon or a title opens is one degree down.
  const opened = chain.find((item) => item.degree === upper);
  if (label === 'i' && opened && lastLower === undefined && opens(opened.shape, own)) return lower;
  if (lastUpper !== undefined && (fromLetter(lastUpper) ?? 0) + 1 === letter) return upper;
  if (lastLower !== undefined) return lower;
  return label === 'i' ? lower : upper;
}

/** Whether `d.` is the letter after the (c) of the first degree, below which nothing is open. */
const goesOnWith = (label: string, chain: readonly Draft[]): boolean => {
  const [open] = chain;
  return (
    chain.length === 1 &&
    open?.degree === 1 &&
    fromLetter(label) === (fromLetter(open.marker?.label ?? '') ?? NaN) + 1
  );
};

/** `(1)`, `A.`, `1.1.`: labels that no degree has, so that nothing is known of the degrees below them. */
export const isOwnScheme = (item: Pick<Paragraph, 'marker'> | undefined): boolean =>
  item?.marker !== undefined && /^[\dA-Z]/.test(item.marker.label);

/**
 * The degree of a subparagraph in a list with a scheme of its own: a kind of label that is open goes on in its degree, a
 * new kind that begins with its first label opens the degree below, any other stands on the first.
 */
function degreeInOwnScheme(marker: Marker, chain: readonly Draft[]): number {
  const same = chain.find(({ marker: before }) => before && kindOf(before) === kindOf(marker));
  if (same) return same.degree ?? 1;
  return /^(?:[1aAi]|.*\.1)$/.test(marker.label) ? chain.length + 1 : 1;
}

const kindOf = ({ shape, label }: Marker): string => {
  const letters = /^\d/.test(label) ? '1' : /^[A-Z]/.test(label) ? 'A' : 'a';
  return `${shape} ${shape === 'decimal' ? label.split('.').length : letters}`;
};

/** Whether a subparagraph holds the next one. Titles follow titles: `(h) *Public information*`, `(i) *Elections*`. */
const opens = (before: Shape, next: Shape): boolean =>
  before.stop === ':' || (isTaskName(before) && !isTaskName(next));

const isTaskName = ({ stop, opensInItalics }: Shape): boolean => stop === '' && opensInItalics;

/** A paragraph, its subparagraphs and what continues them. */
export function withItems(paragraph: Paragraph): Paragraph[] {
  const { items, more } = paragraph;
  if (items.length + more.length === 0) return [paragraph];
  return [paragraph, ...items.flatMap(withItems), ...more.flatMap(withItems)];
}
