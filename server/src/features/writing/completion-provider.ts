import type { Practice } from '../../organs/practice';
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Resolution } from '../../syntax/resolution';
import type { Library } from '../library/library';

/** What is asked: a place in a document, and how it came to be asked. */
export interface CompletionQuery {
  readonly document: TextDocument;
  readonly position: Position;
  /** The document read; call it only where something may be offered, as a key may be waiting for the answer. */
  readonly resolution: () => Resolution;
  readonly practice: () => Practice;
  readonly openingPhrases: Readonly<Record<'preambular' | 'operative', readonly string[]>>;
  readonly library: Library;
  /** The character that was typed; absent where the drafter asked for the list. */
  readonly trigger?: string | undefined;
}

export interface Completions {
  readonly items: readonly CompletionItem[];
  /** Whether more typing may bring items that are not among these. */
  readonly isIncomplete?: boolean;
}

/** One kind of completion; a provider that has nothing to offer at a place gives nothing. */
export interface CompletionProvider {
  /** A name that its items carry, so that the rest about an item is asked of its own provider. */
  readonly id: string;
  /** Characters behind which it may have something to offer. */
  readonly triggers: readonly string[];
  complete(query: CompletionQuery): Completions | undefined;
  /** What is told of an item when it is chosen; it takes what the item carries as its data. */
  resolve?(item: CompletionItem, data: unknown, library: Library): CompletionItem;
}
