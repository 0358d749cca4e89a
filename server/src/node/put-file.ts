import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { takeAfter } from './take-after';
import { sweep, unfinishedIn, withoutLitter } from './temporary-files';

export interface PutOptions {
  /** A file whose owner, permissions, access control list and attributes it is to have: the one that it replaces. */
  readonly like?: string;
  /** Called when all is written and not yet in its place; where it throws, nothing is put there. */
  readonly check?: () => Promise<void>;
}

/**
 * Puts what is given into a file: whole or not at all, whatever happens in between. It is written to a file beside and
 * moved into place; written into the file itself, it would be neither the old one nor the new one for a while.
 * @throws Refusal if what the file is like cannot be kept.
 */
export async function putFile(
  target: string,
  bytes: Buffer | string,
  { like, check }: PutOptions = {},
): Promise<void> {
  const folder = dirname(target);
  await sweep(folder);
  const draft = unfinishedIn(folder);
  const done = withoutLitter(draft);
  try {
    // Until it has the permissions of the other, it is for this account alone.
    const file = await open(draft, 'wx', like === undefined ? undefined : 0o600);
    try {
      if (like !== undefined) {
        await takeAfter(like, file, draft);
        await file.truncate();
      }
      await file.writeFile(bytes);
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
