/** Builds server/data/opening-phrases.json from a table of measured opening phrases: `tsx scripts/build-phrases.ts FOLDER`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '../shared/data';
const bodies = new Map([
  ['GA', 'general-assembly'],
  ['SC', 'security-council'],
]);

const table: Record<string, Record<string, [phrase: string, paragraphs: number][]>> = {};
const [, ...rows] = readFileSync(join(folder, 'opening_phrases.tsv'), 'utf8').trim().split(/\r?\n/);
for (const row of rows) {
  const [body = '', part = '', phrase = '', paragraphs = ''] = row.split('\t');
  const key = bodies.get(body);
  if (!key || !part || !phrase || !/^\d+$/.test(paragraphs)) throw new Error(`Unreadable row: ${row}`);
  const parts = (table[key] ??= {});
  (parts[part] ??= []).push([phrase, Number(paragraphs)]);
}
writeFileSync('server/data/opening-phrases.json', `${JSON.stringify(table)}\n`);
