import type {
  CodeAction,
  CodeLens,
  DocumentSymbol,
  FoldingRange,
  Position,
  Range,
  SelectionRange,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { changeLenses } from '../features/comparison/change-lenses';
import { codeLenses } from '../features/reading/code-lens';
import { foldingRanges } from '../features/reading/folding';
import { format, formatRange } from '../features/fixing/format';
import { formatOnEnter } from '../features/writing/format-on-enter';
import { outline } from '../features/reading/outline';
import { prepareRename, rename } from '../features/restructure/rename';
import {
  refactorings,
  restructure,
  type RestructuringEdit,
  type RestructuringName,
} from '../features/restructure/restructure';
import type { Refusal } from '../features/restructure/restructuring';
import { selectionRanges } from '../features/reading/selection-ranges';
import { placeTokens, semanticTokens, type PlacedToken } from '../features/reading/semantic-tokens';
import { workspaceSymbols } from '../features/library/workspace-symbols';
import { practiceOf } from '../lint/practice';
import { besideIn, type EarlierText } from './comparison';
import type { Settings } from '../lint/settings';
import type { Resolution } from '../syntax/resolution';

/** What shows how a text is built, and builds it anew. */
export interface StructureService {
  /** Masthead, preamble, operative paragraphs with their subparagraphs, annexes, notes. */
  outline(document: TextDocument): DocumentSymbol[];
  foldingRanges(document: TextDocument): FoldingRange[];
  /** For each position: word, phrase, clause, item, paragraph, part, document. */
  selectionRanges(document: TextDocument, positions: readonly Position[]): SelectionRange[];
  /** Paragraphs of some documents in which every word of the query occurs. */
  workspaceSymbols(query: string, documents: readonly TextDocument[]): SymbolInformation[];
  /** The number, letter or footnote at this place; null where there is none. */
  prepareRename(document: TextDocument, position: Position): { range: Range; placeholder: string } | null;
  /** Gives it another number, those that follow it too, and takes references and notes along. */
  rename(document: TextDocument, position: Position, newName: string): TextEdit[] | Refusal;
  /** Rebuilds a text at a place; one set of edits, so that it is undone in one step. */
  restructure(
    document: TextDocument,
    name: RestructuringName,
    position: Position,
  ): RestructuringEdit | Refusal;
  /** What of that makes sense here, as code actions. */
  refactorings(document: TextDocument, range: Range, only?: readonly string[]): CodeAction[];
  /** Numbers, spaces, blank lines and the order of notes, of the whole text or of spaces in a range. */
  format(document: TextDocument, range?: Range): TextEdit[];
  /** What follows Enter: the next number or letter. */
  formatOnEnter(document: TextDocument, position: Position): TextEdit[];
  /** What colours a text, line by line; of a range where one is given. */
  semanticTokens(document: TextDocument, settings: Settings, range?: Range): PlacedToken[];
  /** How often each paragraph is referred to, and what became of it since the text that is taken up, if the settings ask for it. */
  codeLenses(document: TextDocument, settings: Settings): CodeLens[];
}

export interface StructureOptions {
  /** Reads a document, once for each version. */
  readonly parse: (document: TextDocument) => Resolution;
  /** The text that a document takes up, if it is at hand. */
  readonly earlier: (uri: string) => EarlierText | undefined;
}

export const createStructureService = ({ parse, earlier }: StructureOptions): StructureService => ({
  outline: (document) => outline(document, parse(document)),
  foldingRanges: (document) => foldingRanges(document, parse(document)),
  selectionRanges: (document, positions) => selectionRanges(document, parse(document), positions),
  workspaceSymbols: (query, documents) =>
    workspaceSymbols(
      query,
      documents.map((document) => ({ document, resolution: parse(document) })),
    ),
  prepareRename: (document, position) => prepareRename(document, parse(document), position),
  rename: (document, position, newName) => rename(document, parse(document), position, newName),
  restructure: (document, name, position) =>
    restructure(document, parse(document), name, document.offsetAt(position)),
  refactorings: (document, range, only) => refactorings(document, parse(document), range, only),
  format: (document, range) =>
    range ? formatRange(document, parse(document), range) : format(document, parse(document)),
  formatOnEnter: (document, position) => formatOnEnter(document, parse(document), position),
  semanticTokens(document, settings, range) {
    const resolution = parse(document);
    const within = range && { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const { openingPhrases } = settings;
    const practice = practiceOf(resolution, settings);
    return placeTokens(document, semanticTokens(resolution, { practice, openingPhrases, within }));
  },
  codeLenses(document, { codeLens, changeLens }) {
    const resolution = parse(document);
    const beside = changeLens ? besideIn(resolution, earlier(document.uri)) : undefined;
    return [
      ...(codeLens ? codeLenses(document, resolution) : []),
      ...(beside ? changeLenses(document, beside) : []),
    ];
  },
});
