import { access, constants, realpath, stat } from 'node:fs/promises';
import { putFile } from '../node/put-file';

/**
 * Puts new bytes in the place of a file's: whole or not at all, whatever happens in between. Links stay links,
 * permissions stay as they are, and a file that may not be written is not replaced behind its owner's back.
 */
export async function replaceFile(path: string, bytes: Buffer): Promise<void> {
  const target = await realpath(path);
  await access(target, constants.W_OK);
  const { mode } = await stat(target);
  await putFile(target, bytes, mode & 0o7777);
}

/** Puts bytes into a file where there is none yet: whole or not at all too. */
export const createFile = (path: string, bytes: Buffer): Promise<void> => putFile(path, bytes);
