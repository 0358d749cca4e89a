/**
 * Builds server/data/resolutions.ts from tables of the United Nations: `npm run facts -- FOLDER`, for example
 * after the records of a new session have come out. The same tables always give the same file: resolutions and
 * decisions, one a line, sorted by key, deflated, in base64.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { keyOfDecision } from '../server/src/facts/key';
import { narrow } from '../server/src/facts/narrow';
import { isPlausible, isRejection, printRow, readPlainRecord, type Row } from '../server/src/facts/row';
import { withBounds } from './facts/dates';

const folder = process.argv[2] ?? '../shared/data';
function readTable(name: string): Record<string, string>[] {
  const [head = '', ...rows] = readFileSync(join(folder, name), 'utf8').trim().split(/\r?\n/);
  const columns = head.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** What cannot be read is left out; a date that cannot be right too. */
function readResolution(record: Record<string, string>): Row | undefined {
  const row = readPlainRecord(record);
  if (isRejection(row)) return undefined;
  return row.date !== undefined && !isPlausible(row) ? { ...row, date: undefined, basis: '' } : row;
}

const resolutions = readTable('resolutions.tsv').flatMap((record) => readResolution(record) ?? []);
const unique = [...new Map(resolutions.map((row) => [row.key, row])).values()];
const lines = withBounds(unique).map(printRow);
for (const { decision = '', title = '', date = '', meeting = '', agenda_item = '' } of readTable(
  'ga_decisions.tsv',
)) {
  const key = keyOfDecision(decision);
  if (key)
    lines.push(
      [key, date.replace(/-/g, ''), 'r', title, '', meeting, '', '', '', agenda_item].join('\t').trimEnd(),
    );
}
lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

const packed = deflateRawSync(narrow(lines.join('\n')), { level: 9 }).toString('base64');
writeFileSync(
  'server/data/resolutions.ts',
  `// Made by scripts/build-facts.ts. Source: United Nations.\nexport const table =\n  '${packed}';\n`,
);

console.log(`${lines.length} resolutions and decisions, ${Math.round(packed.length / 1000)} kB`);
