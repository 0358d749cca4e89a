import { open, realpath, stat } from 'node:fs/promises';
import { decode, type Decoded } from './decode';
import { resolutionsBelow, type InputProblem } from './folder';
import { isErrno, reason } from './problem';

/** A text to work on: as it is named to people, and where it is. */
export interface Source {
  readonly name: string;
  /** Absent for standard input. */
  readonly path?: string;
  /** True for one that a folder stands for, and that is not named itself. */
  readonly isFound?: true;
}

/**
 * Bytes; seventy times the longest resolution. A text of published paragraphs of this size is checked within half the
 * time and memory that a text is given (`bounded.ts`).
 */
const largest = 12_000_000;

/**
 * The texts that a command line names, in its order, each once; a folder stands for every resolution below it. Where
 * none is named it is this folder, or standard input if that is given a name.
 */
export async function expand(
  given: readonly string[],
  stdinName: string | undefined,
): Promise<{ sources: Source[]; problems: InputProblem[]; empty: string[] }> {
  const sources: Source[] = [];
  const problems: InputProblem[] = [];
  const empty: string[] = [];
  const seen = new Set<string>();
  const add = async (source: Source) => {
    const key = source.path === undefined ? '-' : await realpath(source.path);
    if (!seen.has(key)) sources.push(source);
    seen.add(key);
  };
  const named = given.length > 0 ? given : [stdinName === undefined ? '.' : '-'];
  for (const path of named) {
    if (path === '-') {
      await add({ name: stdinName ?? '<stdin>' });
      continue;
    }
    try {
      if ((await stat(path)).isDirectory()) {
        const below = await resolutionsBelow(path);
        problems.push(...below.problems);
        if (below.files.length + below.problems.length === 0) empty.push(path);
        for (const file of below.files) await add({ name: file, path: file, isFound: true });
      } else await add({ name: path, path });
    } catch (error) {
      problems.push({ name: path, message: reason(error) });
    }
  }
  return { sources, problems, empty };
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
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > largest) return undefined;
    // A pipe has no size: what comes is counted.
    return await drain(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
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
