import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../../lint/settings';
import type { ReadAhead } from '../diagnostics/read-ahead';
import { isTooLong } from '../lifecycle/too-long';

/** Answers about an open document; null for one that is not open, or too long to be read. */
export type About = <T>(
  uri: string,
  answer: (document: TextDocument, settings: Settings) => T,
) => Promise<T | null>;

export interface AboutOptions {
  /** The document that is open under an address. */
  readonly get: (uri: string) => TextDocument | undefined;
  readonly settingsOf: (uri: string) => Promise<Settings>;
}

export function createAbout({ get, settingsOf }: AboutOptions): About {
  const readable = (uri: string): TextDocument | undefined => {
    const document = get(uri);
    return document && !isTooLong(document) ? document : undefined;
  };
  return async (uri, answer) => {
    if (!readable(uri)) return null;
    const settings = await settingsOf(uri);
    // It may have been edited meanwhile, or closed.
    const document = readable(uri);
    return document ? answer(document, settings) : null;
  };
}

/** The same for answers out of what is found in a text, which wait until it has been; null if that takes too long. */
export const createAboutFindings =
  (options: AboutOptions, readAhead: ReadAhead): About =>
  async (uri, answer) => {
    const about = createAbout(options);
    const reading = await about(uri, (document, settings) => ({
      outcome: readAhead(document, settings, () => options.get(uri) !== document),
    }));
    return (await reading?.outcome) === 'read' ? about(uri, answer) : null;
  };
