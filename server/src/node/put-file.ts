import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sweep, unfinishedIn, withoutLitter } from './temporary-files';

export interface PutOptions {
  readonly mode?: number;
  /** Whose file it is to be, as far as this process may say so. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** Called when all is written and not yet in its place; where it throws, nothing is put there. */
  readonly check?: () => Promise<void>;
}

/** Puts what is given into a file: whole or not at all, whatever happens in between. */
export async function putFile(
  target: string,
  bytes: Buffer | string,
  { mode, owner, check }: PutOptions = {},
): Promise<void> {
  const folder = dirname(target);
  await sweep(folder);
  const draft = unfinishedIn(folder);
  const done = withoutLitter(draft);
  try {
    const file = await open(draft, 'wx', mode);
    try {
      await file.writeFile(bytes);
      // Only the administrator gives files to others.
      if (owner) await file.chown(owner.uid, owner.gid).catch(() => undefined);
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await check?.();
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    done();
  }
}
