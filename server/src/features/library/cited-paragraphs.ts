import { partBefore } from '../../citation/part';
import type { Resolution } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { mentionsIn, symbolsIn } from '../../model/named-documents';
import { paragraphAt } from '../mentions';
import { isAt } from '../range';
import type { Library } from './library';

/** A paragraph of another text that is cited: “paragraph 19 of resolution 77/36”. */
export interface CitedParagraph {
  readonly uri: string;
  readonly number: number;
  readonly line: number;
}

/** The paragraphs of a text at hand that the words at an offset cite, and how far these words reach in the source. */
export function citedParagraphsAt(
  resolution: Resolution,
  library: Library,
  offset: number,
): { readonly phrase: Span; readonly paragraphs: readonly CitedParagraph[] } | undefined {
  const paragraph = paragraphAt(resolution, offset);
  if (!paragraph) return undefined;
  const { prose } = paragraph.inline;
  for (const mention of mentionsIn(resolution, paragraph)) {
    const part = mention.list?.citations.length === 1 ? partBefore(prose.text, mention.list) : undefined;
    if (part?.kind !== 'paragraph') continue;
    const phrase = prose.span(part.start, part.end);
    const [symbol, other] = symbolsIn(mention);
    if (!isAt(phrase, offset) || symbol === undefined || other !== undefined) continue;
    const entry = library.find(symbol);
    const paragraphs = part.numbers.flatMap((text): CitedParagraph[] => {
      const number = Number.parseInt(text, 10);
      const line = entry?.paragraphs?.[number - 1];
      return entry && line !== undefined ? [{ uri: entry.uri, number, line }] : [];
    });
    return paragraphs.length > 0 ? { phrase, paragraphs } : undefined;
  }
  return undefined;
}
