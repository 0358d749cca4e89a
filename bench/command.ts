/**
 * `npm run bench:command` prints what the command takes from start to end, beside markdownlint-cli2 on the same texts
 * in the same run: with nothing remembered, and with `--cache` if nothing has changed; and the processor's time for one
 * short text beside that of Node doing nothing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, table } from './figures';
import { installPeers } from './full-lint';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/cli.js');
const markdownlint = join(root, 'bench/peers/node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
const published = join(root, '../shared/corpus');
const runs = 5;
const shortRuns = 15;

interface Place {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Milliseconds from start to end, and of the processor. */
interface Cost {
  readonly wall: number;
  readonly processor: number;
}

function run(args: readonly string[], { cwd, env }: Place): Cost {
  const start = performance.now();
  const { output, status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(import.meta.dirname, 'cpu.cjs'), ...args],
    { cwd, env, encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  const wall = performance.now() - start;
  if (status === null || status > 1) throw new Error(`${args.join(' ')}: ${stderr}`);
  return { wall, processor: Number(output[3]) / 1000 };
}

/** The middle of runs that take turns, so that whatever else the machine does concerns all of them. */
function measure(commands: Readonly<Record<string, readonly string[]>>, times: number, place: Place) {
  const costs = new Map<string, Cost[]>();
  for (let i = 0; i < times; i++)
    for (const [name, args] of Object.entries(commands))
      costs.set(name, [...(costs.get(name) ?? []), run(args, place)]);
  return (name: string): Cost => {
    const all = costs.get(name) ?? [];
    return {
      wall: median(all.map(({ wall }) => wall)),
      processor: median(all.map(({ processor }) => processor)),
    };
  };
}

function main(): void {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--minify']);
  const cwd = mkdtempSync(join(tmpdir(), 'resolint-bench-'));
  const place = { cwd, env: { ...process.env, NO_COLOR: '1', XDG_CACHE_HOME: join(cwd, '.cache') } };
  try {
    cpSync(join(root, 'samples/clean-draft.unres'), join(cwd, 'short.unres'));
    const check = [cli, 'check', '--fail-on', 'never'];
    // What Node has compiled is there from the second run on.
    run([...check, 'short.unres'], place);
    const nothing = ['-e', '0'];
    const short = measure(
      { nothing, version: [cli, '--version'], short: [...check, 'short.unres'] },
      shortRuns,
      place,
    );
    const node = short('nothing').processor;
    const times = (cost: Cost): string => `${(cost.processor / node).toFixed(2)} ×`;
    console.log(
      table(
        ['Processor', 'Time', 'Beside `node -e 0`'],
        ['nothing', 'version', 'short'].map((name) => [
          name,
          `${short(name).processor.toFixed(0)} ms`,
          times(short(name)),
        ]),
      ),
    );
    if (existsSync(published)) compare(place, check);
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

function compare(place: Place, check: readonly string[]): void {
  installPeers();
  const texts = join(place.cwd, 'texts');
  cpSync(published, texts, { recursive: true });
  const cached = [...check, '--cache', 'texts'];
  run(cached, place);
  const of = measure(
    {
      'markdownlint-cli2': [markdownlint, 'texts/**/*.md'],
      Resolint: [...check, 'texts'],
      'Resolint --cache, unchanged': cached,
    },
    runs,
    place,
  );
  const peer = of('markdownlint-cli2').wall;
  console.log(
    table(
      [`${readdirSync(texts).length} texts`, 'Time', 'Processor', 'Times as fast'],
      ['markdownlint-cli2', 'Resolint', 'Resolint --cache, unchanged'].map((name) => [
        name,
        `${of(name).wall.toFixed(0)} ms`,
        `${of(name).processor.toFixed(0)} ms`,
        `${(peer / of(name).wall).toFixed(2)} ×`,
      ]),
    ),
  );
}

main();
