import type { TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { withItems } from '../syntax/items';
import type { Edit } from '../text/edit';
import type { Body, Paragraph, Resolution, Section } from '../syntax/resolution';
import type { Span } from '../text/lines';
import { isAt, toRange } from './range';

export const toTextEdits = (document: TextDocument, edits: readonly Edit[]): TextEdit[] =>
  edits.map((edit) => ({ range: toRange(document, edit), newText: edit.text }));

/** A paragraph with everything that hangs on it: from the head of its first line to the end of its last. */
export function extentOf(paragraph: Paragraph): Span {
  let end = 0;
  for (const one of withItems(paragraph)) end = Math.max(end, one.end);
  return { start: paragraph.blocks[0]?.start ?? paragraph.start, end };
}

/** From the first to the last of some paragraphs in order; undefined where there is none. */
export function extentOfAll(paragraphs: readonly Paragraph[]): Span | undefined {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  return first && last ? { start: extentOf(first).start, end: extentOf(last).end } : undefined;
}

/** From the first to the last paragraph of a body and of what is annexed to it; undefined if it has none. */
export function extentOfBody({ headings, children, annexes }: Body): Span | undefined {
  const own = extentOfAll([...headings, ...children]);
  const last = annexes.map(extentOfBody).at(-1);
  return own && last ? { ...own, end: last.end } : (own ?? last);
}

/** Every paragraph of a part in order of place, its headings and formula included. */
export const paragraphsOf = ({ headings, formula, sections }: Body): Paragraph[] =>
  [
    ...headings,
    ...(formula ? [formula] : []),
    ...sections.flatMap((section) => [...section.headings, ...section.preamble, ...section.operative]),
  ].sort((a, b) => a.start - b.start);

/**
 * The preamble of a section. The formula opens that of the first one, and an editor shows its line while it is read; in a
 * text that is out of order it may stand after it.
 */
export function extentOfPreamble(
  { formula, sections }: Body,
  { headings, preamble }: Section,
): Span | undefined {
  const [first] = preamble;
  const opens =
    formula &&
    sections[0]?.preamble === preamble &&
    headings.length === 0 &&
    first &&
    formula.start < first.start;
  return extentOfAll(opens ? [formula, ...preamble] : preamble);
}

/** Where a paragraph stands in its text. */
export interface Place {
  readonly part: Body;
  readonly section: Section;
  readonly list: 'preamble' | 'operative';
  /** From the paragraph of the list down to the subparagraph in hand; never empty. */
  readonly chain: readonly Paragraph[];
  /** The last of the chain: the paragraph or subparagraph in hand. */
  readonly paragraph: Paragraph;
  /** Where `chain` is found in any reading of a text of the same build: part, section, then indices. */
  readonly path: readonly number[];
}

/** The innermost paragraph or subparagraph of the body that holds an offset; undefined between paragraphs. */
export function placeAt({ parts }: Pick<Resolution, 'parts'>, offset: number): Place | undefined {
  for (const [p, part] of parts.entries()) {
    for (const [s, section] of part.sections.entries()) {
      for (const list of ['preamble', 'operative'] as const) {
        const index = section[list].findIndex((paragraph) => holds(paragraph, offset));
        const top = section[list][index];
        if (!top) continue;
        const chain = [top];
        const path = [p, s, index];
        for (let inner: Paragraph = top; ;) {
          const next = inner.items.findIndex((item) => holds(item, offset));
          const item = inner.items[next];
          if (!item) return { part, section, list, chain, path, paragraph: inner };
          chain.push(item);
          path.push(next);
          inner = item;
        }
      }
    }
  }
  return undefined;
}

const holds = (paragraph: Paragraph, offset: number): boolean => isAt(extentOf(paragraph), offset);

/** The same place in another reading; undefined where that text is built differently. */
export function placeLike(
  { parts }: Pick<Resolution, 'parts'>,
  { list, path }: Pick<Place, 'list' | 'path'>,
): Place | undefined {
  const [p = 0, s = 0, ...indices] = path;
  const part = parts[p];
  const section = part?.sections[s];
  if (!part || !section) return undefined;
  const chain: Paragraph[] = [];
  let among: readonly Paragraph[] = section[list];
  for (const index of indices) {
    const paragraph = among[index];
    if (!paragraph) return undefined;
    chain.push(paragraph);
    among = paragraph.items;
  }
  const paragraph = chain.at(-1);
  return paragraph && { part, section, list, chain, path, paragraph };
}

/** The paragraphs among which the one in hand stands: those of its list, or the subparagraphs beside it. */
export const siblingsOf = ({ chain, section, list }: Place): readonly Paragraph[] =>
  chain.at(-2)?.items ?? section[list];

/** A paragraph without its number or letter: what moves when paragraphs change places. */
export const contentOf = (paragraph: Paragraph): Span => ({
  start: paragraph.marker?.content ?? paragraph.start,
  end: extentOf(paragraph).end,
});
