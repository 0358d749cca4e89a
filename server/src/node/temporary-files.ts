import { createHash, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A number of a process means something on one machine alone; others may work in the same folder. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const ofThisMachine = new RegExp(`^\\.resolint-${machine}-(\\d+)-[0-9a-f]{8}\\.tmp$`);

/** A path in a folder for something that is not finished; its name says whose it is. */
export const unfinishedIn = (folder: string): string =>
  join(folder, `.resolint-${machine}-${process.pid}-${randomUUID().slice(0, 8)}.tmp`);

/** Takes a file away where the process is broken off before the function that is returned is called. */
export function withoutLitter(path: string): () => void {
  const remove = (): void => {
    rmSync(path, { force: true });
  };
  const leave = (signal: NodeJS.Signals): void => {
    remove();
    // Heard once: this time it does what it does to any process.
    process.kill(process.pid, signal);
  };
  process.once('exit', remove);
  for (const signal of signals) process.once(signal, leave);
  return () => {
    process.removeListener('exit', remove);
    for (const signal of signals) process.removeListener(signal, leave);
  };
}

const swept = new Set<string>();

/** Takes away what processes that were killed have left in a folder: no process can do that for itself. */
export async function sweep(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, pid] = ofThisMachine.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be asked, and is there.
    return error instanceof Error && 'code' in error && error.code !== 'ESRCH';
  }
}
