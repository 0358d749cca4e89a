import type { Connection } from 'vscode-languageserver';
import {
  isResolutionFile,
  type LibraryFiles,
  type WorkspaceFile,
  type WorkspaceHost,
} from '../lifecycle/host';

/** Questions beside the protocol, for a client whose server has no disk of its own; `client/files.ts` answers them. */
const findRequest = 'resolint/findFiles';
const readRequest = 'resolint/readFile';
const factsRequest = 'resolint/facts';
const vocabularyRequest = 'resolint/vocabulary';

type Asks = Pick<Connection, 'sendRequest'>;

/** The files that the client can reach, wherever they are. */
export function clientFiles(connection: Asks): WorkspaceHost {
  const find = async (folders: readonly string[], anyText = false): Promise<readonly WorkspaceFile[]> => {
    if (folders.length === 0) return [];
    const files = await connection.sendRequest<unknown>(findRequest, { folders, anyText });
    return Array.isArray(files) ? files.filter(isFile) : [];
  };
  const read = async (uri: string): Promise<string | undefined> => {
    const text = await connection.sendRequest<unknown>(readRequest, { uri });
    return typeof text === 'string' ? text : undefined;
  };
  return {
    async find(folders) {
      const named = await find(folders);
      const others = (await find(folders, true)).filter(({ uri }) => !isResolutionFile(uri));
      return [...named, ...others];
    },
    read,
    library: {
      // A folder outside the workspace is not within reach.
      folder: (named, base) => (base === undefined ? undefined : folderBelow(base, named)),
      async list(folders) {
        const of = (anyText: boolean): string[] =>
          folders.filter((folder) => folder.anyText === anyText).map(({ uri }) => uri);
        return { files: [...(await find(of(false))), ...(await find(of(true), true))], notes: [] };
      },
      read,
    },
  };
}

/** The folder that a name means below another one. */
function folderBelow(base: string, named: string): string | undefined {
  if (!URL.canParse(named, `${base}/`)) return undefined;
  const { href } = new URL(named, `${base}/`);
  return href.startsWith(`${base}/`) ? href.replace(/(?<!\/)\/+$/, '') : undefined;
}

const isFile = (file: unknown): file is WorkspaceFile =>
  typeof file === 'object' &&
  file !== null &&
  'uri' in file &&
  typeof file.uri === 'string' &&
  'stamp' in file &&
  typeof file.stamp === 'string';

/**
 * The files of a disk, and by way of the client those that are on none. A client that knows nothing of such questions
 * is asked once.
 */
export function withFilesOfClient(disk: WorkspaceHost, connection: Asks): WorkspaceHost {
  const client = clientFiles(connection);
  let answers = true;
  const ask = async <T>(question: () => Promise<T>, otherwise: T): Promise<T> => {
    if (!answers) return otherwise;
    try {
      return await question();
    } catch {
      answers = false;
      return otherwise;
    }
  };
  const isOnDisk = (uri: string): boolean => uri.startsWith('file:');
  const eitherLibrary = (here: LibraryFiles, elsewhere: LibraryFiles): LibraryFiles => ({
    folder: (named, base) => here.folder(named, base) ?? elsewhere.folder(named, base),
    async list(folders, isStopped) {
      const found = await here.list(
        folders.filter(({ uri }) => isOnDisk(uri)),
        isStopped,
      );
      const others = folders.filter(({ uri }) => !isOnDisk(uri));
      if (others.length === 0) return found;
      const { files } = await ask(() => elsewhere.list(others, isStopped), { files: [], notes: [] });
      return { ...found, files: [...found.files, ...files] };
    },
    read: async (uri) => (isOnDisk(uri) ? here.read(uri) : ask(() => elsewhere.read(uri), undefined)),
  });

  const library = disk.library && client.library && eitherLibrary(disk.library, client.library);
  return {
    async find(folders) {
      const elsewhere = folders.filter((folder) => !isOnDisk(folder));
      const here = await disk.find(folders.filter(isOnDisk));
      return elsewhere.length === 0 ? here : [...here, ...(await ask(() => client.find(elsewhere), []))];
    },
    read: async (uri) => (isOnDisk(uri) ? disk.read(uri) : ask(() => client.read(uri), undefined)),
    canonical: (uri) => (isOnDisk(uri) ? disk.canonical?.(uri) : undefined) ?? Promise.resolve(uri),
    home: disk.home,
    exists: async (uri) => isOnDisk(uri) && (await disk.exists?.(uri)) === true,
    ...(library ? { library } : {}),
  };
}

/** The packed table of resolutions, which the client has beside it. */
export const clientFacts = (connection: Asks): Promise<Uint8Array<ArrayBuffer>> =>
  connection.sendRequest<Uint8Array<ArrayBuffer>>(factsRequest);

/** The packed vocabulary, which the client has beside it too. */
export const clientVocabulary = (connection: Asks): Promise<Uint8Array<ArrayBuffer>> =>
  connection.sendRequest<Uint8Array<ArrayBuffer>>(vocabularyRequest);
