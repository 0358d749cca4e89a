import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Files beyond this are left out: an editor's list of problems is for a drafter's own texts. */
const mostFiles = 500;
/** Bytes; no resolution is nearly as long. */
const largest = 2_000_000;
const resolutions = '**/*.{unres,resolution,res.md,resolution.md}';
const texts = '**/*.{unres,resolution,md,markdown,txt}';
const leftOut = '**/{.*,node_modules}/**';

interface Wanted {
  readonly folders: readonly string[];
  /** Whatever may hold a text counts, not those files alone that are called resolutions. */
  readonly anyText: boolean;
}

interface Found {
  readonly uri: string;
  /** Changes when the text does. */
  readonly stamp: string;
}

/** Reads for a server what it cannot reach itself: the files may be on any file system that VS Code knows. */
export function answerFiles(client: BaseLanguageClient): void {
  client.onRequest('resolint/findFiles', async ({ folders, anyText }: Wanted) => {
    const found = await Promise.all(
      folders.map((folder) => filesBelow(folder, anyText ? texts : resolutions)),
    );
    return found.flat().slice(0, mostFiles);
  });
  client.onRequest('resolint/readFile', ({ uri }: { uri: string }) => read(Uri.parse(uri)));
}

/** Reads a table that is packed beside the extension for a server in a worker. */
export function answerTable(client: BaseLanguageClient, request: string, table: Uri): void {
  client.onRequest(request, () => workspace.fs.readFile(table));
}

async function filesBelow(folder: string, names: string): Promise<Found[]> {
  const pattern = new RelativePattern(Uri.parse(folder), names);
  const uris = await workspace.findFiles(pattern, leftOut, mostFiles);
  const files = await Promise.all(uris.map(stamp));
  return files.filter((file) => file !== undefined).sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

async function stamp(uri: Uri): Promise<Found | undefined> {
  try {
    const { mtime, size } = await workspace.fs.stat(uri);
    return { uri: uri.toString(), stamp: `${mtime}.${size}` };
  } catch {
    return undefined;
  }
}

/** Null for what is gone or cannot be read: a file that is not there has nothing to say. */
async function read(uri: Uri): Promise<string | null> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0 || size > largest) return null;
    const bytes = await workspace.fs.readFile(uri);
    // A file system may say anything of a size; it gives a file only whole.
    return bytes.length > largest ? null : new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}
