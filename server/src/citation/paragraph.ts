import type { Inline } from '../syntax/inline';
import { oncePerReading } from '../syntax/memoize';
import type { Paragraph } from '../syntax/resolution';
import type { CitationList } from './citation';
import { readCitationLists } from './list';
import { quotedSpans } from '../text/quotes';
import type { Span } from '../text/lines';
import { readSymbols } from './symbol';

/** A paragraph, as far as its words and quotations are read. */
type Words = Pick<Paragraph, 'inline' | 'within'>;

const quotesIn = oncePerReading((prose) => quotedSpans(prose));

/** The same where the mark at the head of a paragraph opens no quotation. */
const quotesBehindMark = oncePerReading((prose) => quotedSpans(prose, 1));

const listsIn = oncePerReading((prose) => readCitationLists(prose));
const ownListsIn = oncePerReading((prose) => readCitationLists(prose).filter((list) => !list.quoted));
const ownListsBehindMark = oncePerReading((prose) =>
  readCitationLists(prose, quotedSpans(prose, 1)).filter((list) => !list.quoted),
);

/** A statement is printed as a quotation, with a mark in front of each paragraph; its words are the text itself. */
const isSpoken = ({ within, inline }: Words): boolean =>
  within === 'statement' && /^[“"]/.test(inline.prose.text);

/** The lists of cited resolutions and decisions in a paragraph; offsets in its prose. */
export const citationListsOf = (inline: Inline): readonly CitationList[] => listsIn(inline);

/** Those that the text itself speaks; titles and other texts in quotation marks are left alone. */
export const ownListsOf = (paragraph: Words): readonly CitationList[] =>
  (isSpoken(paragraph) ? ownListsBehindMark : ownListsIn)(paragraph.inline);

/** The document symbols in a paragraph; offsets in its prose. */
export const symbolsOf = oncePerReading(readSymbols);

/** What stands inside quotation marks in a paragraph; offsets in its prose. */
export const quotesOf = (paragraph: Words): readonly Span[] =>
  (isSpoken(paragraph) ? quotesBehindMark : quotesIn)(paragraph.inline);
