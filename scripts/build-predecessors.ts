/**
 * Builds server/data/predecessors.ts from the table of the United Nations' texts and those that they take up again:
 * `tsx scripts/build-predecessors.ts FOLDER`. The same table always gives the same file: one resolution a line, with its
 * predecessor and a letter for how that is known.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basisLetters } from '../server/src/facts/predecessors';
import { readRows } from './facts/rows';

const folder = process.argv[2] ?? '../shared/data';
const letterOf = new Map<string, string>(
  Object.entries(basisLetters).map(([letter, basis]) => [basis, letter]),
);

const lines = readRows(folder, 'predecessors.tsv').map(
  ([resolution = '', predecessor = '', , basis = '']) => {
    const letter = letterOf.get(basis);
    if (letter === undefined) throw new Error(`${join(folder, 'predecessors.tsv')}: “${basis}” is not known`);
    const [key, value] = [resolution, predecessor].map((symbol) =>
      symbol.replace('A/RES/', '').replace(/(?<=\d)(?=[A-Z](?:-[A-Z])?$)/, ' '),
    );
    return `${key}\t${value}\t${letter}`;
  },
);

writeFileSync(
  'server/data/predecessors.ts',
  `// Made by scripts/build-predecessors.ts. Source: United Nations.\nexport const table = \`${lines.join('\n')}\`;\n`,
);

console.log(`${lines.length} resolutions with their predecessors`);
