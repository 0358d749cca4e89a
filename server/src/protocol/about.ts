import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../lint/settings';

/** Answers about an open document; null for one that is not. */
export type About = <T>(
  uri: string,
  answer: (document: TextDocument, settings: Settings) => T,
) => Promise<T | null>;
