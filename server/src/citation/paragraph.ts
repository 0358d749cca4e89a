import type { Inline } from '../syntax/inline';
import { oncePerReading } from '../syntax/memoize';
import type { CitationList } from './citation';
import { readCitationLists } from './list';
import { quotedSpans } from '../text/quotes';
import { readSymbols } from './symbol';

const listsIn = oncePerReading((prose) => {
  const all = readCitationLists(prose);
  return { all, own: all.filter((list) => !list.quoted) };
});

/** The lists of cited resolutions and decisions in a paragraph; offsets in its prose. */
export const citationListsOf = (inline: Inline): readonly CitationList[] => listsIn(inline).all;

/** Those that the text itself speaks; titles and other texts in quotation marks are left alone. */
export const ownListsOf = (inline: Inline): readonly CitationList[] => listsIn(inline).own;

/** The document symbols in a paragraph; offsets in its prose. */
export const symbolsOf = oncePerReading(readSymbols);

/** What stands inside quotation marks in a paragraph; offsets in its prose. */
export const quotesOf = oncePerReading(quotedSpans);
