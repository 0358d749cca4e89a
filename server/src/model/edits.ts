import { oncePerReading } from '../syntax/memoize';
import type { Emphasis } from '../syntax/inline';
import type { Prose } from '../syntax/prose';
import type { Paragraph, Resolution } from '../syntax/resolution';
import { paragraphsWith } from '../syntax/selection';
import type { Edit } from '../text/edit';
import { lineBreakIn } from '../text/lines';
import { spacedLike } from '../text/spaces';

/** An edit of a stretch of prose, or undefined where mark-up or an indicator stands within it. */
export function replaceProse(prose: Prose, start: number, end: number, text: string): Edit | undefined {
  if (!prose.isUnbroken(start, end)) return undefined;
  return { ...prose.span(start, end), text: spacedLike(prose.raw.slice(start, end), text) };
}

/** Takes the marks of an emphasis away. */
export const withoutMarks = ({ open, close }: Pick<Emphasis, 'open' | 'close'>): Edit[] =>
  [open, close].map((mark) => ({ ...mark, text: '' }));

type Marks = readonly [open: string, close: string];
const marksOf = new WeakMap<Resolution, Marks>();

/** The marks that a text uses for italics: those of most of its openings, `*` where none are most. */
export function italicMarks(resolution: Resolution): Marks {
  const known = marksOf.get(resolution) ?? countMarks(resolution);
  marksOf.set(resolution, known);
  return known;
}

const markOf = ({ inline }: Paragraph): string => inline.reading.italicMark ?? '';
const starred = paragraphsWith((paragraph) => markOf(paragraph) === '*');
const underlined = paragraphsWith((paragraph) => markOf(paragraph) === '_');
const tagged = paragraphsWith((paragraph) => markOf(paragraph).startsWith('<'));

function countMarks(resolution: Resolution): Marks {
  const counts = new Map([
    ['*', starred(resolution).length],
    ['_', underlined(resolution).length],
  ]);
  for (const mark of tagged(resolution).map(markOf)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const [mark = '*'] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return mark.startsWith('<') ? [mark, mark.replace('<', '</')] : [mark, mark];
}

/** Whether any paragraph opens in italics: a plain text has none at all, and no way to show them. */
export const usesItalics = (resolution: Resolution): boolean =>
  [starred, underlined, tagged].some((opensIn) => opensIn(resolution).length > 0);

/** Prose of a paragraph up to its last visible character; marks of writing direction are not seen. */
export const visible = ({ inline }: Paragraph): string => visibleText(inline);

/** A text without the blanks and the marks of writing direction at its end. */
export function withoutBlanks(text: string): string {
  let end = text.length;
  while (/[\s\u200B\u200E\u200F]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const visibleText = oncePerReading(withoutBlanks);

const lineBreaks = new WeakMap<Resolution, string>();

/** The line break that a text uses; LF where it has none. */
export function lineBreakOf(resolution: Resolution): string {
  const known = lineBreaks.get(resolution) ?? lineBreakIn(resolution.source);
  lineBreaks.set(resolution, known);
  return known;
}
