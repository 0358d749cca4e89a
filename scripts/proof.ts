/**
 * Measures the rules on a folder of real texts: which kinds of mistakes they find, what they report on the texts as
 * published, whether fixes restore a text. `npm run proof -- FOLDER [--write] [--misses]`; `--write` puts the page into
 * docs/proof.md, `--misses` prints the mistakes that were not found.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFacts } from '../server/src/facts/table';
import { halvesOf, prove } from './proof/halves';
import { areas } from './proof/kinds';
import { report } from './proof/report';

async function main(folder: string): Promise<void> {
  await loadFacts();
  const texts = readdirSync(folder)
    .sort()
    .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));
  const ledger = readFileSync('test/ledger.tsv', 'utf8');
  const seed = 20261124;
  const halves = halvesOf(texts).map((half) => prove(half, ledger, seed));
  const page = report(halves, seed);
  console.log(page);
  if (process.argv.includes('--misses'))
    for (const { name, kinds } of areas)
      for (const kind of kinds)
        for (const half of halves)
          for (const miss of half.recalls.get(kind)?.misses ?? [])
            console.log(`MISSED ${half.name} ${name} / ${kind.name}: ${miss}`);
  if (process.argv.includes('--write')) writeFileSync('docs/proof.md', page);
}

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === undefined) {
  console.error('Usage: npm run proof -- FOLDER [--write] [--misses]');
  process.exit(2);
}
void main(folder);
