/**
 * Builds server/data/sources.json from tables of the United Nations: `tsx scripts/build-sources.ts FOLDER`. It holds the
 * volumes in which treaties of a number are, and where instruments that texts name have their source.
 */
import { writeFileSync } from 'node:fs';
import { readInstruments, readTreaties, readTreatyNumbers } from './facts/instruments';

const folder = process.argv[2] ?? '../shared/data';

/** A source that stands beside a name so often may be held against another. */
const fewest = 5;

const volumes = readTreatyNumbers(folder)
  .filter(([number]) => /^\d+$/.test(number))
  .map(([number, volume]) => [Number(number), Number(volume)] as const)
  .sort(([a], [b]) => a - b);
const treaties = readTreaties(folder)
  .filter(({ count, number }) => count >= fewest && /^\d+$/.test(number))
  .map(({ name, number }) => [name, Number(number)] as const);
const resolutions = readInstruments(folder)
  .filter(({ count }) => count >= fewest)
  .map(({ name, resolution, part }) => (part === '' ? [name, resolution] : [name, resolution, part]));
writeFileSync('server/data/sources.json', `${JSON.stringify({ volumes, treaties, resolutions })}\n`);
console.log(
  `${volumes.length} treaties, ${treaties.length} of them with a name, ${resolutions.length} instruments`,
);
