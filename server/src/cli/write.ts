import { access, constants, readFile, realpath, stat } from 'node:fs/promises';
import { putFile } from '../node/put-file';
import { Refusal } from '../node/refusal';
import { isErrno } from './problem';

/**
 * Puts new bytes in the place of a file's: whole or not at all, whatever happens in between. Symbolic
 * links stay links, and what the file has beside its bytes stays (`takeAfter`); a file that may not be written, or has
 * other names that would go on with the old bytes, is left alone. Where `before` is given, so is a file that holds
 * something else by now.
 * @throws Refusal
 */
export async function replaceFile(path: string, bytes: Buffer, before?: Buffer): Promise<void> {
  const target = await realpath(path);
  await access(target, constants.W_OK);
  const found = await stat(target);
  if (!found.isFile()) throw new Refusal('is no file, but a device, a pipe or a folder');
  if (found.nlink > 1)
    throw new Refusal(
      `it has ${found.nlink} names (hard links), and the others would go on with what it is now; copy it to a file of its own first`,
    );
  await putFile(target, bytes, {
    like: target,
    async check() {
      if (before === undefined) return;
      const now = await readFile(target);
      // Another run may have come to the same end.
      if (!now.equals(before) && !now.equals(bytes))
        throw new Refusal('it has changed meanwhile; run this again');
    },
  });
}

/** Puts bytes into a file where there is none yet: whole or not at all too. */
export const createFile = (path: string, bytes: Buffer): Promise<void> => putFile(path, bytes);

/** Puts bytes into a file, whether it is there or not: whole or not at all too. */
export async function putOrReplace(path: string, bytes: Buffer): Promise<void> {
  try {
    await replaceFile(path, bytes);
  } catch (error) {
    if (!isErrno(error) || error.code !== 'ENOENT') throw error;
    await createFile(path, bytes);
  }
}
