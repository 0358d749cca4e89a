import type { Marker } from '../../syntax/marker';
import type { Paragraph } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { insert } from '../../text/edit';
import { matched } from '../../text/matched';
import type { Edit } from '../../text/edit';

/** The number in front of an operative paragraph, `(1)` in the place of `1.` too; undefined where there is none. */
export const numberOf = ({ marker, role }: Paragraph): number | undefined =>
  marker?.shape === 'number' || (role === 'operative' && /^\d+$/.test(marker?.label ?? ''))
    ? Number(marker?.label)
    : undefined;

/** Writes `3.` in front of a paragraph, in the place of what stands there; undefined where it stands there already. */
export function putNumber(source: string, paragraph: Paragraph, number: number): Edit | undefined {
  const { marker, start } = paragraph;
  if (!marker) return insert(start, `${number}. `);
  const written = source.slice(marker.start, marker.end);
  if (isNumber(written, number)) return undefined;
  // `34*. Further urges*`, `**34. Further urges**`: the italics begin with the words.
  const early = earlyMark(written);
  if (early !== '') return { start: marker.start, end: marker.content, text: `${number}. ${early}` };
  const bold = closingMark(written);
  const gap = marker.end === marker.content && bold === '' ? ' ' : '';
  return { start: marker.start, end: marker.end, text: `${number}.${bold}${gap}` };
}

/** The mark of an opening that stands within or before the number of a paragraph as it is written; empty if none does. */
export const earlyMark = (written: string): string =>
  matched(/^[*_]{1,3}/, written) || matched(/[*_](?=[.)]$)/, written);

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
  earlyMark(written) === '' && written.replace(/\*\*|__|\\/g, '') === `${number}.`;
