import { matchesIn } from './matches';
import { countWhile } from './search';
import type { Span } from './lines';

const mark = /[“”"«»]/g;

/** What stands inside quotation marks from a place on, in order; a curly quotation that is not closed goes on to the end. */
export function quotedSpans(prose: string, from = 0): Span[] {
  const spans: Span[] = [];
  let open: { readonly start: number; readonly close: string } | undefined;
  for (const { 0: found, index } of matchesIn(prose, mark)) {
    if (index < from) continue;
    if (open) {
      if (found !== open.close) continue;
      spans.push({ start: open.start, end: index + 1 });
      open = undefined;
    } else if (found === '“') open = { start: index, close: '”' };
    else if (found === '«') open = { start: index, close: '»' };
    else if (found === '"') open = { start: index, close: '"' };
  }
  if (open && open.close !== '"') spans.push({ start: open.start, end: prose.length });
  return spans;
}

/** Whether a place stands inside one of some spans, which must be in order. */
export function isWithin(spans: readonly Span[], index: number): boolean {
  const first = countWhile(spans, ({ end }) => end <= index);
  return (spans[first]?.start ?? Infinity) <= index;
}
