import { extname } from 'node:path';
import { Refusal } from '../node/refusal';
import { readBounded } from './bounded-file';
import { decode } from './decode';
import type { ImportOptions } from './import-word';
import { print } from './output';
import { complain, reason } from './problem';
import { isSameFile } from './word-file';
import { putOrReplace } from './write';

/** Bytes of a file in Akoma Ntoso; a long resolution with all that is known of it has a tenth of that. */
const largest = 3_000_000;

/** Whether a file is in Akoma Ntoso by its name. */
export const isAknFile = (file: string): boolean => ['.xml', '.akn'].includes(extname(file).toLowerCase());

/** Reads a file in Akoma Ntoso and writes it as a draft; returns the exit code. */
export async function importAkn(
  file: string,
  { out, format }: Pick<ImportOptions, 'out' | 'format'>,
): Promise<number> {
  try {
    if (out !== undefined && (await isSameFile(file, out))) {
      complain(out, 'is the file itself; name another file for the draft');
      return 2;
    }
    const text = await read(file);
    const answer =
      format === 'json' ? `${JSON.stringify({ text, comments: [], losses: [] }, null, 2)}\n` : text;
    if (out === undefined) await print(answer);
    else await putOrReplace(out, Buffer.from(answer));
    return 0;
  } catch (error) {
    complain(file, reason(error));
    return 2;
  }
}

/** @throws Refusal if the file is none from which a draft can be made. */
async function read(file: string): Promise<string> {
  const bytes = await readBounded(file, largest);
  const { readAkn, DocumentProblem } = await import('../formats/exports');
  try {
    const decoded = decode(bytes);
    if (typeof decoded === 'string') throw new Refusal(decoded);
    return readAkn(decoded.text);
  } catch (error) {
    if (error instanceof DocumentProblem) throw new Refusal(`cannot be read: ${error.message}`);
    throw error;
  }
}
