/** A file of the workspace; `stamp` changes when its text does. */
export interface WorkspaceFile {
  readonly uri: string;
  readonly stamp: string;
}

/** How the server reaches files that are not open. It touches no disk itself. */
export interface WorkspaceHost {
  /** The texts below these folders (addresses) that may be resolutions: those that are called so first, each kind in order of name. */
  find(folders: readonly string[]): Promise<readonly WorkspaceFile[]>;
  /** The text of a file; undefined where there is none, or none that can be read. */
  read(uri: string): Promise<string | undefined>;
  /** Whether something stands there, readable or not; absent where nobody can tell. */
  readonly exists?: (uri: string) => Promise<boolean>;
  /** The one address of a file, however it is named: links are followed. Absent where nobody can tell. */
  readonly canonical?: (uri: string) => Promise<string>;
  /** The address of the folder in which the user's own files are; absent where there is none. */
  readonly home?: string | undefined;
  /** Absent where there are no files. */
  readonly library?: LibraryFiles;
}

/** Endings of the names of resolutions, as package.json gives them to the language. */
export const resolutionEndings = ['unres', 'resolution', 'res.md', 'resolution.md'] as const;

/** Endings of the names of files that may hold one. */
export const textEndings = [...resolutionEndings, 'md', 'markdown', 'txt'] as const;

export const isResolutionFile = (uri: string): boolean =>
  resolutionEndings.some((ending) => uri.toLowerCase().endsWith(`.${ending}`));

/** A folder of a library; with `anyText` whatever text in it reads as a resolution counts, not those alone that are called one. */
export interface LibraryFolder {
  readonly uri: string;
  readonly anyText: boolean;
}

/** The texts that were found, and what a user should know of those that were not. */
export interface LibraryList {
  readonly files: readonly WorkspaceFile[];
  readonly notes: readonly string[];
}

/** How the server reaches the texts of a library. */
export interface LibraryFiles {
  /** The address of a folder as a setting names it: whole, from `~`, or from `base`, a folder of the workspace. */
  folder(named: string, base: string | undefined): string | undefined;
  /** Every file that may be a text of the library; stops early where it is told to. */
  list(folders: readonly LibraryFolder[], isStopped: () => boolean): Promise<LibraryList>;
  /** The text of a file; undefined where there is none that can be read. */
  read(uri: string): Promise<string | undefined>;
}

/** Texts that were fetched are read under a scheme of their own: nobody is to be told what to mend in them. */
export const fetchedScheme = 'resolint-text:';
export const isFetched = (uri: string): boolean => uri.startsWith(fetchedScheme);

/** Versions of a text that an editor shows beside it, from version control: nobody can mend them. */
const pastSchemes = [
  'git:',
  'gitfs:',
  'vscode-scm:',
  'scm-history-item:',
  'review:',
  'merge-conflict.conflict-diff:',
  // A Word file before its tracked changes (client/word/open.ts).
  'resolint-original:',
];

/** Texts that a client shows beside drafts that take them up, with the numbers of these: none of them is a text of its own. */
export const isShownBeside = (uri: string): boolean => uri.startsWith('resolint-earlier:');

/** Whether a document is only shown, not drafted. */
export const isOnlyShown = (uri: string): boolean =>
  isFetched(uri) || isShownBeside(uri) || pastSchemes.some((scheme) => uri.startsWith(scheme));

/** Whether a file may hold a text, by its name. */
export const isTextFile = (uri: string): boolean =>
  textEndings.some((ending) => uri.toLowerCase().endsWith(`.${ending}`));
