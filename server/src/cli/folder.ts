import { readdir, type Dirent } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { isResolutionFile } from '../protocol/lifecycle/host';
import { readsAsResolution } from '../syntax/detect';
import { decode } from './decode';
import { createGitignore } from './gitignore';
import { reason } from './problem';

/** Names of resolutions, and of texts that may be one. */
const patterns = ['unres', 'resolution', 'md', 'markdown', 'txt', 'text'].map((end) => `**/*.${end}`);

/** Bytes of a text that tell whether it reads as a resolution. */
const head = 60_000;

/** Something that cannot be read, said so that a drafter knows what to do. */
export interface InputProblem {
  readonly name: string;
  readonly message: string;
}

/**
 * Resolutions in a folder and the folders in it, by their names or by what they say; hidden ones, installed packages, links
 * to elsewhere and what a `.gitignore` names left out.
 */
export async function resolutionsBelow(
  folder: string,
): Promise<{ readonly files: readonly string[]; readonly problems: readonly InputProblem[] }> {
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
  const files: string[] = [];
  for (const file of found.sort()) {
    const path = join(folder, file);
    try {
      if (!(await realpath(path)).startsWith(join(root, '/')) || (await ignores(join(root, file)))) continue;
      if (isResolutionFile(file) || (await startReads(path))) files.push(path);
    } catch {
      // A link that leads nowhere is left alone; a name that is no text leads to no file.
      await lstat(path).catch((error: unknown) => problems.push({ name: path, message: reason(error) }));
    }
  }
  return { files, problems };
}

/** Whether the beginning of a file reads as a resolution; false for what is no text. */
async function startReads(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(head) });
    const decoded = decode(buffer.subarray(0, bytesRead));
    return typeof decoded !== 'string' && readsAsResolution(decoded.text);
  } finally {
    await file.close();
  }
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
