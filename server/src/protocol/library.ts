import {
  FileChangeType,
  SymbolKind,
  type CancellationToken,
  type Connection,
  type FileEvent,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fileNameOf } from '../features/address';
import { createLibraryIndex } from '../features/library-index';
import type { Library } from '../features/library';
import { fetchedScheme, isFetched, type WorkspaceHost } from './host';
import { inTime } from './in-time';
import { createLibraryReader } from './library-reader';
import { createShelves } from './shelves';

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
  /** The paragraphs in which a query occurs, to be listed behind the texts. */
  readonly paragraphs?: (query: string) => WorkspaceSymbol[];
}

/** The texts of the workspace and of the folders of the setting, read in the background and kept up to date. */
export interface LibraryServer {
  readonly library: Library;
  /** Looks through all folders anew. */
  refresh(): void;
  filesChanged(changes: readonly FileEvent[]): void;
  documentChanged(uri: string): void;
  documentClosed(uri: string): void;
  /**
   * Waits until all that is known to have changed is read, or until nobody wants to know any more; no longer than
   * `patience` milliseconds where that is given.
   */
  readonly ready: (token: CancellationToken, patience?: number) => Promise<void>;
}

/** Symbols that are shown at once. */
const mostShown = 200;
/** Milliseconds after which the folders are looked through again when somebody asks: not every change is told of. */
const listHolds = 60_000;
/** Milliseconds that the first look waits for. */
const startsAfter = 300;
/** Milliseconds after which a list shows what is there so far. */
const listPatience = 3000;

export function serveLibrary(options: LibraryOptions): LibraryServer {
  const { connection, host, documents, folders, named, watchesFolders, given, paragraphs } = options;
  const files = host.library;
  const index = createLibraryIndex();
  const reader = createLibraryReader({
    index,
    read: (uri) => files?.read(fileOf(uri)) ?? Promise.resolve(undefined),
    open: (uri) => documents.get(uri),
    log: (message) => {
      connection.console.info(message);
    },
  });
  /** Fetched texts are known by the address at which they are read. */
  const fetched = (): string | undefined => {
    const folder = given('fetchedTexts');
    return typeof folder === 'string' ? folder : undefined;
  };
  const viewOf = (uri: string): string => {
    const folder = fetched();
    return folder !== undefined && uri.startsWith(`${folder}/`)
      ? `${fetchedScheme}/${uri.slice(folder.length + 1)}`
      : uri;
  };
  const fileOf = (uri: string): string =>
    isFetched(uri) ? `${fetched() ?? ''}/${uri.slice(uri.lastIndexOf('/') + 1)}` : uri;
  const shelves = createShelves({ connection, files, folders, named, fetched, watchesFolders });
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
    reader.replace(listed.files.map(({ uri, stamp }) => ({ uri: viewOf(uri), stamp })));
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

  connection.onWorkspaceSymbol(async ({ query }, token): Promise<WorkspaceSymbol[]> => {
    await ready(token, listPatience);
    if (token.isCancellationRequested) return [];
    const texts = index.search(query, mostShown).map(({ symbol, title, uri, range }) => ({
      name: title ? `${symbol} ${title}` : symbol,
      kind: SymbolKind.File,
      location: { uri, range },
      containerName: fileNameOf(uri),
    }));
    return [...texts, ...(paragraphs?.(query) ?? [])].slice(0, mostShown);
  });

  return {
    library: {
      find: (symbol) => index.find(symbol),
      citationsOf: (symbol) => index.citationsOf(symbol),
      fetchAddress: (symbol) =>
        given('fetchesTexts') === true
          ? `command:resolint.fetchText?${encodeURIComponent(JSON.stringify([symbol]))}`
          : undefined,
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
    ready,
  };
}
