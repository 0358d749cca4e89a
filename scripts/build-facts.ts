/**
 * Builds server/data/resolutions.ts from tables of the United Nations: `npm run facts -- FOLDER`, for example
 * after the records of a new session have come out. The same tables always give the same file: resolutions and
 * decisions, one a line, sorted by key, deflated, in base64.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { keyOf, keyOfDecision, readDesignation } from '../server/src/facts/key';
import { yearOfCouncilResolution } from '../server/src/facts/security-council';
import { isPlausible, withBounds, type Row } from './facts/dates';
import type { Organ } from '../server/src/syntax/formula';

const folder = process.argv[2] ?? '../shared/data';
/** Words of a voting record can be long; this many characters tell what a text is about. */
const longestAbout = 160;

const bodies: Readonly<Record<string, Organ>> = {
  GA: 'General Assembly',
  SC: 'Security Council',
  ECOSOC: 'Economic and Social Council',
  HRC: 'Human Rights Council',
};

function readTable(name: string): Record<string, string>[] {
  const [head = '', ...rows] = readFileSync(join(folder, name), 'utf8').trim().split(/\r?\n/);
  const columns = head.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

function readResolution(record: Record<string, string>): Row | undefined {
  const organ = bodies[record.body ?? ''];
  const designation = organ && readDesignation(record.symbol ?? '');
  // Sections and ranges of parts ("B-VIII", "A-B") are not cited by such numbers.
  if (!organ || !designation) return undefined;
  // A number of the Security Council under two years is a slip of the source.
  if (organ === 'Security Council' && yearOfCouncilResolution(designation.number) !== designation.session)
    return undefined;
  const row: Row = {
    key: keyOf(organ, designation),
    organ,
    designation,
    date: Number((record.adopted ?? '').replace(/-/g, '')) || undefined,
    basis: basisOf(record.date_basis ?? ''),
    // Titles that other texts quote may be those of another body's resolution.
    title: record.title_basis === 'record' ? (record.title ?? '') : '',
    about: aboutOf(record.about ?? ''),
    rest: [record.meeting, record.vote, record.draft, record.committee_report, record.agenda_item].map(
      (cell) => cell ?? '',
    ),
  };
  return row.date !== undefined && !isPlausible(row) ? { ...row, date: undefined, basis: '' } : row;
}

function basisOf(text: string): string {
  if (text === 'record') return 'r';
  return text === 'vote list' ? 'v' : text.replace('cited ', '');
}

/** Without the codes of an index, and short. */
function aboutOf(text: string): string {
  const [plain = ''] = text.replace(/^[A-Z]\/\d+\/251 \S+ - /, '').split(/;[A-Z]\/\d+\/251 | - [A-Z-]{4,}/);
  if (plain.length <= longestAbout) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', longestAbout))} …`;
}

const resolutions = readTable('resolutions.tsv').flatMap((record) => readResolution(record) ?? []);
const unique = [...new Map(resolutions.map((row) => [row.key, row])).values()];
const lines = withBounds(unique).map(({ key, date, bounds, basis, title, about, rest }) =>
  [key, bounds ?? date ?? '', basis, title, about, ...rest].join('\t').trimEnd(),
);
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

const packed = deflateRawSync(lines.join('\n'), { level: 9 }).toString('base64');
writeFileSync(
  'server/data/resolutions.ts',
  `// Made by scripts/build-facts.ts. Source: United Nations.\nexport const table =\n  '${packed}';\n`,
);

console.log(`${lines.length} resolutions and decisions, ${Math.round(packed.length / 1000)} kB`);
