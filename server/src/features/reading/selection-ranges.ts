import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import type { Body } from '../../syntax/resolution';
import { contains, type Span } from '../../text/lines';
import { contentOf, extentOf, extentOfAll, paragraphsOf, placeAt } from '../places';
import { isAt, toRange } from '../range';
import { plainly } from '../../text/spaces';

/** What a selection grows to, step by step: word, phrase, clause, item, paragraph, list, part, document. */
export const selectionRanges = (
  document: TextDocument,
  resolution: Resolution,
  positions: readonly Position[],
): SelectionRange[] =>
  positions.map((position) => {
    const offset = document.offsetAt(position);
    let chain: SelectionRange | undefined;
    for (const span of widening(resolution, offset).reverse()) {
      chain = { range: toRange(document, span), ...(chain ? { parent: chain } : {}) };
    }
    return chain ?? { range: { start: position, end: position } };
  });

/** From the smallest to the whole text, each within the next and wider than it. */
function widening(resolution: Resolution, offset: number): Span[] {
  const { source, notes, paragraphs } = resolution;
  const place = placeAt(resolution, offset);
  const inner =
    place?.chain.at(-1) ??
    notes.map(({ paragraph }) => paragraph).find((paragraph) => isAt(paragraph, offset)) ??
    paragraphs.find((paragraph) => isAt(paragraph, offset));
  const spans: (Span | undefined)[] = [wordAt(source, offset)];
  if (inner) spans.push(...withinParagraph(source, inner, offset), { start: inner.start, end: inner.end });
  for (const paragraph of place?.chain.toReversed() ?? []) {
    const extent = extentOf(paragraph);
    spans.push(contentOf(paragraph), { start: paragraph.start, end: extent.end });
  }
  if (place) {
    const { part, section, list } = place;
    spans.push(extentOfAll(section[list]));
    spans.push(extentOfAll([...section.headings, ...section.preamble, ...section.operative]));
    spans.push(extentOfPart(part));
  }
  spans.push({ start: 0, end: source.length });

  const widening: Span[] = [];
  for (const span of spans) {
    const last = widening.at(-1);
    const isWider = span && (!last || (contains(span, last) && !contains(last, span)));
    if (span && isWider && isAt(span, offset)) widening.push(span);
  }
  return widening;
}

const extentOfPart = (part: Body): Span | undefined => extentOfAll(paragraphsOf(part));

const word = /[\p{L}\p{N}]+(?:[-’'/.][\p{L}\p{N}]+)*/gu;

function wordAt(source: string, offset: number): Span | undefined {
  const from = Math.max(0, offset - 60);
  for (const match of plainly(source.slice(from, offset + 60)).matchAll(word)) {
    const start = from + match.index;
    const span = { start, end: start + match[0].length };
    if (isAt(span, offset)) return span;
  }
  return undefined;
}

/** The emphasis around an offset, without and with its marks; the clause; the text without the number. */
function withinParagraph(source: string, { inline, marker, start, end }: Paragraph, offset: number): Span[] {
  const spans: Span[] = [];
  for (const { open, close } of inline.emphases.toReversed()) {
    if (open.start > offset || offset > close.end) continue;
    spans.push({ start: open.end, end: close.start }, { start: open.start, end: close.end });
  }
  const words = { start: marker?.content ?? start, end };
  spans.push(clauseAt(source, words, offset), words);
  return spans;
}

/** The stretch between two commas, semicolons or colons. */
function clauseAt(source: string, { start, end }: Span, offset: number): Span {
  const text = source.slice(start, end);
  const stops = [...text.matchAll(/[,;:](?=\s)|\.(?=\s+\p{Lu})/gu)].map(({ index }) => start + index);
  const from = stops.findLast((stop) => stop < offset);
  const to = stops.find((stop) => stop >= offset) ?? end;
  const first = from === undefined ? start : from + 1;
  const blank = /^\s*/.exec(source.slice(first, to))?.[0].length ?? 0;
  return { start: first + blank, end: to };
}
