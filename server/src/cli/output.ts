import { once } from 'node:events';
import { complain, reason } from './problem';

/** Whether anybody still takes what is printed. */
let isTaken = true;

/** Minds what becomes of the two outputs of the process, whichever command it runs. */
export function mindOutput(): void {
  const { stdout, stderr } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `resolint check | head`: who stops reading wants no more, and no complaint either.
    if (isTaken && error.code !== 'EPIPE') {
      complain('standard output', reason(error));
      process.on('exit', () => (process.exitCode = 2));
    }
    isTaken = false;
  });
  // Where nobody hears complaints there is still work to do.
  stderr.on('error', () => undefined);
}

/**
 * Prints a piece of what a command is there for, and ends the command where nobody takes it. Waits where the reader is
 * slower than the writer, so that a large report does not pile up in memory.
 */
export async function print(piece: string | Buffer): Promise<void> {
  const { stdout } = process;
  if (!isTaken) process.exit();
  if (piece.length === 0 || stdout.write(piece)) return;
  await once(stdout, 'drain').catch(() => undefined);
}
