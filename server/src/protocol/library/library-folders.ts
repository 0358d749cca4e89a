import { DidChangeWatchedFilesNotification, type Connection, type Disposable } from 'vscode-languageserver';
import {
  isResolutionFile,
  isTextFile,
  type LibraryFiles,
  type LibraryFolder,
  type LibraryList,
} from '../lifecycle/host';

export interface ShelvesOptions {
  readonly connection: Pick<Connection, 'client'>;
  readonly files: LibraryFiles | undefined;
  /** The folders of the workspace. */
  readonly folders: () => Promise<readonly string[]>;
  /** What the setting `library` says for a folder of the workspace. */
  readonly named: (folder: string | undefined) => Promise<unknown>;
  /** The folder of the texts that were fetched. */
  readonly fetched: () => string | undefined;
  /** Whether the client tells of changes in folders outside the workspace, where it is asked to. */
  readonly watchesFolders: () => boolean;
}

/** The folders in which the texts of a library stand. */
export interface Shelves {
  /** Looks which folders there are and what stands in them; undefined where it is stopped. */
  list(isStopped: () => boolean): Promise<LibraryList | undefined>;
  /** Whether a file is one of the library, by its name and its place. */
  counts(uri: string): boolean;
}

export function createShelves(options: ShelvesOptions): Shelves {
  const { connection, files, folders, named, fetched, watchesFolders } = options;
  let shelves: readonly LibraryFolder[] = [];
  let watching: Promise<Disposable> | undefined;

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

  return {
    async list(isStopped) {
      const found = await readShelves();
      if (isStopped() || !files) return undefined;
      watch(found);
      shelves = found;
      const listed = await files.list(found, isStopped);
      return isStopped() ? undefined : listed;
    },
    counts: (uri) =>
      isResolutionFile(uri) ||
      (isTextFile(uri) && shelves.some((shelf) => shelf.anyText && uri.startsWith(`${shelf.uri}/`))),
  };
}

const ignore = (): undefined => undefined;
