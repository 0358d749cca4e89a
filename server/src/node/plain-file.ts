import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** Waits for nothing. Windows has no such flag; undefined counts as 0 here. */
const flags = constants.O_RDONLY | constants.O_NONBLOCK;

/** Bytes asked for at a time. */
const piece = 65_536;

/**
 * The bytes of a plain file; undefined for a device, a pipe or a folder, which might never end or answer, and for what
 * holds more than `most` bytes. They are counted while they come: some file systems give any file a size of 0.
 */
export async function readPlainFile(path: string, most: number): Promise<Buffer | undefined> {
  const found = await stat(path);
  if (!found.isFile() || found.size > most) return undefined;
  // What was a file a moment ago, and what only looks like one, keeps nothing waiting.
  const file = await open(path, flags);
  try {
    if (!(await file.stat()).isFile()) return undefined;
    const pieces: Buffer[] = [];
    for (let size = 0; size <= most;) {
      // One byte more than there may be shows that there is more.
      const length = Math.min(Math.max(piece, found.size + 1), most + 1 - size);
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(length), 0, length, null);
      if (bytesRead === 0) return Buffer.concat(pieces);
      pieces.push(buffer.subarray(0, bytesRead));
      size += bytesRead;
    }
    return undefined;
  } finally {
    await file.close();
  }
}
