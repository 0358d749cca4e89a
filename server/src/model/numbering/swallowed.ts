import type { Paragraph } from '../../syntax/resolution';

/**
 * Whether a label that is missing in a count stands within the paragraph before the gap, or at the end of what hangs
 * on it: `(a) To establish a fund; (b) To review it;`. Then a line break was lost, and to count anew would make it worse.
 */
export function holdsLabel(paragraph: Paragraph | undefined, label: string): boolean {
  if (!paragraph) return false;
  const { text } = paragraph.inline.prose;
  return (
    [';', ',', '.', ':'].some((mark) => text.includes(`${mark} ${label} `)) ||
    holdsLabel(paragraph.items.at(-1), label)
  );
}
