/**
 * `npm run bench` prints what Resolint costs, beside peers in the same run; `--write` puts the tables into
 * docs/performance.md; `--check` fails where a ratio or the growth misses its budget (bench/budgets.json).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../test/protocol/built-server';
import budgets from './budgets.json';
import { compare, comparisonTable, grow, growthTable, installPeers, type Comparison } from './full-lint';
import { typedTable, typeInto, type Typed } from './keys';
import { measureWork, workTable } from './work';

async function main(): Promise<void> {
  installPeers();
  ensureBuilt();
  const comparisons = compare();
  const growth = grow();
  const work = await measureWork();
  const typed = await typeInto();
  const page = [
    `Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${type()} ${release()}, Node ${process.version}; ${new Date().toISOString().slice(0, 10)}.`,
    '### Full lint: speed, and how many times as long others take',
    comparisonTable(comparisons),
    '### Growth of the full lint',
    growthTable(growth),
    `Exponent of a fit over these lengths: ${growth.exponent.toFixed(2)} (1 is in proportion to the text).`,
    '### Work of the engine, in the process',
    workTable(work),
    '### Typing into a server',
    typedTable(typed),
  ].join('\n\n');
  console.log(page);
  if (process.argv.includes('--write')) write(page);
  if (process.argv.includes('--check')) {
    const missed = [...missedBeside(comparisons), ...missedTyping(typed)];
    if (growth.exponent > budgets.exponent)
      missed.push(`growth ${growth.exponent.toFixed(2)}, at most ${budgets.exponent} is wanted`);
    for (const line of missed) console.error(line);
    process.exitCode = missed.length > 0 ? 1 : 0;
  }
}

function write(page: string): void {
  const file = join(import.meta.dirname, '../docs/performance.md');
  const before = readFileSync(file, 'utf8');
  const [open, close] = ['<!-- bench -->', '<!-- /bench -->'];
  const [start, end] = [before.indexOf(open) + open.length, before.indexOf(close)];
  writeFileSync(file, `${before.slice(0, start)}\n\n${page}\n\n${before.slice(end)}`);
}

const missedBeside = (comparisons: readonly Comparison[]): string[] =>
  comparisons.flatMap(({ name, others }) =>
    others.flatMap(({ other, times }) => {
      const least = (budgets.timesFaster as Record<string, number | undefined>)[other];
      return least !== undefined && times < least
        ? [`${name}: ${times.toFixed(1)} × ${other}, at least ${least} is wanted`]
        : [];
    }),
  );

/** From a key to its diagnostics, as against the slower of the two servers that come with VS Code. */
const missedTyping = (typed: readonly Typed[]): string[] =>
  typed
    .filter(({ server }) => server === 'Resolint')
    .flatMap(({ kilobytes, typical }, size) => {
      const others = typed.filter(({ server }) => server !== 'Resolint').slice(size * 2, size * 2 + 2);
      const times = typical / Math.max(...others.map((other) => other.typical));
      return times > budgets.keyTimesPeers
        ? [
            `a key in ${kilobytes} kB: ${times.toFixed(1)} × its peers, at most ${budgets.keyTimesPeers} is wanted`,
          ]
        : [];
    });

void main();
