/** Full lint beside four peers, each doing its own full job on the same texts in a process of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fitExponent, median, table, type Row } from './figures';
import { shipped } from './shipped';
import { draftOf, published, samples, type Text } from './texts';

const here = import.meta.dirname;
const runs = 5;
export const peers = ['markdownlint', 'cspell', 'remark', 'textlint'] as const;

export interface Comparison {
  readonly name: string;
  /** Megabytes a second. */
  readonly speed: number;
  /** How many times as long the peer takes. */
  readonly others: readonly { readonly other: string; readonly times: number }[];
}

/** The middle of some runs, in milliseconds. */
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

const own = (texts: readonly Text[], times?: number): number =>
  measure([shipped('run-own')], texts, join(here, '..'), times);
const peer = (name: string, texts: readonly Text[]): number =>
  measure(['run.mjs', name], texts, join(here, 'peers'));

export function installPeers(): void {
  if (existsSync(join(here, 'peers/node_modules/vscode-langservers-extracted'))) return;
  console.error('Installing the peers (npm ci in bench/peers) ...');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: join(here, 'peers'),
    stdio: 'inherit',
  });
}

const sizeOf = (texts: readonly Text[]): number =>
  texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

export function compare(): Comparison[] {
  const sets: readonly { readonly name: string; readonly texts: readonly Text[] }[] = [
    { name: 'samples', texts: samples },
    { name: 'draft of 40 kB', texts: [draftOf(40_000)] },
    { name: 'draft of 150 kB', texts: [draftOf(150_000)] },
    { name: 'published texts', texts: published },
  ];
  return sets
    .filter(({ texts }) => texts.length > 0)
    .map(({ name, texts }) => {
      const mine = own(texts);
      const others = peers.map((other) => ({ other, times: peer(other, texts) / mine }));
      console.error(`full lint, ${name}: done`);
      return { name, speed: sizeOf(texts) / 1000 / mine, others };
    });
}

export interface Growth {
  readonly points: readonly (readonly [bytes: number, milliseconds: number])[];
  /** 1 where time grows in proportion to the text. */
  readonly exponent: number;
}

export function grow(): Growth {
  const points = [10_000, 40_000, 150_000, 1_000_000, 10_000_000].map((characters) => {
    const draft = draftOf(characters);
    return [sizeOf([draft]), own([draft], characters > 500_000 ? 3 : 15)] as const;
  });
  return { points, exponent: fitExponent(points) };
}

export const comparisonTable = (comparisons: readonly Comparison[]): string =>
  table(
    ['Texts', 'Resolint', ...peers],
    comparisons.map(({ name, speed, others }): Row => [
      name,
      `${speed.toFixed(1)} MB/s`,
      ...others.map(({ times }) => `${times.toFixed(1)} ×`),
    ]),
  );

export const growthTable = ({ points }: Growth): string =>
  table(
    ['Length', 'Time'],
    points.map(([bytes, ms]): Row => [
      `${Math.round(bytes / 1000).toLocaleString('en')} kB`,
      `${ms.toFixed(1)} ms`,
    ]),
  );
