import type { Connection } from 'vscode-languageserver';

/** What a client says of its folders when it starts. */
interface Announced {
  readonly capabilities: { readonly workspace?: { readonly workspaceFolders?: boolean } };
  readonly workspaceFolders?: readonly { readonly uri: string }[] | null;
  /** The one folder of older clients. */
  readonly rootUri?: string | null;
}

/** The folders that are open in the client, as addresses. */
export interface Folders {
  initialize(announced: Announced): void;
  /** Calls back when folders are added or taken away, where the client tells. */
  listen(changed: () => void): void;
  all(): Promise<readonly string[]>;
}

export function createFolders({ workspace }: Pick<Connection, 'workspace'>): Folders {
  let announced: readonly string[] = [];
  let canAsk = false;
  return {
    initialize({ capabilities, workspaceFolders, rootUri }) {
      canAsk = capabilities.workspace?.workspaceFolders === true;
      announced = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    },
    listen(changed) {
      if (canAsk) workspace.onDidChangeWorkspaceFolders(changed);
    },
    async all() {
      if (!canAsk) return announced;
      return ((await workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri);
    },
  };
}
