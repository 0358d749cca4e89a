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

/** Whether places stand within the two versions or on one of their marks: these are looked for once, for all places. */
export function conflictsOf(text: string): (place: number) => boolean {
  const passages: { readonly start: number; end: number }[] = [];
  let isOpen = false;
  for (const { index, 0: line } of text.matchAll(marks)) {
    const begins = line.startsWith('<');
    const last = passages.at(-1);
    const end = index + line.length;
    if (isOpen && !begins && last) last.end = end;
    else passages.push({ start: index, end });
    isOpen = begins || (isOpen && !line.startsWith('>'));
  }
  return (place) => {
    const passage = passages[countWhile(passages, ({ start }) => start <= place) - 1];
    return passage !== undefined && place <= passage.end;
  };
}
