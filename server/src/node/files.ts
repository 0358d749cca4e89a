import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import type { WorkspaceFile, WorkspaceHost } from '../protocol/host';

const patterns = ['**/*.unres', '**/*.resolution', '**/*.res.md', '**/*.resolution.md'];
const isResolution = /\.(?:unres|resolution|res\.md|resolution\.md)$/i;

/** Files beyond this are left to the terminal: an editor's list of problems is for a drafter's own texts. */
const mostFiles = 500;
/** Bytes; no resolution is nearly as long. */
const largest = 2_000_000;

/** The resolutions on this machine's disk. */
export const diskFiles: WorkspaceHost = {
  async find(folders) {
    const paths: string[] = [];
    for (const folder of folders) {
      if (!folder.startsWith('file:')) continue;
      paths.push(
        ...(await glob(patterns, {
          cwd: fileURLToPath(folder),
          absolute: true,
          ignore: ['**/node_modules/**', '**/.git/**'],
          followSymbolicLinks: false,
          expandDirectories: false,
        })),
      );
    }
    const files = await Promise.all([...new Set(paths)].sort().slice(0, mostFiles).map(stamp));
    return files.filter((file) => file !== undefined);
  },

  async read(uri) {
    if (!uri.startsWith('file:') || !isResolution.test(uri)) return undefined;
    try {
      const path = fileURLToPath(uri);
      return (await stat(path)).size > largest ? undefined : await readFile(path, 'utf8');
    } catch {
      // Gone or not readable: a file that is not there has no findings.
      return undefined;
    }
  },
};

async function stamp(path: string): Promise<WorkspaceFile | undefined> {
  try {
    const { mtimeMs, size } = await stat(path);
    return { uri: pathToFileURL(path).href, stamp: `${mtimeMs}.${size}` };
  } catch {
    return undefined;
  }
}
