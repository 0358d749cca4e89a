import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rows of a table without its head, cell by cell. */
export const readRows = (folder: string, file: string): string[][] =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'));
