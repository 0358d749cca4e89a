import { lineFrom, type Span } from './lines';

const begins = /^<{7}(?= |$)/m;
const ends = /^>{7}(?= |$)/m;
const mark = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/**
 * The line `<<<<<<< ...` with which two versions begin that version control could not merge; undefined if no such
 * passage stands in the text.
 */
export function findConflict(text: string): Span | undefined {
  // Texts are asked at every edit, and hardly one has the marks.
  if (!text.includes('<<<<<<<')) return undefined;
  const start = begins.exec(text)?.index;
  return start !== undefined && ends.test(text) ? { start, end: lineFrom(text, start).end } : undefined;
}

/** Whether a place stands on one of the lines that mark the versions. */
export function isConflictMark(text: string, place: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', place - 1), text.lastIndexOf('\r', place - 1)) + 1;
  return mark.test(text.slice(start, lineFrom(text, start).end));
}
