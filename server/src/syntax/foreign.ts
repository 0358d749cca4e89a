import { lineFrom, type Span } from '../text/lines';

/** Passages that stand in a file and are no part of its text: neither read nor changed. */

const openingFence = /^[ \t]{0,3}(`{3,8}|~{3,8})[^`\r\n]*$/;
const closingFence = /^[ \t]{0,3}(`{3,8}|~{3,8})[ \t]*$/gm;
/** A line of `=` under a title, the tags of a list in HTML. */
const foreignLine = /^(?:={3,}$|<\/?(?:[ou]l|l[i])(?:[ \t>]|$))/i;

export const isForeignLine = (line: string): boolean => foreignLine.test(line);

/** Whether fences of code may stand in a stretch of text: what they hold depends on lines far away. */
export const mayHoldFence = (text: string): boolean => /`{3}|~{3}/.test(text);

/**
 * Where the last line of fenced code ends that a line opens; undefined if it opens none, or one that is never closed:
 * that is text, so that nothing is hidden while somebody types.
 */
export function foreignEnd(
  text: string,
  { start, end, next }: Span & { readonly next: number },
): number | undefined {
  const [, fence] = openingFence.exec(text.slice(start, end)) ?? [];
  if (fence === undefined || isKnownToStayOpen(text, fence, next)) return undefined;
  closingFence.lastIndex = next;
  for (let match = closingFence.exec(text); match; match = closingFence.exec(text)) {
    const mark = match[1] ?? '';
    if (mark.startsWith(fence)) return lineFrom(text, match.index).next;
  }
  unclosed = { text, fence, from: next };
  return undefined;
}

let unclosed: { readonly text: string; readonly fence: string; readonly from: number } | undefined;

/** The last failure is kept: a text of nothing but opening fences would else be searched to its end for each of them. */
const isKnownToStayOpen = (text: string, fence: string, from: number): boolean =>
  unclosed?.text === text && fence.startsWith(unclosed.fence) && from >= unclosed.from;
