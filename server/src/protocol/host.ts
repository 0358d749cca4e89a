/** A file of the workspace; `stamp` changes when its text does. */
export interface WorkspaceFile {
  readonly uri: string;
  readonly stamp: string;
}

/** How the server reaches files that are not open. It touches no disk itself. */
export interface WorkspaceHost {
  /** The resolutions below these folders (addresses), in order of name. */
  find(folders: readonly string[]): Promise<readonly WorkspaceFile[]>;
  /** The text of a file; undefined where there is none, or none that can be read. */
  read(uri: string): Promise<string | undefined>;
}

/** For clients and browsers without files of their own. */
export const noFiles: WorkspaceHost = {
  find: () => Promise.resolve([]),
  read: () => Promise.resolve(undefined),
};

/** Endings of the names of resolutions, as package.json gives them to the language. */
export const resolutionEndings = ['unres', 'resolution', 'res.md', 'resolution.md'] as const;

export const isResolutionFile = (uri: string): boolean =>
  resolutionEndings.some((ending) => uri.toLowerCase().endsWith(`.${ending}`));
