/** What the product may cost, and what it has cost each time it was measured. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { join } from 'node:path';
import entries from './budgets.json';
import { table, type Row } from './figures';

interface Budget {
  readonly figure: string;
  readonly what: string;
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
  /** Whether it holds on any machine: these alone can fail a run. */
  readonly isRatio?: boolean;
}

export const budgets: readonly Budget[] = entries;

export type Figures = Readonly<Record<string, number>>;

export interface Run {
  /** The day and hour, and the machine. */
  readonly date: string;
  readonly machine: string;
  readonly figures: Figures;
}

const file = join(import.meta.dirname, 'runs.json');

export const runNow = (figures: Figures): Run => ({
  date: new Date().toISOString().slice(0, 16).replace('T', ' '),
  machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${type()} ${release()}, Node ${process.version}`,
  figures,
});

export const runsBefore = (): readonly Run[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Run[]) : [];

export function keepRuns(runs: readonly Run[]): void {
  writeFileSync(file, `${JSON.stringify(runs, undefined, 2)}\n`);
}

const isKept = ({ atMost = Infinity, atLeast = -Infinity }: Budget, value: number): boolean =>
  value <= atMost && value >= atLeast;

const shown = (value: number | undefined, unit: string): string => {
  if (value === undefined) return 'not measured';
  const number = value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
  return `${number} ${unit}`.trim();
};

/** Each budget beside what some runs measured; a figure in bold misses it. */
export const budgetTable = (runs: readonly Run[]): string =>
  table(
    ['What', 'Budget', ...runs.map(({ date }) => date)],
    budgets.map((budget): Row => {
      const { figure, what, unit, atMost, atLeast } = budget;
      const limit =
        atMost === undefined ? `at least ${shown(atLeast, unit)}` : `at most ${shown(atMost, unit)}`;
      const cells = runs.map(({ figures: { [figure]: value } }) =>
        value === undefined || isKept(budget, value) ? shown(value, unit) : `**${shown(value, unit)}**`,
      );
      return [what, limit, ...cells];
    }),
  );

/** Which ratios a run misses. */
export const missedIn = ({ figures }: Run): string[] =>
  budgets.flatMap((budget) => {
    const { figure, what, unit, isRatio } = budget;
    const value = figures[figure];
    return isRatio && value !== undefined && !isKept(budget, value) ? [`${what}: ${shown(value, unit)}`] : [];
  });
