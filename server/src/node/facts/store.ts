import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { putFile } from '../put-file';

/** The lines that were imported into a folder of facts; `problem` says why they are done without. */
export type Imported = { readonly lines: readonly string[] } | { readonly problem: string };

const name = 'resolutions.imported.tsv';
/** In front of the lines: what this is, how many, and what they add up to, so that a damaged file is known as one. */
const head = /^resolint-facts 1 (\d+) ([0-9a-f]{64})$/;

/** Bytes; all resolutions there are take a twentieth of it. */
const largest = 100_000_000;

const damaged = (path: string): string =>
  `${path} is damaged and is done without; import the table again or delete the file.`;

const importedFile = (folder: string): string => join(folder, name);

const sum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What was imported into a folder; no lines where nothing was. */
export async function readImported(folder: string): Promise<Imported> {
  const path = importedFile(folder);
  let text: string;
  try {
    const found = await stat(path);
    // A device or a pipe might never end.
    if (!found.isFile() || found.size > largest) return { problem: damaged(path) };
    text = await readFile(path, 'utf8');
  } catch (error) {
    const isAbsent =
      error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
    return isAbsent ? { lines: [] } : { problem: `${path} cannot be read: ${String(error)}` };
  }
  const end = text.indexOf('\n');
  const [, count, expected] = head.exec(text.slice(0, Math.max(0, end))) ?? [];
  const body = text.slice(end + 1);
  if (expected === undefined || sum(body) !== expected) return { problem: damaged(path) };
  const lines = body.split('\n').filter((line) => line !== '');
  return lines.length === Number(count) ? { lines } : { problem: damaged(path) };
}

/** Puts lines in the place of what was imported before: all of them or none. */
export async function writeImported(folder: string, lines: readonly string[]): Promise<string> {
  const path = importedFile(folder);
  const body = lines.map((line) => `${line}\n`).join('');
  await makeFolder(folder);
  await putFile(path, `resolint-facts 1 ${lines.length} ${sum(body)}\n${body}`);
  return path;
}

/** Makes a folder with those above it. (Node's own `recursive` never ends where a folder is there that takes nothing in.) */
async function makeFolder(path: string): Promise<void> {
  const isThere = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isThere) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path);
}
