import { countWhile } from './search';

/** A stretch of a text: UTF-16 offsets, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line of a text; `end` stands before its line break, `next` after it. */
export interface Line extends Span {
  readonly next: number;
}

/** The same stretch so many characters further on. */
export const shifted = <Place extends Span>(place: Place, distance: number): Place => ({
  ...place,
  start: place.start + distance,
  end: place.end + distance,
});

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The line whose first character stands at an offset. */
export function lineFrom(text: string, start: number): Line {
  lineBreaks.lastIndex = start;
  const match = lineBreaks.exec(text);
  return match
    ? { start, end: match.index, next: lineBreaks.lastIndex }
    : { start, end: text.length, next: text.length };
}

/** U+000B is the line break that a word processor puts inside a paragraph. */
const lineBreaks = /\r\n|\r|\n|\v/g;

/** The lines of a text: LF, CRLF, lone CR and U+000B all end one. A text has as many lines as it has line breaks, plus one. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; ;) {
    const line = lineFrom(text, start);
    lines.push(line);
    // The last one has no line break.
    if (line.next === line.end) return lines;
    start = line.next;
  }
}

let searched: { readonly text: string; readonly from: number; readonly close: number } | undefined;

/**
 * Where the first `-->` at or behind an offset stands, or -1. The last answer is kept: a text of nothing but
 * opened comments would else be searched to its end for each of them.
 */
export function findCommentClose(text: string, from: number): number {
  if (searched?.text === text && searched.from <= from && (searched.close < 0 || searched.close >= from))
    return searched.close;
  const close = text.indexOf('-->', from);
  searched = { text, from, close };
  return close;
}

/** Whether a text has more lines than `most`; looks no further than that. */
export function hasMoreLines(text: string, most: number): boolean {
  // Each line but the last has a character.
  if (text.length < most) return false;
  let count = 1;
  lineBreaks.lastIndex = 0;
  while (count <= most && lineBreaks.test(text)) count++;
  lineBreaks.lastIndex = 0;
  return count > most;
}

/** Index of the line in which an offset stands. */
export const lineIndexAt = (lines: readonly Line[], offset: number): number =>
  Math.max(0, countWhile(lines, ({ start }) => start <= offset) - 1);

/** The line break that a text uses; LF where it has none. */
export const lineBreakIn = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';

/** Whether an offset lies between the two units in which a character beyond the first 65,536 is written. */
export function isWithinCharacter(text: string, offset: number): boolean {
  const behind = text.charCodeAt(offset);
  if (!(behind >= 0xdc00 && behind <= 0xdfff)) return false;
  const before = text.charCodeAt(offset - 1);
  return before >= 0xd800 && before <= 0xdbff;
}
