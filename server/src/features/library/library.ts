import type { Location, Range } from 'vscode-languageserver-types';

/** A resolution whose text lies at hand. */
export interface LibraryEntry {
  readonly uri: string;
  /** Where in the file it begins: its title or its symbol. */
  readonly range: Range;
  readonly title?: string;
  /** Its first paragraphs, as Markdown. */
  readonly opening?: string;
  /** The lines on which its operative paragraphs begin, from paragraph 1 on, if they are numbered in one run. */
  readonly paragraphs?: readonly number[];
}

/**
 * The texts around the document in hand: those of the workspace, or of a folder of adopted resolutions. Symbols
 * are as the United Nations prints them (`A/RES/53/70`, `A/RES/57/270 B`, `S/RES/1325 (2000)`).
 */
export interface Library {
  /** The text of a resolution; undefined where it is not at hand. */
  find(symbol: string): LibraryEntry | undefined;
  /** Where other texts cite it. */
  citationsOf(symbol: string): readonly Location[];
  /** Counts up when the number of paragraphs of a text changes; the same number means that none has. */
  readonly edition?: number;
  /** The address at which the editor gets a text that is not at hand; absent where it has no way to. */
  fetchAddress?(symbol: string): string | undefined;
  /** The address of a page of what is known of a text that is not at hand; absent where the editor has no such pages. */
  knownAddress?(symbol: string): string | undefined;
  /** The address at which the editor takes a table of resolutions from a file; absent where it cannot. */
  importAddress?(): string | undefined;
}

/** For hosts without texts of their own. */
export const emptyLibrary: Library = {
  find: () => undefined,
  citationsOf: () => [],
};
