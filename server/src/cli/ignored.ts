import { relative, resolve, sep } from 'node:path';
import ignore from 'ignore';

/**
 * Whether a path is one of those that patterns name, in the notation of `.gitignore`, from this folder; a path outside
 * of it is looked at from the top of its disk.
 */
export function createIgnored(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const rules = ignore().add([...patterns]);
  return (path) => {
    const below = slashed(relative('', resolve(path)));
    const name = ignore.isPathValid(below) ? below : slashed(resolve(path)).replace(/^(?:[A-Za-z]:)?\/+/, '');
    return ignore.isPathValid(name) && rules.ignores(name);
  };
}

const slashed = (path: string): string => path.replaceAll(sep, '/');
