/** A file of the workspace; `stamp` changes when its text does. */
export interface WorkspaceFile {
  readonly uri: string;
  readonly stamp: string;
}

/** How the server reaches files that are not open. It touches no disk itself. */
export interface WorkspaceHost {
  /** The resolutions below these folders (addresses), in order of name. */
  find(folders: readonly string[]): Promise<readonly WorkspaceFile[]>;
  /** The text of a file; undefined where it cannot be read as text. */
  read(uri: string): Promise<string | undefined>;
}

/** For clients and browsers without files of their own. */
export const noFiles: WorkspaceHost = {
  find: () => Promise.resolve([]),
  read: () => Promise.resolve(undefined),
};
