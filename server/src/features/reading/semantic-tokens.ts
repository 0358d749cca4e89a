import type { Practice } from '../../organs/practice';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { citationListsOf, symbolsOf } from '../../citation/paragraph';
import { findOpeningPhrase } from '../../facts/opening-phrases';
import { isNumbered } from '../../model/notes/marks';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { splitLines, type Span } from '../../text/lines';
import { referencesOf } from '../../model/numbering/references';
import { fieldsOf } from '../../model/masthead/fields';

/**
 * What a stretch of a text is, in the order in which the protocol numbers the kinds. package.json gives each the
 * scope that the grammar gives it, so that the colours stay when the server takes over.
 */
export const tokenTypes = [
  'enactingFormula',
  'preambularOpening',
  'operativeOpening',
  'paragraphNumber',
  'itemLetter',
  'citation',
  'citationDate',
  'footnoteIndicator',
  'noteMark',
  'documentSymbol',
  'sponsors',
  'sectionTitle',
  'paragraphReference',
] as const;

export type TokenType = (typeof tokenTypes)[number];

export interface SemanticToken extends Span {
  readonly type: TokenType;
}

export interface SemanticTokensQuery {
  readonly practice: Practice;
  readonly openingPhrases: Readonly<Record<'preambular' | 'operative', readonly string[]>>;
  /** The part of the text that is wanted; all of it where nothing is said. */
  readonly within?: Span | undefined;
}

/** The tokens of a text in order of place, none within another. */
export function semanticTokens(resolution: Resolution, query: SemanticTokensQuery): SemanticToken[] {
  const { parts, paragraphs, notes, indicators, source } = resolution;
  const { within = { start: 0, end: source.length } } = query;
  const tokens: SemanticToken[] = [];
  const isWanted = ({ start, end }: Span): boolean => start <= within.end && end >= within.start;
  const add = (type: TokenType, span: Span | undefined): void => {
    if (span && span.end > span.start && isWanted(span))
      tokens.push({ type, start: span.start, end: span.end });
  };

  for (const field of fieldsOf(resolution, 'symbol')) add('documentSymbol', field);
  for (const { prose, from, text } of fieldsOf(resolution, 'sponsors'))
    add('sponsors', prose.span(from, from + sponsorsIn(text).length));
  for (const { formula } of parts)
    if (formula && isWanted(formula))
      add('enactingFormula', formula.inline.prose.span(0, formulaLength(formula)));
  for (const paragraph of paragraphs.filter(isWanted)) {
    const { role, within, marker } = paragraph;
    if (marker && marker.shape !== 'bullet')
      add(marker.shape === 'number' ? 'paragraphNumber' : 'itemLetter', marker);
    if (role === 'preambular' || role === 'operative') addOpening(paragraph, role, query, add);
    else if (role === 'subparagraph' && within === 'resolution') addItemOpening(paragraph, add);
    // The grammar, which colours a text first, knows no titles within an annex.
    if (role === 'heading' && within === 'resolution') addTitle(paragraph, add);
    else if (role !== 'masthead') addCitations(paragraph, add);
  }
  for (const indicator of indicators.filter(isNumbered)) add('footnoteIndicator', indicator);
  for (const { mark, paragraph } of notes) {
    add('noteMark', mark);
    if (isWanted(paragraph)) addCitations(paragraph, add);
  }
  for (const part of parts) {
    for (const { paragraph, pointers } of referencesOf(resolution, part)) {
      if (!isWanted(paragraph)) continue;
      for (const { labels } of pointers)
        for (const { start, end } of labels)
          add('paragraphReference', paragraph.inline.prose.span(start, end));
    }
  }
  return apart(tokens);
}

function formulaLength({ inline: { prose } }: Paragraph): number {
  let { length } = prose.text;
  while (length > 0 && /[,;:.\s]/.test(prose.text.charAt(length - 1))) length--;
  return length;
}

const sponsorsIn = (text: string): string => /^[^:]*/.exec(text)?.[0] ?? '';

type Add = (type: TokenType, span: Span | undefined) => void;

function addOpening(
  { inline: { prose, emphases } }: Paragraph,
  role: 'preambular' | 'operative',
  { practice, openingPhrases }: SemanticTokensQuery,
  add: Add,
): void {
  const type = role === 'preambular' ? 'preambularOpening' : 'operativeOpening';
  const head = emphases.find(({ italic, start }) => italic && start === 0);
  const phrase = findOpeningPhrase(prose.text, practice, role, openingPhrases[role])?.expected;
  // Italics are shown as far as they go; how far they should go is for the rules to say.
  const length = head?.end ?? phrase?.length;
  if (length !== undefined) add(type, prose.span(0, length));
}

/** `(a) *Requests* ...` under `the Council:`: a verb in italics opens an item as it opens a paragraph. */
function addItemOpening({ opening, inline: { prose, emphases } }: Paragraph, add: Add): void {
  const head = emphases.find(({ italic, start }) => italic && start === 0);
  if (!head || opening !== 'verb' || prose.text.slice(head.end).replace(':', '').trim() === '') return;
  add('operativeOpening', prose.span(0, head.end));
}

function addCitations({ inline }: Paragraph, add: Add): void {
  const { prose } = inline;
  for (const { citations } of citationListsOf(inline)) {
    for (const { designation, date } of citations) {
      add('citation', prose.span(designation.start, designation.end));
      if (date) add('citationDate', prose.span(date.start, date.end));
    }
  }
  for (const { start, end } of symbolsOf(inline)) add('documentSymbol', prose.span(start, end));
}

/** A title, and what it cites: the title is what lies around that. */
function addTitle(paragraph: Paragraph, add: Add): void {
  let { start } = paragraph;
  const cited: Span[] = [];
  addCitations(paragraph, (type, span) => {
    add(type, span);
    if (span) cited.push(span);
  });
  for (const span of cited.sort((a, b) => a.start - b.start)) {
    add('sectionTitle', { start, end: span.start });
    start = Math.max(start, span.end);
  }
  add('sectionTitle', { start, end: paragraph.end });
}

/** In order of place; of two that share a place the one that comes first or is longer stays. */
function apart(tokens: SemanticToken[]): SemanticToken[] {
  const kept: SemanticToken[] = [];
  let end = 0;
  for (const token of tokens.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (token.start < end) continue;
    kept.push(token);
    ({ end } = token);
  }
  return kept;
}

/** A token on its line, in UTF-16 units, with the number of its type. */
export interface PlacedToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: number;
}

/** The tokens in the lines of a document; one that runs over several is cut where they end. */
export const placeTokens = (document: TextDocument, tokens: readonly SemanticToken[]): PlacedToken[] =>
  tokens.flatMap(({ type, start, end }) =>
    splitLines(document.getText().slice(start, end))
      .filter((piece) => piece.end > piece.start)
      .map((piece) => ({
        ...document.positionAt(start + piece.start),
        length: piece.end - piece.start,
        type: tokenTypes.indexOf(type),
      })),
  );
