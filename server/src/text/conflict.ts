import { countWhile } from './search';
import { lineFrom, type Span } from './lines';

const begins = /^<{7}(?= |$)/m;
const ends = /^>{7}(?= |$)/m;
const marks = /^(?:<{7}|={7}|>{7}|\|{7})(?: [^\r\n]*|$)/gm;

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

/** Lines of which one is left of such a passage, in order of place; a row of `=` may be a rule between sections. */
export const loneMarks = (text: string): Span[] =>
  ['<<<<<<<', '>>>>>>>'].flatMap((mark) => {
    const start = text.indexOf(mark);
    const isLine = start === 0 || /[\r\n]/.test(text.charAt(start - 1));
    return start >= 0 && isLine && /^(?: |$|[\r\n])/.test(text.charAt(start + mark.length))
      ? [{ start, end: lineFrom(text, start).end }]
      : [];
  });

/** Whether places stand on one of the lines that mark the versions: the lines are looked for once, for all of them. */
export function conflictMarksOf(text: string): (place: number) => boolean {
  const lines = [...text.matchAll(marks)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  return (place) => {
    const line = lines[countWhile(lines, ({ start }) => start <= place) - 1];
    return line !== undefined && place <= line.end;
  };
}
