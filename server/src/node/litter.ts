import { rmSync } from 'node:fs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

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
