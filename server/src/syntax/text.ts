/** A stretch of a text: UTF-16 offsets, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line of a text; `end` stands before its line break, `next` after it. */
export interface Line extends Span {
  readonly next: number;
}

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The lines of a text: LF, CRLF and lone CR all end one. A text has as many lines as it has line breaks, plus one. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\r|\n/g;
  let start = 0;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    lines.push({ start, end: match.index, next: breaks.lastIndex });
    start = breaks.lastIndex;
  }
  lines.push({ start, end: text.length, next: text.length });
  return lines;
}
