import { access, constants, readFile, realpath, stat } from 'node:fs/promises';
import { putFile } from '../node/put-file';
import { Refusal } from './problem';

/**
 * Puts new bytes in the place of a file's: whole or not at all, whatever happens in between. Links stay links,
 * permissions and owner stay as they are, and a file that may not be written is not replaced behind its owner's back.
 * Where `before` is given, a file that holds something else by now is left alone.
 */
export async function replaceFile(path: string, bytes: Buffer, before?: Buffer): Promise<void> {
  const target = await realpath(path);
  await access(target, constants.W_OK);
  const found = await stat(target);
  if (!found.isFile()) throw new Refusal('is no file, but a device, a pipe or a folder');
  const { mode, uid, gid } = found;
  await putFile(target, bytes, {
    mode: mode & 0o7777,
    owner: { uid, gid },
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
