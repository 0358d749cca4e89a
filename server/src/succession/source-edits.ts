import { diffArrays } from 'diff';
import type { Resolution } from '../syntax/resolution';
import type { Edit } from '../text/edit';
import type { Span } from '../text/lines';
import { matchesIn } from '../text/matches';
import type { Comparison } from './comparison';

const word = /[\p{L}\p{M}\p{N}]+|\s+|[^]/gu;

/**
 * The edits that make the later text of the earlier one, to the byte: word by word within paragraphs that belong together in
 * the order of the text, and whole stretches between these.
 */
export function sourceEdits(before: Resolution, after: Resolution, { pairs }: Comparison): Edit[] {
  const edits: Edit[] = [];
  let [from, to] = [0, 0];
  const between = (own: Span, other: Span): void => {
    const [old, fresh] = [
      before.source.slice(own.start, own.end),
      after.source.slice(other.start, other.end),
    ];
    if (old !== fresh) edits.push({ ...own, text: fresh });
  };
  for (const { before: own, after: other, isMoved } of pairs) {
    const [a, b] = [own.paragraph, other.paragraph];
    // What is moved, or stands among what was read already, is taken out in one place and put in in another.
    if (isMoved || a.start < from || b.start < to) continue;
    between({ start: from, end: a.start }, { start: to, end: b.start });
    edits.push(...wordEdits(before.source, a, after.source.slice(b.start, b.end)));
    [from, to] = [a.end, b.end];
  }
  between({ start: from, end: before.source.length }, { start: to, end: after.source.length });
  return edits;
}

function wordEdits(source: string, { start, end }: Span, fresh: string): Edit[] {
  const old = source.slice(start, end);
  if (old === fresh) return [];
  const edits: Edit[] = [];
  let at = start;
  const cut = (text: string): string[] => matchesIn(text, word).map(([piece]) => piece);
  for (const { added, removed, value } of diffArrays(cut(old), cut(fresh))) {
    const text = value.join('');
    const last = edits.at(-1);
    if (added && last?.end === at && last.text === '') edits[edits.length - 1] = { ...last, text };
    else if (added) edits.push({ start: at, end: at, text });
    else if (removed) edits.push({ start: at, end: at + text.length, text: '' });
    if (!added) at += text.length;
  }
  return edits;
}
