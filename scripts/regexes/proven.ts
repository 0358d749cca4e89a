/**
 * The regular expressions that have been checked, by their text, so that a run checks only those that are new.
 * proven.txt begins with the version of recheck that checked them: what another version said counts for nothing.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from 'recheck/package.json';

export type Verdict = 'linear' | 'undecided';

const path = join(import.meta.dirname, 'proven.txt');
const heading = `# Checked with recheck ${version}; written by npm run regexes\n`;

/** Names a regular expression in the file, where its text would be long. */
export const keyOf = (source: string, flags: string): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 24);

export function readProven(): Map<string, Verdict> {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!text.startsWith(heading)) return new Map();
  const lines = text.slice(heading.length).split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [key = '', verdict] = line.split(' ');
      return [key, verdict === 'linear' ? 'linear' : 'undecided'];
    }),
  );
}

/** Sorted, so that two branches seldom change the same line. */
export function writeProven(verdicts: ReadonlyMap<string, Verdict>): void {
  const lines = [...verdicts].map(([key, verdict]) => `${key} ${verdict}\n`).sort();
  writeFileSync(path, heading + lines.join(''));
}
