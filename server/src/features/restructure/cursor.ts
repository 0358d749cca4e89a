/**
 * Where a cursor in a text goes when the text is written otherwise: it stays at its word. `offset` counts from the
 * beginning of the text, and so does the answer.
 */
export function cursorAfter(before: string, after: string, offset: number): number {
  const most = Math.min(before.length, after.length);
  let front = 0;
  while (front < most && before.charAt(front) === after.charAt(front)) front++;
  // Behind the last change it counts from the end, in front of the first from the beginning.
  return offset < front ? offset : Math.max(front, after.length - (before.length - offset));
}
