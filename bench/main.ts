/**
 * `npm run bench` prints what Resolint costs, beside peers in the same run; `--write` puts the tables into
 * docs/performance.md and the budgets' figures into bench/runs.json; `--check` fails where a ratio misses its
 * budget (bench/budgets.json).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { budgetTable, keepRuns, missedIn, runNow, runsBefore, type Figures } from './budgets';
import { measureBundles } from './bundles';
import {
  compare,
  comparisonTable,
  grow,
  growthTable,
  installPeers,
  type Comparison,
  type Growth,
} from './full-lint';
import { typedTable, typeInto, type Typed } from './keys';
import { measureWork, workTable, type Work } from './work';

/** Runs that the table of budgets shows. */
const shownRuns = 3;

async function main(): Promise<void> {
  installPeers();
  const bundles = measureBundles();
  const comparisons = compare();
  const growth = grow();
  const work = measureWork();
  const typed = await typeInto();
  const run = runNow({ ...bundles, ...figuresOf(comparisons, growth, work, typed) });
  const runs = [...runsBefore(), run];
  const page = [
    '### Budgets',
    budgetTable(runs.slice(-shownRuns)),
    `A figure in bold misses its budget. The last run was on ${run.machine}.`,
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
  if (process.argv.includes('--write')) {
    write(page);
    keepRuns(runs);
  }
  if (process.argv.includes('--check')) {
    const missed = missedIn(run);
    for (const line of missed) console.error(line);
    process.exitCode = missed.length > 0 ? 1 : 0;
  }
}

/** What the budgets speak of. */
function figuresOf(
  comparisons: readonly Comparison[],
  growth: Growth,
  work: readonly Work[],
  typed: readonly Typed[],
): Figures {
  const published = comparisons.find(({ name }) => name === 'published texts') ?? comparisons.at(-1);
  const times = (peer: string): number => published?.others.find(({ other }) => other === peer)?.times ?? NaN;
  const own = typed.filter(({ server }) => server === 'Resolint');
  const css = typed.filter(({ server }) => server.startsWith('CSS'));
  return {
    key7: own[0]?.slow ?? NaN,
    key42: own[1]?.slow ?? NaN,
    keyPeers: Math.max(...own.map(({ slow }, i) => slow / (css[i]?.slow ?? NaN))),
    speed: published?.speed ?? NaN,
    markdownlint: times('markdownlint'),
    cspell: times('cspell'),
    edit: work.find(({ kilobytes }) => kilobytes > 1000)?.edit ?? NaN,
    exponent: growth.exponent,
    first: own[0]?.first ?? NaN,
    memory: own[0]?.memory ?? NaN,
    hover: work.find(({ kilobytes }) => kilobytes > 100)?.hover ?? NaN,
  };
}

function write(page: string): void {
  const file = join(import.meta.dirname, '../docs/performance.md');
  const before = readFileSync(file, 'utf8');
  const [open, close] = ['<!-- bench -->', '<!-- /bench -->'];
  const [start, end] = [before.indexOf(open) + open.length, before.indexOf(close)];
  writeFileSync(file, `${before.slice(0, start)}\n\n${page}\n\n${before.slice(end)}`);
}

void main();
