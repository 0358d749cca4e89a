import { readdir, type Dirent } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { createGitignore } from './gitignore';
import { reason } from './problem';

/** Names of resolutions, and of texts that may be one. */
const patterns = ['unres', 'resolution', 'md', 'markdown', 'txt', 'text'].map((end) => `**/*.${end}`);

/** Something that cannot be read, said so that a drafter knows what to do. */
export interface InputProblem {
  readonly name: string;
  readonly message: string;
}

/** A file, as it is called from the folder that was named, and as it is called in truth. */
export interface FoundFile {
  readonly path: string;
  readonly real: string;
}

/**
 * Files in a folder and the folders in it that are resolutions by their names, or may be one by what they say; hidden
 * ones, installed packages, links to elsewhere and what a `.gitignore` names left out.
 */
export async function textsBelow(
  folder: string,
): Promise<{ readonly files: readonly FoundFile[]; readonly problems: readonly InputProblem[] }> {
  const problems: InputProblem[] = [];
  const found = await glob(patterns, {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    dot: false,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
    fs: {
      // The search passes over folders that it cannot read without a word.
      readdir: telling((path, error) => {
        problems.push({ name: join(folder, relative(resolve(folder), path)), message: reason(error) });
      }) as typeof readdir,
    },
  });
  const root = await realpath(folder);
  const ignores = createGitignore(root);
  const files: FoundFile[] = [];
  for (const file of found.sort()) {
    const path = join(folder, file);
    try {
      const real = await realpath(path);
      if (real.startsWith(join(root, '/')) && !(await ignores(join(root, file)))) files.push({ path, real });
    } catch {
      // A link that leads nowhere is left alone; a name that is no text leads to no file.
      await lstat(path).catch((error: unknown) => problems.push({ name: path, message: reason(error) }));
    }
  }
  return { files, problems };
}

type Callback = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** Reads a folder as the system does, and tells of one that cannot be read. */
const telling =
  (tell: (path: string, error: NodeJS.ErrnoException) => void) =>
  (path: string, options: { readonly withFileTypes: true }, callback: Callback): void => {
    readdir(path, options, (error, entries) => {
      if (error) tell(path, error);
      callback(error, entries);
    });
  };
