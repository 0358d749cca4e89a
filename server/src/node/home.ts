import { homedir } from 'node:os';
import { join } from 'node:path';

/** The home of this account; undefined where it has none, as in a container that runs under a bare number. */
export function homeFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

/** A path that may begin with `~`. */
export function fromHome(named: string): string {
  const home = named === '~' || /^~[/\\]/.test(named) ? homeFolder() : undefined;
  return home === undefined ? named : join(home, named.slice(1));
}
