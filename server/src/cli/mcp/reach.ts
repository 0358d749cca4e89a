import { realpath } from 'node:fs/promises';
import { basename, isAbsolute, join, resolve, sep } from 'node:path';
import { isTextFile } from '../../protocol/lifecycle/host';
import { Refusal } from '../../node/refusal';

/**
 * The file that an assistant names, as it is called in truth: a text below one of the folders that it was started for.
 * What leads elsewhere, by `..` or by a link, is refused, and so is what is no text by its name: an answer may quote it.
 * @throws Refusal
 */
export async function withinReach(named: string, roots: readonly string[]): Promise<string> {
  const tops = await Promise.all(roots.map((root) => realpath(root).catch(() => resolve(root))));
  const candidates = isAbsolute(named) ? [named] : tops.map((top) => join(top, named));
  for (const candidate of candidates) {
    const file = await realpath(candidate).catch(() => undefined);
    if (file === undefined) continue;
    if (!tops.some((top) => file.startsWith(top.endsWith(sep) ? top : top + sep))) continue;
    if (isTextFile(file)) return file;
    throw new Refusal(`${basename(file)} is no draft by its name (.unres, .resolution, .md, .txt)`);
  }
  // Whether something is there is not for those to know who may not read it.
  throw new Refusal(`${named} is no file in ${tops.join(' or ')}, which are the folders that may be read`);
}
