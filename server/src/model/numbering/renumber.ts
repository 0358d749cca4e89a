import type { Marker } from '../../syntax/marker';
import type { Paragraph, Part } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { replaceProse } from '../edits';
import { insert } from '../../text/edit';
import { matched } from '../../text/matched';
import type { Edit } from '../../text/edit';
import { referencesOf } from './references';

/** The number in front of an operative paragraph; undefined where there is none. */
export const numberOf = ({ marker }: Paragraph): number | undefined =>
  marker?.shape === 'number' ? Number(marker.label) : undefined;

/**
 * The edits that number the operative paragraphs of a part from 1 to n, starting anew where its sections do,
 * and that take the references of the part along. References to a number that stood twice stay as they are.
 */
export function renumberPart(source: string, part: Part): Edit[] {
  const edits: Edit[] = [];
  const moved = new Map<number, number | undefined>();
  let next = 1;
  for (const { operative } of part.sections) {
    if (operative[0] && numberOf(operative[0]) === 1) next = 1;
    for (const paragraph of operative) {
      const edit = putNumber(source, paragraph, next);
      if (edit) edits.push(edit);
      const old = numberOf(paragraph);
      if (old !== undefined) moved.set(old, moved.has(old) ? undefined : next);
      next++;
    }
  }
  return [...edits, ...movedReferences(part, moved)];
}

/** Writes `3.` in front of a paragraph, in the place of what stands there; undefined where it stands there already. */
export function putNumber(source: string, paragraph: Paragraph, number: number): Edit | undefined {
  const { marker, start } = paragraph;
  if (!marker) return insert(start, `${number}. `);
  const written = source.slice(marker.start, marker.end);
  if (isNumber(written, number)) return undefined;
  // `34*. Further urges*`: the italics begin with the words.
  const early = matched(/[*_](?=[.)]$)/, written);
  if (early !== '') return { start: marker.start, end: marker.content, text: `${number}. ${early}` };
  const bold = closingMark(written);
  const gap = marker.end === marker.content && bold === '' ? ' ' : '';
  return { start: marker.start, end: marker.end, text: `${number}.${bold}${gap}` };
}

/** A number and the blanks behind it, with the marks that set it in bold: what goes where a paragraph has no number. */
export function extentOfNumber(source: string, { start, end, content }: Marker): Span {
  const bold = closingMark(source.slice(start, end));
  const isOpened = source.slice(start - bold.length, start) === bold;
  return { start: isOpened ? start - bold.length : start, end: content };
}

/** The mark of bold behind a number, as in `**1.**`; the one in front of it is no part of what is written. */
const closingMark = (written: string): string => matched(/(?:\*\*|__)$/, written);

/** `3.`, with a bold mark around it or a backslash in it, as converters write them. */
export const isNumber = (written: string, number: number): boolean =>
  written.replace(/\*\*|__|\\/g, '') === `${number}.`;

const movedReferences = (part: Part, moved: ReadonlyMap<number, number | undefined>): Edit[] =>
  referencesOf(part).flatMap(({ paragraph, pointers }) =>
    pointers.flatMap(({ labels: [first] }) => {
      const target = first && moved.get(Number(first.text));
      if (target === undefined || target === Number(first?.text)) return [];
      return (first && replaceProse(paragraph.inline.prose, first.start, first.end, String(target))) ?? [];
    }),
  );
