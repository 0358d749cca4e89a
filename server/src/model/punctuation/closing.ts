import type { Paragraph } from '../../syntax/resolution';

/**
 * The paragraph whose last character closes an operative paragraph: itself, or the last of its subparagraphs.
 * Undefined where something without a place in the sentence (a quotation, a table) closes it.
 */
export function closingParagraph(paragraph: Paragraph): Paragraph | undefined {
  if (paragraph.more.length > 0) return undefined;
  const last = paragraph.items.at(-1);
  return last ? closingParagraph(last) : paragraph;
}
