import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  SymbolKind,
  type CancellationToken,
  type Connection,
  type Disposable,
  type FileEvent,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fileNameOf } from '../features/address';
import { createLibraryIndex } from '../features/library-index';
import type { Library } from '../features/library';
import {
  fetchedScheme,
  isFetched,
  isResolutionFile,
  isTextFile,
  type LibraryFolder,
  type WorkspaceHost,
} from './host';
import { createLibraryReader } from './library-reader';

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
  let shelves: readonly LibraryFolder[] = [];
  let watching: Promise<Disposable> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looked = -Infinity;
  let looking: Promise<void> = Promise.resolve();
  let looks = 0;

  async function readShelves(): Promise<LibraryFolder[]> {
    const workspace = await folders();
    const all = new Map(workspace.map((uri) => [uri, false]));
    const kept = fetched();
    if (kept !== undefined) all.set(kept, false);
    for (const base of workspace.length > 0 ? workspace : [undefined]) {
      const names = await named(base);
      for (const name of Array.isArray(names) ? names : []) {
        const uri =
          typeof name === 'string' && name.trim() !== '' ? files?.folder(name.trim(), base) : undefined;
        if (uri !== undefined) all.set(uri, true);
      }
    }
    return [...all].map(([uri, anyText]) => ({ uri, anyText }));
  }

  async function look(): Promise<void> {
    const turn = ++looks;
    const isStopped = (): boolean => turn !== looks;
    looked = performance.now();
    const found = await readShelves();
    if (isStopped() || !files) return;
    watch(found);
    shelves = found;
    const { files: all, notes } = await files.list(found, isStopped);
    if (isStopped()) return;
    for (const note of notes) connection.console.warn(note);
    reader.replace(all.map(({ uri, stamp }) => ({ uri: viewOf(uri), stamp })));
  }

  /** Asks to be told of changes in folders where files count that no other watch is for. */
  function watch(found: readonly LibraryFolder[]): void {
    const extra = found.filter(({ anyText }) => anyText).map(({ uri }) => uri);
    const before = shelves.filter(({ anyText }) => anyText).map(({ uri }) => uri);
    if (!watchesFolders() || (watching && extra.join() === before.join())) return;
    watching?.then((registered) => {
      registered.dispose();
    }, ignore);
    watching = undefined;
    if (extra.length === 0) return;
    const watchers = extra.map((baseUri) => ({ globPattern: { baseUri, pattern: '**/*' } }));
    watching = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    watching.catch(ignore);
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

  const counts = (uri: string): boolean =>
    isResolutionFile(uri) ||
    (isTextFile(uri) && shelves.some((shelf) => shelf.anyText && uri.startsWith(`${shelf.uri}/`)));

  async function ready(token: CancellationToken, patience?: number): Promise<void> {
    if (timer !== undefined || performance.now() - looked > listHolds) start();
    const all = looking.then(() => reader.finished());
    let timeout: ReturnType<typeof setTimeout> | undefined;
    const enough = new Promise<void>((resolve) => {
      token.onCancellationRequested(() => {
        resolve();
      });
      if (patience !== undefined) timeout = setTimeout(resolve, patience);
    });
    await Promise.race([all, enough]);
    clearTimeout(timeout);
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
        if (!counts(uri)) continue;
        if (type === FileChangeType.Deleted && !documents.get(uri)) reader.forget(uri);
        else reader.changed(uri);
      }
    },
    documentChanged: (uri) => {
      reader.changed(uri);
    },
    documentClosed(uri) {
      if (counts(uri)) reader.changed(uri);
      else reader.forget(uri);
    },
    ready,
  };
}

const ignore = (): undefined => undefined;
