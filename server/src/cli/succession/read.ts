import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { predecessorOf, type Predecessor } from '../../succession/predecessor';
import { parseResolution } from '../../syntax/parse';
import type { Resolution } from '../../syntax/resolution';
import type { Decoded } from '../decode';
import { read } from '../input';
import { complain } from '../problem';

/** A text as it was read from a file, or from standard input if its path is `-`. */
export interface ReadText {
  readonly path: string;
  readonly decoded: Decoded;
  readonly resolution: Resolution;
}

/** Reads a text, or complains of it. */
export async function readText(path: string): Promise<ReadText | undefined> {
  const decoded = await read(path === '-' ? { name: '<stdin>' } : { name: path, path });
  if ('message' in decoded) {
    complain(decoded.name, decoded.message);
    return undefined;
  }
  return { path, decoded, resolution: parseResolution(decoded.text) };
}

/** The name of a text for people: its symbol, else its path. */
export const nameOf = ({ path, resolution }: ReadText): string =>
  resolution.masthead.symbol ?? (path === '-' ? '<stdin>' : path);

/** Letters and figures of a name without what is added to one of a file: `A_RES_79_12.md` is `ARES7912`. */
const keyOf = (name: string): string =>
  name
    .replace(/\.[A-Za-z]{1,10}$/, '')
    .replace(/[^\p{L}\d]/gu, '')
    .toUpperCase();

/** The file of a folder that is named by a symbol; undefined if there is none. */
export async function fileNamedBy(symbol: string, folder: string): Promise<string | undefined> {
  const name = (await readdir(folder)).find((file) => keyOf(file) === keyOf(symbol));
  return name === undefined ? undefined : join(folder, name);
}

/** The text that a draft takes up again, and the file beside the draft that is named by its symbol, if there is one. */
export async function predecessorBeside(
  draft: ReadText,
): Promise<{ readonly told: Predecessor | undefined; readonly text: ReadText | undefined }> {
  const told = predecessorOf(draft.resolution);
  if (!told || draft.path === '-') return { told, text: undefined };
  const file = await fileNamedBy(told.symbol, dirname(draft.path));
  return { told, text: file === undefined ? undefined : await readText(file) };
}
