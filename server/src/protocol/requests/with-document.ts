import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../../lint/settings';
import type { ReadAhead } from '../diagnostics/read-ahead';
import { inSlices, letMessagesIn } from '../lifecycle/time-slicing';
import { isLong, isTooLong } from '../lifecycle/too-long';
import { createTurns, type InTurn } from '../lifecycle/turns';

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
  const oneAtATime = createTurns(1);
  /** Milliseconds that the last answer about a long document took. */
  let worked = 0;
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
    if (!isLong(asked)) return now();
    return oneAtATime(async () => {
      await letMessagesIn(worked, true);
      const began = performance.now();
      const answer = now();
      worked = performance.now() - began;
      return answer;
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

/** An answer that is worked out in small steps, and why there is none: it was edited or closed, or it takes too long. */
export type AnsweredInSteps<T> = { readonly answer: T } | 'changed' | 'too much';

/** Answers about an open document in steps, with others let in between; null for one that is not open, or too long. */
export type AboutInSteps = <T>(
  uri: string,
  steps: (document: TextDocument, settings: Settings) => Generator<undefined, T>,
) => Promise<AnsweredInSteps<T> | null>;

/** Milliseconds of work on one answer; of published texts as long as a document may be it takes a third of it. */
const longest = 30_000;

/** Of one document one answer is worked out at a time: the next may find the work done. */
export function createAboutInSteps({
  get,
  about,
}: Pick<AboutOptions, 'get'> & { readonly about: About }): AboutInSteps {
  const turns = new WeakMap<TextDocument, InTurn>();

  async function work<T>(
    document: TextDocument,
    steps: Generator<undefined, T>,
  ): Promise<AnsweredInSteps<T>> {
    const { uri, version } = document;
    const isSame = (): boolean => get(uri) === document && document.version === version;
    let answered: AnsweredInSteps<T> | undefined;
    const all = (function* (): Generator<undefined, void> {
      answered = { answer: yield* steps };
    })();
    await inSlices(all, isSame, longest);
    return isSame() ? (answered ?? 'too much') : 'changed';
  }

  return async (uri, steps) => {
    const document = get(uri);
    if (!document) return null;
    const inTurn = turns.get(document) ?? createTurns(1);
    turns.set(document, inTurn);
    return inTurn(async () => {
      const started = await about(uri, (now, settings) => ({ worked: work(now, steps(now, settings)) }));
      return (await started?.worked) ?? null;
    });
  };
}
