import {
  FileChangeType,
  type CancellationToken,
  type Connection,
  type FileEvent,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createLibraryIndex, type LibraryIndex } from '../../features/library/library-index';
import { knownAddress } from '../../features/library/known-text';
import type { Library } from '../../features/library/library';
import { createFetched } from './fetched';
import type { WorkspaceHost } from '../lifecycle/host';
import { inTime } from '../lifecycle/timeout';
import { createLibraryReader } from './library-reader';
import { createShelves } from './library-folders';

export interface LibraryOptions {
  readonly connection: Connection;
  readonly host: WorkspaceHost;
  readonly documents: { get(uri: string): TextDocument | undefined; all(): TextDocument[] };
  /** The folders of the workspace. */
  readonly folders: () => Promise<readonly string[]>;
  /** What the setting `library` says for a folder of the workspace. */
  readonly named: (folder: string | undefined) => Promise<unknown>;
  /** Whether the client tells of changes in folders outside the workspace, where it is asked to. */
  readonly watchesFolders: () => boolean;
  /** What the client said at the start: `fetchedTexts`, the folder of what it fetched, and whether it `fetchesTexts`. */
  readonly given: (name: string) => unknown;
}

/** The texts of the workspace and of the folders of the setting, read in the background and kept up to date. */
export interface LibraryServer {
  readonly library: Library;
  /** Looks through all folders anew. */
  refresh(): void;
  filesChanged(changes: readonly FileEvent[]): void;
  documentChanged(uri: string): void;
  documentClosed(uri: string): void;
  /** The text at an address, as it is open or stored; undefined if there is none that can be read. */
  readonly textAt: (uri: string) => Promise<string | undefined>;
  /** The texts whose symbol, number or title a query is about, those that are meant most likely first. */
  readonly search: LibraryIndex['search'];
  /**
   * Waits until all that is known to have changed is read, or until nobody wants to know any more; no longer than
   * `patience` milliseconds where that is given.
   */
  readonly ready: (token: CancellationToken, patience?: number) => Promise<void>;
}

/** Milliseconds after which the folders are looked through again when somebody asks: not every change is told of. */
const listHolds = 60_000;
/** Milliseconds that the first look waits for. */
const startsAfter = 300;

export function serveLibrary(options: LibraryOptions): LibraryServer {
  const { connection, host, documents, folders, named, watchesFolders, given } = options;
  const files = host.library;
  const fetched = createFetched(() => given('fetchedTexts'));
  const index = createLibraryIndex();
  const reader = createLibraryReader({
    index,
    read: (uri) => files?.read(fetched.fileOf(uri)) ?? Promise.resolve(undefined),
    open: (uri) => documents.get(uri),
    log: (message) => {
      connection.console.info(message);
    },
  });
  const shelves = createShelves({
    connection,
    files,
    folders,
    named,
    fetched: fetched.folder,
    watchesFolders,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looked = -Infinity;
  let looking: Promise<void> = Promise.resolve();
  let looks = 0;

  async function look(): Promise<void> {
    const turn = ++looks;
    const isStopped = (): boolean => turn !== looks;
    looked = performance.now();
    const listed = await shelves.list(isStopped);
    if (!listed) return;
    for (const note of listed.notes) connection.console.warn(note);
    reader.replace(listed.files.map(({ uri, stamp }) => ({ uri: fetched.viewOf(uri), stamp })));
  }

  /** What is open is checked first. */
  function refresh(): void {
    clearTimeout(timer);
    timer = setTimeout(start, startsAfter);
  }

  function start(): void {
    clearTimeout(timer);
    timer = undefined;
    looking = look().catch((error: unknown) => {
      connection.console.warn(`Could not look through the library: ${String(error)}`);
    });
  }

  async function ready(token: CancellationToken, patience?: number): Promise<void> {
    if (timer !== undefined || performance.now() - looked > listHolds) start();
    const all = looking.then(() => reader.finished());
    const unwanted = new Promise<void>((resolve) => {
      token.onCancellationRequested(() => {
        resolve();
      });
    });
    const enough = Promise.race([all, unwanted]);
    await (patience === undefined ? enough : inTime(enough, patience));
  }

  return {
    library: {
      find: (symbol) => index.find(symbol),
      citationsOf: (symbol) => index.citationsOf(symbol),
      get edition() {
        return index.edition;
      },
      fetchAddress: (symbol) =>
        given('fetchesTexts') === true
          ? `command:resolint.fetchText?${encodeURIComponent(JSON.stringify([symbol]))}`
          : undefined,
      knownAddress: (symbol) => (given('showsKnown') === true ? knownAddress(symbol) : undefined),
      importAddress: () => (given('importsFacts') === true ? 'command:resolint.importFacts' : undefined),
    },
    refresh,
    filesChanged(changes) {
      for (const { uri, type } of changes) {
        if (!shelves.counts(uri)) continue;
        if (type === FileChangeType.Deleted && !documents.get(uri)) reader.forget(uri);
        else reader.changed(uri);
      }
    },
    documentChanged: (uri) => {
      reader.changed(uri);
    },
    documentClosed(uri) {
      if (shelves.counts(uri)) reader.changed(uri);
      else reader.forget(uri);
    },
    textAt: async (uri) =>
      documents.get(uri)?.getText() ?? (await (files?.read(fetched.fileOf(uri)) ?? host.read(uri))),
    search: (query, most) => index.search(query, most),
    ready,
  };
}
