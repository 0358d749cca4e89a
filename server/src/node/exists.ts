import { lstat, stat } from 'node:fs/promises';

/**
 * Whether something stands at a path, be it a folder or a link that leads nowhere: who put it there meant it to be read,
 * and is to be told where it cannot be. A pipe or a socket is not taken for a file: whoever reads it waits.
 */
export async function isThere(path: string): Promise<boolean> {
  try {
    const found = await stat(path).catch(() => lstat(path));
    return !found.isFIFO() && !found.isSocket();
  } catch {
    return false;
  }
}
