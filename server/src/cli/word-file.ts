import { realpath } from 'node:fs/promises';
import { Refusal } from '../node/refusal';
import { readBounded } from './bounded-file';

/** Bytes of a Word file; pictures are most of a larger one. */
const largest = 15_000_000;

/**
 * Does something with the bytes of a Word file; `formats` is what is known of such files, loaded with the first one.
 * @throws Refusal if the file is no Word file that this can be done with.
 */
export async function withWordFile<Result>(
  file: string,
  use: (bytes: Uint8Array, formats: typeof import('../formats/word')) => Result | Promise<Result>,
): Promise<Result> {
  const bytes = await readBounded(file, largest, '; take its pictures out and try again');
  const formats = await import('../formats/word');
  try {
    return await use(bytes, formats);
  } catch (error) {
    if (error instanceof formats.DocumentProblem) throw new Refusal(`cannot be read: ${error.message}`);
    throw error;
  }
}

/** Whether two names are of one file. */
export async function isSameFile(file: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([realpath(file), realpath(other).catch(() => undefined)]);
  return first === second;
}
