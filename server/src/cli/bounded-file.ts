import { readFile, stat } from 'node:fs/promises';
import { Refusal } from '../node/refusal';

/**
 * The bytes of a file.
 * @param largest bytes; `remedy` is what helps with a file that has more, in words
 * @throws Refusal if it is no file, or a larger one.
 */
export async function readBounded(file: string, largest: number, remedy = ''): Promise<Buffer> {
  // A pipe that nothing is written to would wait for ever if it were opened.
  const found = await stat(file);
  if (!found.isFile()) throw new Refusal(found.isDirectory() ? 'is a folder' : 'is no file');
  if (found.size > largest) throw new Refusal(`is larger than ${largest / 1_000_000} MB${remedy}`);
  return readFile(file);
}
