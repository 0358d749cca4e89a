/**
 * What a drafter feels: servers over standard input and output, typed into. From the start of the process to the
 * first diagnostics, from a key to its diagnostics, and memory after many keys; beside the JSON and CSS language
 * servers of VS Code on texts of the same length in their own languages.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverPath } from '../test/protocol/built-server';
import { Client, pullClient } from '../test/protocol/client';
import { median, table, type Row } from './figures';
import { draftOf } from './texts';

export interface Typed {
  readonly server: string;
  readonly kilobytes: number;
  /** Milliseconds, and the milliseconds within which 95 of 100 come. */
  readonly first: number;
  readonly typical: number;
  readonly slow: number;
  /** Megabytes. */
  readonly memory: number;
}

interface Typing {
  readonly server: string;
  readonly command: readonly string[];
  readonly languageId: string;
  readonly text: (characters: number) => string;
}

const peer = (name: string): string[] => [
  join(
    import.meta.dirname,
    `peers/node_modules/vscode-langservers-extracted/bin/vscode-${name}-language-server`,
  ),
  '--stdio',
];

const repeated = (line: (number: number) => string, characters: number): string => {
  const lines: string[] = [];
  for (let length = 0, i = 0; length < characters; i++) {
    lines.push(line(i));
    length += lines.at(-1)?.length ?? 1;
  }
  return lines.join('\n');
};

export const typings: readonly Typing[] = [
  {
    server: 'Resolint',
    command: [serverPath, '--stdio'],
    languageId: 'un-resolution',
    text: (characters) => draftOf(characters).text,
  },
  {
    server: 'JSON (VS Code)',
    command: peer('json'),
    languageId: 'json',
    text: (characters) =>
      `{\n${repeated((i) => `  "paragraph ${i}": { "opening": "Recalling", "cites": ["53/70", ${i}], "ends": "," },`, characters)}\n  "last": 1\n}\n`,
  },
  {
    server: 'CSS (VS Code)',
    command: peer('css'),
    languageId: 'css',
    text: (characters) =>
      repeated(
        (i) => `.paragraph-${i} > em { color: #336699; margin: ${i}px 2em; font-style: italic; }`,
        characters,
      ),
  },
];

const memoryOf = (pid: number | undefined): number => {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1000;
};

async function type(
  { server, command, languageId, text }: Typing,
  characters: number,
  keys: number,
): Promise<Typed> {
  const uri = `file:///drafts/draft.${languageId}`;
  const before = text(characters);
  const spawned = performance.now();
  const client = await Client.start({ capabilities: pullClient, command });
  const ask = (): Promise<unknown> =>
    client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  await client.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId, version: 1, text: before },
  });
  await ask();
  const first = performance.now() - spawned;
  const line = Math.floor(before.split('\n').length / 2);
  const middle = before.split('\n').findIndex((content, i) => i >= line && content.length > 20);
  const times: number[] = [];
  for (let key = 0; key < keys; key++) {
    const start = performance.now();
    const at = { line: middle, character: 12 };
    const end = { ...at, character: 12 + (key % 2) };
    await client.change(uri, key + 2, { range: { start: at, end }, text: key % 2 ? '' : 'x' });
    await ask();
    times.push(performance.now() - start);
  }
  const memory = memoryOf(client.process.pid);
  await client.stop();
  const sorted = [...times].sort((a, b) => a - b);
  const slow = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  return { server, kilobytes: Math.round(before.length / 1000), first, typical: median(times), slow, memory };
}

export async function typeInto(): Promise<Typed[]> {
  const all: Typed[] = [];
  for (const [characters, keys] of [
    [5000, 300],
    [40_000, 300],
    [150_000, 100],
    [1_000_000, 40],
  ] as const)
    for (const typing of typings) {
      all.push(await type(typing, characters, keys));
      console.error(`typing into ${typing.server}, ${characters / 1000} kB: done`);
    }
  return all;
}

export const typedTable = (all: readonly Typed[]): string =>
  table(
    ['Text', 'Server', 'First diagnostics', 'Key to diagnostics', '95 of 100 within', 'Memory'],
    all.map(({ server, kilobytes, first, typical, slow, memory }): Row => [
      `${kilobytes.toLocaleString('en')} kB`,
      server,
      `${first.toFixed(0)} ms`,
      `${typical.toFixed(1)} ms`,
      `${slow.toFixed(1)} ms`,
      `${memory.toFixed(0)} MB`,
    ]),
  );
