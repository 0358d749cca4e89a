import type { Connection } from 'vscode-languageserver';
import type { WorkspaceFile, WorkspaceHost } from './host';

/** Questions beside the protocol, for a client whose server has no disk of its own; `client/files.ts` answers them. */
const findRequest = 'resolint/findFiles';
const readRequest = 'resolint/readFile';
const factsRequest = 'resolint/facts';

type Asks = Pick<Connection, 'sendRequest'>;

/** The files that the client can reach, wherever they are. */
export function clientFiles(connection: Asks): WorkspaceHost {
  const find = async (folders: readonly string[]): Promise<readonly WorkspaceFile[]> => {
    const files = await connection.sendRequest<unknown>(findRequest, { folders });
    return Array.isArray(files) ? files.filter(isFile) : [];
  };
  const read = async (uri: string): Promise<string | undefined> => {
    const text = await connection.sendRequest<unknown>(readRequest, { uri });
    return typeof text === 'string' ? text : undefined;
  };
  return {
    find,
    read,
    library: {
      // A folder outside the workspace is not within reach.
      folder: () => undefined,
      list: async (folders) => ({ files: await find(folders.map(({ uri }) => uri)), notes: [] }),
      read,
    },
  };
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
  return {
    async find(folders) {
      const elsewhere = folders.filter((folder) => !isOnDisk(folder));
      const here = await disk.find(folders.filter(isOnDisk));
      return elsewhere.length === 0 ? here : [...here, ...(await ask(() => client.find(elsewhere), []))];
    },
    read: async (uri) => (isOnDisk(uri) ? disk.read(uri) : ask(() => client.read(uri), undefined)),
    exists: async (uri) => isOnDisk(uri) && (await disk.exists?.(uri)) === true,
    ...(disk.library ? { library: disk.library } : {}),
  };
}

/** The packed table of resolutions, which the client has beside it. */
export const clientFacts = (connection: Asks): Promise<Uint8Array> =>
  connection.sendRequest<Uint8Array>(factsRequest);
