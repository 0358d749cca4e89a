import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  isResolutionFile,
  isTextFile,
  type WorkspaceFile,
  type WorkspaceHost,
} from '../protocol/lifecycle/host';
import { addressOf, pathOf } from './address';
import { createLibraryFiles } from './library-files';
import { isThere } from './exists';
import { homeFolder } from './home';
import { readPlainFile } from './plain-file';

/** Files beyond this are left to the terminal: an editor's list of problems is for a drafter's own texts. */
const mostFiles = 500;
/** Folders beyond this are not looked into: a whole disk may have been opened. */
const mostFolders = 5000;
/** Bytes; no resolution is nearly as long. */
const largest = 2_000_000;

/** The files of this machine's disk. */
export const diskFiles: WorkspaceHost = {
  async find(folders) {
    const paths: string[] = [];
    for (const folder of folders) {
      const path = pathOf(folder);
      if (path !== undefined) paths.push(...(await textsBelow(path)));
    }
    // A folder full of other texts pushes out none that is called a resolution.
    const found = [...new Set(paths)].sort();
    const named = found.filter(isResolutionFile);
    const others = found.filter((path) => !isResolutionFile(path));
    const files = await Promise.all([...named, ...others].slice(0, mostFiles).map(stamp));
    return files.filter((file) => file !== undefined);
  },

  async read(uri) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    // Gone or not readable: a file that is not there has nothing to say.
    const bytes = await readPlainFile(path, largest).catch(() => undefined);
    return bytes?.toString();
  },

  exists: async (uri) => {
    const path = pathOf(uri);
    return path !== undefined && isThere(path);
  },

  async canonical(uri) {
    const path = pathOf(uri);
    return path === undefined ? uri : addressOf(await realpath(path).catch(() => path));
  },

  get home() {
    const path = homeFolder();
    // An account without one may be given the whole disk, where not all files are its own.
    return path === undefined || dirname(path) === path ? undefined : addressOf(path);
  },

  library: createLibraryFiles(),
};

async function textsBelow(top: string): Promise<string[]> {
  const paths: string[] = [];
  const folders = [top];
  // The list grows while it is walked.
  for (const folder of folders) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isFile() && isTextFile(entry.name)) paths.push(path);
      else if (entry.isDirectory() && !isLeftOut(entry.name) && folders.length < mostFolders)
        folders.push(path);
    }
  }
  return paths;
}

const isLeftOut = (folder: string): boolean => folder.startsWith('.') || folder === 'node_modules';

async function stamp(path: string): Promise<WorkspaceFile | undefined> {
  try {
    const { mtimeMs, size } = await stat(path);
    return { uri: addressOf(path), stamp: `${mtimeMs}.${size}` };
  } catch {
    return undefined;
  }
}
