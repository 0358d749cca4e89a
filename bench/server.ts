/**
 * What a drafter feels: the server's bundle over standard input and output, typed into. First diagnostics after the
 * process starts, from a key to its diagnostics (median and 95th of 100), and memory after many edits.
 * `node --import tsx bench/server.ts`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../test/protocol/built-server';
import { Client, until } from '../test/protocol/client';
import { median, table } from './figures';

const samples = join(import.meta.dirname, '../samples');
const clean = readFileSync(join(samples, 'clean-draft.unres'), 'utf8');
const all = readdirSync(samples)
  .map((name) => readFileSync(join(samples, name), 'utf8'))
  .join('\n\n');

function draftOf(bytes: number): string {
  const body = bytes > clean.length ? all : clean;
  return body.repeat(Math.ceil(bytes / body.length)).slice(0, bytes);
}

const memoryOf = (pid: number | undefined): number => {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1000;
};

async function measure(bytes: number, keys: number) {
  const uri = 'file:///drafts/draft.unres';
  const text = draftOf(bytes);
  const spawned = performance.now();
  const client = await Client.start();
  await client.open(uri, text);
  await until('first diagnostics', () => client.published[0]);
  const first = performance.now() - spawned;
  const at = { line: Math.floor(text.split('\n').length / 2), character: 0 };
  const times: number[] = [];
  for (let version = 2; version < keys + 2; version++) {
    client.published.length = 0;
    const start = performance.now();
    const range = version % 2 === 0 ? { start: at, end: at } : { start: at, end: { ...at, character: 1 } };
    await client.change(uri, version, { range, text: version % 2 === 0 ? 'x' : '' });
    await until('diagnostics', () => client.published.find((params) => params.version === version), 20_000);
    times.push(performance.now() - start);
  }
  const memory = memoryOf(client.process.pid);
  await client.stop();
  const sorted = [...times].sort((a, b) => a - b);
  return { first, typical: median(times), slow: sorted[Math.floor(sorted.length * 0.95)] ?? 0, memory };
}

async function main(): Promise<void> {
  ensureBuilt();
  const rows: string[][] = [];
  for (const [bytes, keys] of [
    [5000, 300],
    [40_000, 300],
    [150_000, 100],
  ] as const) {
    const { first, typical, slow, memory } = await measure(bytes, keys);
    const ms = (value: number) => `${value.toFixed(0)} ms`;
    rows.push([
      `${bytes / 1000} kB`,
      ms(first),
      ms(typical),
      ms(slow),
      `${memory.toFixed(0)} MB after ${keys} keys`,
    ]);
  }
  console.log(
    table(['Draft', 'First diagnostics', 'Key to diagnostics', '95 of 100 within', 'Memory'], rows),
  );
}

void main();
