import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readPlainFile } from '../plain-file';
import { putFile } from '../put-file';
import { Refusal } from '../refusal';

/**
 * The lines that were imported into a folder of facts; `problem` says why they are done without, `isOwn` whether it was
 * Resolint that wrote what stands there.
 */
export type Imported =
  { readonly lines: readonly string[] } | { readonly problem: string; readonly isOwn: boolean };

const name = 'resolutions.imported.tsv';
/** In front of the lines: what this is, how many, and what they add up to, so that a damaged file is known as one. */
const begins = 'resolint-facts ';
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
  let bytes: Buffer | undefined;
  try {
    bytes = await readPlainFile(path, largest);
  } catch (error) {
    const isAbsent =
      error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
    return isAbsent ? { lines: [] } : { problem: `${path} cannot be read: ${String(error)}`, isOwn: false };
  }
  if (!bytes) return { problem: damaged(path), isOwn: false };
  const text = bytes.toString();
  const end = text.indexOf('\n');
  const [, count, expected] = head.exec(text.slice(0, Math.max(0, end))) ?? [];
  const body = text.slice(end + 1);
  const isOwn = text === '' || text.startsWith(begins);
  if (expected === undefined || sum(body) !== expected) return { problem: damaged(path), isOwn };
  const lines = body.split('\n').filter((line) => line !== '');
  return lines.length === Number(count) ? { lines } : { problem: damaged(path), isOwn };
}

/** Differs wherever what was imported into a folder does; empty if nothing was. */
export async function importedStamp(folder: string): Promise<string> {
  try {
    const bytes = await readPlainFile(importedFile(folder), largest);
    return bytes ? createHash('sha256').update(bytes).digest('hex') : 'unread';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return ['ENOENT', 'ENOTDIR'].includes(code) ? '' : `unread ${code}`;
  }
}

export interface Written {
  readonly path: string;
  /** Where a damaged table is kept that stood there before. */
  readonly aside?: string;
}

/**
 * Puts lines in the place of what was imported before: all of them or none.
 * @throws Refusal if something stands there that Resolint did not write.
 */
export async function writeImported(folder: string, lines: readonly string[]): Promise<Written> {
  const path = importedFile(folder);
  const before = await readImported(folder);
  if ('problem' in before && !before.isOwn)
    throw new Refusal(
      `${path} was not written by Resolint and is not replaced; move it away, or name another folder.`,
    );
  const body = lines.map((line) => `${line}\n`).join('');
  await makeFolder(folder);
  const aside = 'problem' in before ? await keepAside(path) : undefined;
  const target = await realpath(path).catch(() => undefined);
  await putFile(
    target ?? path,
    `${begins}1 ${lines.length} ${sum(body)}\n${body}`,
    target === undefined ? {} : { like: target },
  );
  return { path, ...(aside === undefined ? {} : { aside }) };
}

/** Copies a file under a name that is free; it stays where it is until another takes its place. */
async function keepAside(path: string, turn = 1): Promise<string> {
  const aside = `${path}.damaged-${turn}`;
  try {
    await copyFile(path, aside, constants.COPYFILE_EXCL);
    return aside;
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!isTaken || turn >= mostAside) throw error;
    return keepAside(path, turn + 1);
  }
}

/** Damaged tables that are kept. */
const mostAside = 100;

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
