/**
 * Full lint beside four peers, each doing its own full job on the same texts in the same run, and the growth of
 * Resolint's time with the length of the text. `npm run bench` prints the tables; `--write` puts them into
 * docs/performance.md; `--check` fails where a ratio or the growth misses its budget (bench/budgets.json).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { join } from 'node:path';
import budgets from './budgets.json';
import { fitExponent, median, type Row, table } from './figures';

interface Text {
  readonly name: string;
  readonly text: string;
}

const here = import.meta.dirname;
const runs = 5;
const peers = ['markdownlint', 'cspell', 'remark', 'textlint'] as const;

const textsIn = (folder: string): Text[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    : [];

const samples = textsIn(join(here, '../samples'));

/** A draft of a length, made of the samples one after the other. */
function draftOf(bytes: number): Text {
  const whole = samples.map(({ text }) => text).join('\n\n');
  return { name: `draft-${bytes}.md`, text: whole.repeat(Math.ceil(bytes / whole.length)).slice(0, bytes) };
}

const sizeOf = (texts: readonly Text[]): number =>
  texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** The middle of some runs, in milliseconds; each linter in a process of its own. */
function measure(command: readonly string[], texts: readonly Text[], cwd: string, times = runs): number {
  const { stdout, status, stderr } = spawnSync(process.execPath, [...command, String(times)], {
    cwd,
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
  return median(JSON.parse(stdout) as number[]);
}

const own = (texts: readonly Text[], times?: number) =>
  measure(['--import', 'tsx', 'bench/run-own.ts'], texts, join(here, '..'), times);
const peer = (name: string, texts: readonly Text[]) => measure(['run.mjs', name], texts, join(here, 'peers'));

function installPeers(): void {
  if (existsSync(join(here, 'peers/node_modules'))) return;
  console.error('Installing the peers (npm ci in bench/peers) ...');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: join(here, 'peers'),
    stdio: 'inherit',
  });
}

installPeers();
const sets: readonly { readonly name: string; readonly texts: readonly Text[] }[] = [
  { name: 'samples', texts: samples },
  { name: 'draft of 40 kB', texts: [draftOf(40_000)] },
  { name: 'draft of 150 kB', texts: [draftOf(150_000)] },
  { name: 'published texts', texts: textsIn(join(here, '../../shared/corpus')) },
].filter(({ texts }) => texts.length > 0);

const comparisons = sets.map(({ name, texts }) => {
  const mine = own(texts);
  const others = peers.map((other) => ({ other, times: peer(other, texts) / mine }));
  console.error(`${name}: done`);
  return { name, speed: sizeOf(texts) / 1000 / mine, others };
});

const lengths = [10_000, 40_000, 150_000, 1_000_000, 10_000_000];
const growth = lengths.map((bytes) => ({ bytes, ms: own([draftOf(bytes)], bytes > 500_000 ? 3 : 15) }));
const exponent = fitExponent(growth.map(({ bytes, ms }) => [bytes, ms]));

const page = [
  `Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${type()} ${release()}, Node ${process.version}. Medians of ${runs} runs.`,
  '',
  '### Full lint, times faster than',
  '',
  table(
    ['Texts', 'Resolint', ...peers],
    comparisons.map(({ name, speed, others }): Row => [
      name,
      `${speed.toFixed(1)} MB/s`,
      ...others.map(({ times }) => `${times.toFixed(1)} ×`),
    ]),
  ),
  '',
  '### Growth of the full lint',
  '',
  table(
    ['Length', 'Time'],
    growth.map(({ bytes, ms }): Row => [`${(bytes / 1000).toLocaleString('en')} kB`, `${ms.toFixed(1)} ms`]),
  ),
  '',
  `Exponent of a fit over these lengths: ${exponent.toFixed(2)} (1 is in proportion to the text).`,
].join('\n');
console.log(page);

if (process.argv.includes('--write')) {
  const file = join(here, '../docs/performance.md');
  const before = readFileSync(file, 'utf8');
  const [open, close] = ['<!-- bench -->', '<!-- /bench -->'];
  const [start, end] = [before.indexOf(open) + open.length, before.indexOf(close)];
  writeFileSync(file, `${before.slice(0, start)}\n\n${page}\n\n${before.slice(end)}`);
}
if (process.argv.includes('--check')) {
  const missed = comparisons.flatMap(({ name, others }) =>
    others.flatMap(({ other, times }) => {
      const least = (budgets.timesFaster as Record<string, number | undefined>)[other];
      return least !== undefined && times < least
        ? [`${name}: ${times.toFixed(1)} × ${other}, at least ${least} is wanted`]
        : [];
    }),
  );
  if (exponent > budgets.exponent)
    missed.push(`growth ${exponent.toFixed(2)}, at most ${budgets.exponent} is wanted`);
  for (const line of missed) console.error(line);
  process.exitCode = missed.length > 0 ? 1 : 0;
}
