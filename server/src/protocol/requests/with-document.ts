import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../../lint/settings';
import type { ReadAhead } from '../diagnostics/read-ahead';
import { letMessagesIn } from '../lifecycle/time-slicing';
import { isTooLong } from '../lifecycle/too-long';
import { createTurns } from '../lifecycle/turns';

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

/** Characters of a document of which an answer may take so long that others are let in before it. */
const long = 200_000;

export function createAbout({ get, settingsOf }: AboutOptions): About {
  const oneAtATime = createTurns(1);
  const readable = (uri: string): TextDocument | undefined => {
    const document = get(uri);
    return document && !isTooLong(document) ? document : undefined;
  };
  return async (uri, answer) => {
    const asked = readable(uri);
    if (!asked) return null;
    const settings = await settingsOf(uri);
    // It may have been edited meanwhile, or closed.
    const now = (): ReturnType<typeof answer> | null => {
      const document = readable(uri);
      return document ? answer(document, settings) : null;
    };
    if (asked.getText().length <= long) return now();
    return oneAtATime(async () => {
      await letMessagesIn();
      return now();
    });
  };
}

/** The same for answers out of what is found in a text, which wait until it has been; null if that takes too long. */
export const createAboutFindings =
  (options: AboutOptions & { readonly about: About }, readAhead: ReadAhead): About =>
  async (uri, answer) => {
    const { about } = options;
    const reading = await about(uri, (document, settings) => ({
      outcome: readAhead(document, settings, () => options.get(uri) !== document),
    }));
    return (await reading?.outcome) === 'read' ? about(uri, answer) : null;
  };
