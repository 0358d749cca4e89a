import type { Connection } from 'vscode-languageserver';
import { inTime, patience } from './timeout';

/** What a client says of its folders when it starts. */
interface Announced {
  readonly capabilities: { readonly workspace?: { readonly workspaceFolders?: boolean } };
  readonly workspaceFolders?: unknown;
  /** The one folder of older clients. */
  readonly rootUri?: unknown;
}

/** The folders that are open in the client, as addresses. */
export interface Folders {
  initialize(announced: Announced): void;
  /** Calls back when folders are added or taken away, where the client tells. */
  listen(changed: () => void): void;
  all(): Promise<readonly string[]>;
}

export function createFolders(
  { workspace }: Pick<Connection, 'workspace'>,
  milliseconds = patience,
): Folders {
  let announced: readonly string[] = [];
  let canAsk = false;
  return {
    initialize({ capabilities, workspaceFolders, rootUri }) {
      canAsk = capabilities.workspace?.workspaceFolders === true;
      announced = workspaceFolders ? addressesOf(workspaceFolders) : addressesOf([{ uri: rootUri }]);
    },
    listen(changed) {
      if (canAsk) workspace.onDidChangeWorkspaceFolders(changed);
    },
    async all() {
      if (!canAsk) return announced;
      // A client that cannot say now has said something at the start.
      const now = await inTime(workspace.getWorkspaceFolders(), milliseconds).catch(() => undefined);
      return now === undefined ? announced : addressesOf(now);
    },
  };
}

/** Whatever a client gives for its folders: what is none is left out. */
const addressesOf = (folders: unknown): string[] =>
  (Array.isArray(folders) ? folders : []).flatMap((folder: unknown) =>
    typeof folder === 'object' && folder !== null && 'uri' in folder && typeof folder.uri === 'string'
      ? [folder.uri]
      : [],
  );
