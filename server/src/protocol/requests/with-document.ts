import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../../lint/settings';

/** Answers about an open document; null for one that is not. */
export type About = <T>(
  uri: string,
  answer: (document: TextDocument, settings: Settings) => T,
) => Promise<T | null>;

export interface AboutOptions {
  /** The document that is open under an address. */
  readonly get: (uri: string) => TextDocument | undefined;
  readonly settingsOf: (uri: string) => Promise<Settings>;
}

export const createAbout =
  ({ get, settingsOf }: AboutOptions): About =>
  async (uri, answer) => {
    if (!get(uri)) return null;
    const settings = await settingsOf(uri);
    // It may have been edited meanwhile, or closed.
    const document = get(uri);
    return document ? answer(document, settings) : null;
  };
