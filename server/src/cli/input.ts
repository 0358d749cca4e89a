import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { isResolutionFile } from '../protocol/lifecycle/host';
import { decode, type Decoded } from './decode';
import { textsBelow, type InputProblem } from './folder';
import { isErrno, reason } from './problem';

/** A text to work on: as it is named to people, and where it is. */
export interface Source {
  readonly name: string;
  /** Absent for standard input. */
  readonly path?: string;
  /** For one that a folder stands for, and that is not named itself: whether its name says what it is, or its text must. */
  readonly found?: Found;
}

export interface Found {
  readonly below: string;
  readonly by: 'name' | 'text';
}

/**
 * Bytes; seventy times the longest resolution. A text of published paragraphs of this size is checked within half the
 * time and memory that a text is given (`thread.ts`).
 */
const largest = 12_000_000;

/** Bytes of a text that tell whether it reads as a resolution. */
const head = 60_000;

export interface Input {
  readonly sources: readonly Source[];
  readonly problems: readonly InputProblem[];
  /** The folders that were named in which nothing is a resolution by its name. */
  readonly unsure: readonly string[];
}

/**
 * The texts that a command line names, in its order, each once; a folder stands for every resolution below it. Where
 * none is named it is this folder, or standard input if that is given a name.
 */
export async function expand(given: readonly string[], stdinName: string | undefined): Promise<Input> {
  const sources: Source[] = [];
  const problems: InputProblem[] = [];
  const unsure: string[] = [];
  const seen = new Set<string>();
  const add = (source: Source, real: string): boolean => {
    const isNew = !seen.has(real);
    if (isNew) sources.push(source);
    seen.add(real);
    return isNew;
  };
  const named = given.length > 0 ? given : [stdinName === undefined ? '.' : '-'];
  for (const path of named) {
    if (path === '-') {
      add({ name: stdinName ?? '<stdin>' }, '-');
      continue;
    }
    try {
      if ((await stat(path)).isDirectory()) {
        const below = await textsBelow(path);
        problems.push(...below.problems);
        let isUnsure = below.problems.length === 0;
        for (const { path: file, real } of below.files) {
          const by = isResolutionFile(file) ? 'name' : 'text';
          const isNew = add({ name: file, path: file, found: { below: path, by } }, real);
          isUnsure &&= isNew && by === 'text';
        }
        if (isUnsure) unsure.push(path);
      } else add({ name: path, path }, await realpath(path));
    } catch (error) {
      problems.push({ name: path, message: reason(error) });
    }
  }
  return { sources, problems, unsure };
}

/** The beginning of a file as text; undefined for what is no text or cannot be read. */
export function readHead(path: string): string | undefined {
  try {
    const bytes = readPlain(path, head);
    const decoded = decode(bytes);
    return typeof decoded === 'string' ? undefined : decoded.text;
  } catch {
    return undefined;
  }
}

/** Reads a source whole, or says why it cannot be read as text. */
export async function read({ name, path }: Source): Promise<Decoded | InputProblem> {
  try {
    const bytes = path === undefined ? await drain(process.stdin) : await readBytes(path);
    if (bytes === undefined) {
      const limit = `${largest / 1_000_000} MB`;
      return { name, message: `is larger than ${limit}; cut it into files of one resolution each` };
    }
    const decoded = decode(bytes);
    return typeof decoded === 'string' ? { name, message: decoded } : decoded;
  } catch (error) {
    if (!isErrno(error)) throw error;
    return { name, message: reason(error) };
  }
}

async function readBytes(path: string): Promise<Buffer | undefined> {
  const found = statSync(path);
  if (found.size > largest) return undefined;
  // Some file systems give any file a size of 0, and a pipe has none: what comes is counted.
  if (found.isFile() && found.size > 0) return readPlain(path, found.size);
  const file = await open(path, 'r');
  try {
    return await drain(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

/** The first bytes of a plain file. Thousands are read in a run: at once takes a tenth of the time that streams take. */
function readPlain(path: string, most: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(most);
    let size = 0;
    for (let read = -1; read !== 0 && size < most; size += read)
      read = readSync(file, bytes, size, most - size, null);
    return bytes.subarray(0, size);
  } finally {
    closeSync(file);
  }
}

async function drain(stream: AsyncIterable<Buffer | string>): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > largest) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
