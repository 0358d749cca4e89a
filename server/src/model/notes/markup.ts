import type { Paragraph } from '../../syntax/resolution';
import { insert } from '../../text/edit';
import type { Edit } from '../../text/edit';

/** Whether a stretch of prose is in italics; they may close and open again at a comma or a space. */
export function isItalic({ inline: { prose, emphases } }: Paragraph, start: number, end: number): boolean {
  const italics = emphases.filter(({ italic }) => italic);
  for (let i = start; i < end; i++) {
    if (/[\s,]/.test(prose.text.charAt(i))) continue;
    if (!italics.some((emphasis) => emphasis.start <= i && i < emphasis.end)) return false;
  }
  return true;
}

/** Sets a stretch of prose in italics; undefined where it holds marks already. */
export function italicise(
  { inline: { prose, emphases } }: Paragraph,
  start: number,
  end: number,
  [open, close]: readonly [string, string],
): Edit[] | undefined {
  if (emphases.some((emphasis) => emphasis.start < end && emphasis.end > start)) return undefined;
  const span = prose.span(start, end);
  return [insert(span.start, open), insert(span.end, close)];
}

/**
 * Puts text that brings its own mark-up in the place of a stretch of prose, with the marks around and within
 * it; undefined where a mark reaches beyond the stretch or something else is hidden in it.
 */
export function replaceMarked(
  { inline: { prose, emphases, leaves } }: Paragraph,
  start: number,
  end: number,
  text: string,
): Edit | undefined {
  let { start: from, end: to } = prose.span(start, end);
  for (const emphasis of emphases) {
    if (emphasis.end <= start || emphasis.start >= end) continue;
    if (emphasis.start < start || emphasis.end > end) return undefined;
    from = Math.min(from, emphasis.open.start);
    to = Math.max(to, emphasis.close.end);
  }
  const hides = leaves.some(
    (leaf) =>
      leaf.start < to && leaf.end > from && !['text', 'emphasis', 'break', 'escape'].includes(leaf.kind),
  );
  return hides ? undefined : { start: from, end: to, text };
}
