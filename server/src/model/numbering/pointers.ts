import { bareReferences, leavesOutAbove } from './bare-references';
import { withItems } from '../../syntax/items';
import type { Paragraph, Part } from '../../syntax/resolution';

/** A number or letter as a reference writes it; offsets in the prose. */
export interface Label {
  /** `2`, `a`, `ii`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One paragraph that a reference names, by its number and the letters of its subparagraphs. */
export interface Pointer {
  /** `2`, `a`, `ii` for “2 (a) (ii)”; what is not written again is filled in from the pointer before. */
  readonly path: readonly string[];
  /** The labels that stand here: the last ones of the path. */
  readonly labels: readonly Label[];
  /** Whether it is the far end of a range: “2 to **5**”. */
  readonly endsRange: boolean;
}

/** A reference with every label that may have to change: `paragraph 2 (a) and (b) above`, `subparagraph (c) below`. */
export interface PointedReference {
  readonly paragraph: Paragraph;
  readonly direction: 'above' | 'below' | 'here';
  readonly pointers: readonly Pointer[];
  /** Where “paragraph” or “paragraphs” stands in the prose. */
  readonly noun: { readonly start: number; readonly end: number };
  /** Where “above” or “below” stands in the prose; empty for a bare reference. */
  readonly where: { readonly start: number; readonly end: number };
}

const letters = String.raw`(?: ?\([a-z]{1,4}\)){1,4}`;
const pointer = String.raw`(?:\d{1,3}(?:${letters})?|\([a-z]{1,4}\)(?:${letters})?)`;
const reference = new RegExp(
  String.raw`\b(sub-?)?paragraphs? (${pointer}(?:(?:, and |, | and | or | to )${pointer}){0,20}) (above|below|of the present resolution|of this resolution)\b`,
  'giu',
);
const pieces = /(\bto )?(\d{1,3}(?![\d)])|\([a-z]{1,4}\))/gi;

/**
 * The references of a paragraph to others of its text. Only those that say so are read, as a bare “paragraph 4” may be
 * one of another text; and in texts of the Council those that can be of no other. `holder` is the path of the
 * paragraph itself, for “subparagraph (a) above”.
 */
const pointedIn = (
  paragraph: Paragraph,
  holder: readonly string[],
  readsBare: boolean,
): PointedReference[] => [
  ...markedIn(paragraph, holder),
  ...(readsBare ? bareReferences(paragraph.inline) : []).map(
    ({ start, list, listStart, end }): PointedReference => ({
      paragraph,
      direction: 'here',
      pointers: readPointers(list, listStart, []),
      noun: { start, end: listStart - 1 },
      where: { start: end, end },
    }),
  ),
];

function markedIn(paragraph: Paragraph, holder: readonly string[]): PointedReference[] {
  const { text } = paragraph.inline.prose;
  if (!text.includes('aragraph')) return [];
  return [...text.matchAll(reference)].map((match) => {
    const [all, isSub, list = '', words = ''] = match;
    const noun = /^[a-z-]+/i.exec(all)?.[0] ?? '';
    const end = match.index + all.length;
    return {
      paragraph,
      direction: /^of/i.test(words) ? 'here' : /above/i.test(words) ? 'above' : 'below',
      pointers: readPointers(list, match.index + all.indexOf(list), isSub ? holder.slice(0, 1) : []),
      noun: { start: match.index, end: match.index + noun.length },
      where: { start: end - words.length, end },
    };
  });
}

function readPointers(list: string, offset: number, holder: readonly string[]): Pointer[] {
  const pointers: Pointer[] = [];
  let labels: Label[] = [];
  let path = [...holder];
  let endsRange = false;
  let last = 0;
  const finish = (): void => {
    if (labels.length > 0) pointers.push({ path, labels, endsRange });
    labels = [];
  };
  for (const match of list.matchAll(pieces)) {
    const [all, to, label = ''] = match;
    const isLetter = label.startsWith('(');
    const goesOn = isLetter && labels.length > 0 && /^ ?$/.test(list.slice(last, match.index));
    if (!goesOn) {
      finish();
      endsRange = to !== undefined;
      // “2 (a) and (b)”: the number is not written again.
      path = isLetter ? path.slice(0, Math.max(1, path.length - 1)) : [];
    }
    const shift = isLetter ? 1 : 0;
    const start = offset + match.index + all.length - label.length + shift;
    const text = label.slice(shift, label.length - shift);
    labels.push({ text, start, end: start + text.length });
    path = [...path, text];
    last = match.index + all.length;
  }
  finish();
  return pointers;
}

/** A paragraph or subparagraph of a part with its number and letters; empty for one that has none. */
export interface Labelled {
  readonly paragraph: Paragraph;
  readonly path: readonly string[];
}

/** The paragraphs of a part with their labels, in order of place. Those of the preamble have an empty number. */
export function labelled({ sections }: Part): Labelled[] {
  const all: Labelled[] = [];
  const visit = (paragraph: Paragraph, above: readonly string[]): void => {
    const { marker } = paragraph;
    const path = marker && marker.shape !== 'bullet' ? [...above, marker.label] : above;
    all.push({ paragraph, path });
    for (const item of paragraph.items) visit(item, path);
    for (const more of paragraph.more.flatMap(withItems)) all.push({ paragraph: more, path });
  };
  for (const { preamble, operative } of sections) {
    for (const paragraph of preamble) visit(paragraph, ['']);
    for (const paragraph of operative) visit(paragraph, []);
  }
  return all;
}

/** Those of `labelled` that a reference can name. */
export const nameable = (part: Part): Labelled[] =>
  labelled(part).filter(({ paragraph, path }) => path.length > 0 && paragraph.role !== 'continuation');

/** Every reference of a part to its own paragraphs; a quotation speaks of those of another text. */
export function pointedReferences(part: Part): PointedReference[] {
  const readsBare = leavesOutAbove(part);
  return labelled(part)
    .filter(({ paragraph }) => !isQuotation(paragraph))
    .flatMap(({ paragraph, path }) => pointedIn(paragraph, path, readsBare));
}

const isQuotation = ({ role, inline }: Paragraph): boolean =>
  role === 'continuation' && /^[“"«]/.test(inline.prose.text);

export const samePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((label, i) => label === b[i]);
