import { quotesOf } from '../../citation/paragraph';
import type { Paragraph } from '../../syntax/resolution';
import { isWithin } from '../../text/quotes';

/** Whether a place in the prose of a paragraph stands in quotation marks, or in italics that do not open the paragraph: titles and foreign words. */
export function othersWords(paragraph: Paragraph): (index: number) => boolean {
  const quotes = quotesOf(paragraph);
  const italics = paragraph.inline.emphases.filter(({ italic, start }) => italic && start > 0);
  return (index) =>
    isWithin(quotes, index) || italics.some(({ start, end }) => start <= index && index < end);
}
