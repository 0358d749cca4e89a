import type { Paragraph, Resolution } from '../../syntax/resolution';
import type { Body } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { homeOf, numbersOf, preambleOf, type Home } from './homes';
import { labelled } from './labels';
import {
  endsOfRange,
  internalReferences,
  longestRange,
  type InternalReference,
  type Label,
  type Pointer,
} from './reference-grammar';

/** A reference with what it leads to; offsets in the prose of the paragraph or note in which it stands. */
export interface PlacedReference extends InternalReference {
  /** The paragraph or note whose words it is among. */
  readonly paragraph: Paragraph;
  /** The paragraph of the body in which it stands; that of the indicator if it stands in a note. */
  readonly from: Paragraph;
  readonly pointers: readonly PlacedPointer[];
}

/** One paragraph that a reference names; the number of every path is filled in. */
export interface PlacedPointer extends Pointer {
  /** Of letters that do not all exist, as far as they do; undefined if there is no such paragraph. */
  readonly target: Paragraph | undefined;
  /** If it ends a range: the paragraphs between its two ends, which are not named one by one. */
  readonly between: readonly Paragraph[];
}

/** The references of a paragraph or note to other paragraphs of its text, in order of place. */
export function referencesIn(resolution: Resolution, paragraph: Paragraph): PlacedReference[] {
  const references = readable(paragraph);
  const home = references.length > 0 ? homeOf(resolution, paragraph) : undefined;
  if (!home) return [];
  const readsBare = leavesOutAbove(home.part);
  return references.filter(({ isBare }) => readsBare || !isBare).map((one) => place(one, paragraph, home));
}

/** Every reference of a part to its numbered paragraphs and their subparagraphs; those of its notes last. */
export function referencesOf(resolution: Resolution, part: Body): PlacedReference[] {
  const notes = resolution.notes.map(({ paragraph }) => paragraph);
  return [
    ...labelled(part).map(({ paragraph }) => paragraph),
    ...notes.filter((note) => readable(note).length > 0 && homeOf(resolution, note)?.part === part),
  ]
    .flatMap((paragraph) => referencesIn(resolution, paragraph))
    .filter(({ of }) => of !== 'preambular');
}

/** Whether a paragraph refers to another in words that every text may use. */
export const refersPlainly = (paragraph: Paragraph): boolean =>
  readable(paragraph).some(({ isBare }) => !isBare);

/** A pointer with the parentheses of its letters; offsets in the prose. */
export function extentOfPointer({ labels }: Pointer): Span {
  const [first, last] = [labels[0], labels.at(-1)];
  const parenthesis = (label: Label | undefined): number =>
    Number(label !== undefined && !/^\d/.test(label.text));
  return { start: (first?.start ?? 0) - parenthesis(first), end: (last?.end ?? 0) + parenthesis(last) };
}

/** What the words of a paragraph refer to; a quotation speaks of the paragraphs of another text. */
function readable({ role, inline }: Paragraph): readonly InternalReference[] {
  const isQuotation = role === 'continuation' && /^[“"«]/.test(inline.prose.text);
  return isQuotation ? [] : internalReferences(inline);
}

/** Whether a text is one of the Council, which leaves out “above” and “of the present resolution” if it can. */
const leavesOutAbove = ({ formula }: Body): boolean =>
  formula?.blocks[0]?.organ?.practice.leavesOutAbove === true;

function place(reference: InternalReference, paragraph: Paragraph, home: Home): PlacedReference {
  const [number = ''] = home.path;
  const target = (path: readonly string[]): Paragraph | undefined => find(home, reference.of, path);
  const pointers = reference.pointers.map((pointer, i): PlacedPointer => {
    const before = pointer.endsRange ? reference.pointers[i - 1] : undefined;
    return {
      ...pointer,
      path: pointer.path[0] === '' ? [number, ...pointer.path.slice(1)] : pointer.path,
      target: target(pointer.path),
      between: before ? numbersBetween(before, pointer).flatMap((value) => target([value]) ?? []) : [],
    };
  });
  return { ...reference, paragraph, from: home.paragraph, pointers };
}

/** The paragraph of a path of labels. */
function find(
  { part, section, holder }: Home,
  of: InternalReference['of'],
  [number = '', ...letters]: readonly string[],
): Paragraph | undefined {
  if (of === 'subparagraph') return findItem(holder, letters);
  if (of === 'preambular') return findItem(preambleOf(part)[Number(number) - 1], letters);
  const all = numbersOf(part).get(number) ?? [];
  // If numbers begin anew with each section, the one of the same section is meant.
  return findItem(
    all.length > 1 ? (all.find((one) => section.operative.includes(one)) ?? all[0]) : all[0],
    letters,
  );
}

/** Down the letters of a path; as far as there are such items. */
function findItem(paragraph: Paragraph | undefined, letters: readonly string[]): Paragraph | undefined {
  let found = paragraph;
  for (const letter of letters) {
    const next = found?.items.find(({ marker }) => marker?.label === letter);
    if (!next) return found;
    found = next;
  }
  return found;
}

/** The numbers between the two ends of a range of paragraphs; none of one of subparagraphs. */
function numbersBetween(from: Pointer, to: Pointer): string[] {
  const [low, high] = endsOfRange(from, to) ?? [0, 0];
  const count = Math.max(0, Math.min(high - low, longestRange) - 1);
  return Array.from({ length: count }, (_, i) => String(low + i + 1));
}
