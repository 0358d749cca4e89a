import { randomUUID } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

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

async function putFile(target: string, bytes: Buffer, mode?: number): Promise<void> {
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    const file = await open(draft, 'wx', mode);
    try {
      await file.writeFile(bytes);
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
