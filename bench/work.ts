/** What an editor asks of the engine, in one process and without a protocol: drafts of five sizes, one edit at a time. */
import { execFileSync } from 'node:child_process';
import { table, type Row } from './figures';
import { shipped } from './shipped';

export interface Work {
  readonly kilobytes: number;
  /** All in milliseconds. */
  readonly whole: number;
  readonly edit: number;
  readonly hover: number;
  readonly completion: number;
  readonly outline: number;
  readonly fixAll: number;
}

export const measureWork = (): Work[] =>
  JSON.parse(
    execFileSync(process.execPath, [shipped('run-work')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  ) as Work[];

const ms = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;

export const workTable = (all: readonly Work[]): string =>
  table(
    ['Draft', 'Full check', 'Check after one edit', 'Hover', 'Completion', 'Outline', 'Mend all'],
    all.map(({ kilobytes, whole, edit, hover, completion, outline, fixAll }): Row => [
      `${kilobytes.toLocaleString('en')} kB`,
      ...[whole, edit, hover, completion, outline, fixAll].map(ms),
    ]),
  );
