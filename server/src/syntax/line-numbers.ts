import { lineFrom, type Span } from '../text/lines';

/** Numbers that a page prints down the side, one a line: ` 1  THE SECURITY COUNCIL,`. */

/** So much of a text is looked at, and so many lines must be numbered there. */
const head = 4_000;
const fewest = 5;
const number = /^[ \t]{0,6}(\d{1,4})(?:[ \t]+(?=\S)|[ \t]*$)/;

/** Whether every line of a text bears the next number. A count that leaves lines out is not of lines. */
export function hasLineNumbers(text: string): boolean {
  let expected: number | undefined;
  let counted = 0;
  for (let at = 0; at < Math.min(text.length, head);) {
    const { end, next } = lineFrom(text, at);
    const line = text.slice(at, end);
    at = next;
    const [, label] = number.exec(line) ?? [];
    if (label === undefined) {
      // A blank line may stand between two pages.
      if (line.trim() !== '') return false;
      continue;
    }
    if (expected !== undefined && Number(label) !== expected) return false;
    expected = Number(label) + 1;
    counted++;
  }
  return counted >= fewest;
}

/** Where the text of a line begins, behind its number. */
export function textFrom(text: string, { start, end }: Span): number {
  const found = number.exec(text.slice(start, end));
  return start + (found?.[0].length ?? 0);
}
