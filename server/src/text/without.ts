/** A text without the stretches between two marks, and without the marks; one that is not ended goes on to the end. */
export function without(text: string, start: string, end: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let from = text.indexOf(start); from >= 0; from = text.indexOf(start, at)) {
    kept.push(text.slice(at, from));
    const to = text.indexOf(end, from + start.length);
    at = to < 0 ? text.length : to + end.length;
  }
  kept.push(text.slice(at));
  return kept.join('');
}
