import { numberOf } from './renumber';
import { withItems } from '../../syntax/items';
import type { Paragraph, Part, Resolution, Section } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import type { InternalReference, Label, Pointer } from './reference-grammar';
import { leavesOutAbove, referencesIn } from './references';

/** A place in a text that names another paragraph of it: `paragraph 3 (b) above`. Offsets in the source. */
export interface ParagraphReference extends Span {
  readonly target: Paragraph;
  /** The whole of it, from “paragraph” to “above”. */
  readonly phrase: Span;
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

/** The paragraphs that a paragraph or a note speaks of, in order of place. */
export function paragraphReferencesIn(resolution: Resolution, paragraph: Paragraph): ParagraphReference[] {
  const home = homeOf(resolution, paragraph);
  if (!home) return [];
  const { prose } = paragraph.inline;
  return referencesIn(paragraph, leavesOutAbove(home.part)).flatMap((reference) => {
    const phrase = prose.span(reference.start, reference.end);
    return reference.pointers.flatMap((pointer, i): ParagraphReference[] => {
      const place = extentOf(pointer);
      const before = reference.pointers[i - 1];
      const target = find(home, reference, pointer.path);
      return [
        ...(target ? [{ ...prose.span(place.start, place.end), phrase, target, isBetween: false }] : []),
        ...(before && pointer.endsRange ? between(before, pointer) : []).flatMap((value) => {
          const middle = find(home, reference, [String(value)]);
          if (!middle || !before) return [];
          return [
            { ...prose.span(extentOf(before).start, place.end), phrase, target: middle, isBetween: true },
          ];
        }),
      ];
    });
  });
}

/** A pointer with the parentheses of its letters; offsets in the prose. */
function extentOf({ labels }: Pointer): Span {
  const [first, last] = [labels[0], labels.at(-1)];
  const parenthesis = (label: Label | undefined): number =>
    Number(label !== undefined && !/^\d/.test(label.text));
  return { start: (first?.start ?? 0) - parenthesis(first), end: (last?.end ?? 0) + parenthesis(last) };
}

/** The numbers between the two ends of a range of paragraphs; none of one of subparagraphs. */
function between(from: Pointer, to: Pointer): number[] {
  if (from.path.length !== 1 || to.path.length !== 1) return [];
  const [low, high] = [Number(from.path[0]), Number(to.path[0])];
  return Array.from({ length: Math.max(0, Math.min(high - low, longestRange) - 1) }, (_, i) => low + i + 1);
}

/** The most paragraphs that a range may hold. */
const longestRange = 100;

/** The paragraph of a path of labels; of letters that do not all exist, as far as they do. */
function find(
  home: Home,
  { of }: InternalReference,
  [number = '', ...letters]: readonly string[],
): Paragraph | undefined {
  const top =
    of === 'subparagraph'
      ? home.holder
      : of === 'preambular'
        ? home.part.sections.flatMap(({ preamble }) => preamble)[Number(number) - 1]
        : findNumber(home, Number(number));
  return findItem(top, letters);
}

/** The place of a paragraph among those of its preamble, from 1; undefined for any other. */
export function placeInPreamble(resolution: Resolution, paragraph: Paragraph): number | undefined {
  const part = homeOf(resolution, paragraph)?.part;
  const index = part?.sections.flatMap(({ preamble }) => preamble).indexOf(paragraph) ?? -1;
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
