/**
 * Measures the rules on a folder of real texts: which kinds of mistakes they find, what they report on the texts as
 * published, whether fixes restore a text. `npm run proof -- FOLDER [--write] [--misses]`; `--write` puts the page into
 * docs/proof.md, `--misses` prints the mistakes that were not found. `--area NAME` and `--kind TEXT` measure only the
 * kinds of that area, or those with the text in their name, and print no page; `--half a` only one half.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadFacts } from '../server/src/facts/table';
import { loadVocabulary } from '../server/src/facts/vocabulary';
import { halvesWanted, prove, recallsOf } from './proof/halves';
import { areas } from './proof/kinds';
import { report } from './proof/report';

async function main(folder: string): Promise<void> {
  await Promise.all([loadFacts(), loadVocabulary()]);
  const wanted = halvesWanted(folder);
  const ledger = readFileSync('test/ledger.tsv', 'utf8');
  const seed = 20261124;
  const [area, text, only] = ['--area', '--kind', '--half'].map(valueOf);
  if (area ?? text ?? only) {
    for (const half of wanted) {
      const recalls = recallsOf(
        half,
        seed,
        (name, kind) => (area === undefined || name === area) && kind.includes(text ?? ''),
      );
      for (const [kind, { tried, found, mentioned, misses }] of recalls) {
        console.log(`${half.name} ${found}/${tried} (${mentioned} mentioned) ${kind.name}`);
        if (process.argv.includes('--misses')) for (const miss of misses) console.log(`  ${miss}`);
      }
    }
    return;
  }
  const halves = wanted.map((half) => prove(half, ledger, seed));
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

function valueOf(option: string): string | undefined {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : process.argv[at + 1];
}

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === undefined) {
  console.error('Usage: npm run proof -- FOLDER [--write] [--misses]');
  process.exit(2);
}
void main(folder);
