import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LibraryIndex } from '../../features/library/library-index';
import { readsAsResolution } from '../../syntax/detect';
import { isResolutionFile, type WorkspaceFile } from '../lifecycle/host';
import { isTooLongText } from '../lifecycle/too-long';
import { pause } from '../lifecycle/timeout';
import { inSlices } from '../lifecycle/time-slicing';

export interface LibraryReaderOptions {
  readonly index: LibraryIndex;
  /** The text of a file; undefined where there is none. */
  readonly read: (uri: string) => Promise<string | undefined>;
  /** The document that is open under an address. */
  readonly open: (uri: string) => TextDocument | undefined;
  readonly log: (message: string) => void;
}

/** Reads texts into an index one after the other, between everything else that a server has to do. */
export interface LibraryReader {
  /** These are the files there are; those that are new or have changed are read. */
  replace(files: readonly WorkspaceFile[]): void;
  /** A file or an open document is not what it was. */
  changed(uri: string): void;
  forget(uri: string): void;
  /** Once everything is read that was known to have changed. */
  finished(): Promise<void>;
}

/** Milliseconds after an edit before a document is read again, where nobody asks sooner. */
const patience = 1000;
/** Texts read at once that a line in the log is due for. */
const many = 20;

export function createLibraryReader({ index, read, open, log }: LibraryReaderOptions): LibraryReader {
  /** What was seen of files, by address. */
  const stamps = new Map<string, string>();
  const waiting = new Set<string>();
  let work: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    const from = performance.now();
    let count = 0;
    // What comes in meanwhile is read too.
    for (const uri of waiting) {
      waiting.delete(uri);
      await readOne(uri).catch((error: unknown) => {
        log(`${uri} could not be taken into the library: ${String(error)}`);
      });
      count++;
    }
    work = undefined;
    if (count >= many)
      log(
        `Library: ${count} files read in ${Math.round(performance.now() - from)} ms; it holds ${index.size} texts.`,
      );
  }

  async function readOne(uri: string): Promise<void> {
    const document = open(uri);
    const text = document?.getText() ?? (await read(uri));
    // A file that is called a resolution is one; any other has to read as one.
    const isText = text !== undefined && !isTooLongText(text);
    if (!isText || !(document || isResolutionFile(uri) || readsAsResolution(text))) {
      index.remove(uri);
      return;
    }
    await inSlices(index.put(uri, text), () => true);
    await pause(0);
  }

  const start = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    return (work ??= waiting.size > 0 ? run() : undefined) ?? Promise.resolve();
  };

  return {
    replace(files) {
      const there = new Set(files.map(({ uri }) => uri));
      for (const uri of stamps.keys())
        if (!there.has(uri)) {
          stamps.delete(uri);
          if (!open(uri)) index.remove(uri);
        }
      for (const { uri, stamp } of files) {
        if (stamps.get(uri) === stamp) continue;
        stamps.set(uri, stamp);
        if (!open(uri) || !index.has(uri)) waiting.add(uri);
      }
      void start();
    },
    changed(uri) {
      waiting.add(uri);
      clearTimeout(timer);
      timer = setTimeout(() => void start(), patience);
    },
    forget(uri) {
      waiting.delete(uri);
      stamps.delete(uri);
      index.remove(uri);
    },
    finished: start,
  };
}
