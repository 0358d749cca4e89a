/**
 * Measures the rules on a folder of real texts: what they report, how many known errors they find, whether fixes
 * restore the text. `npm run proof -- FOLDER [--write] [--misses]`; `--write` puts the table into docs/proof.md.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFacts } from '../server/src/facts/table';
import { layoutKinds } from './proof/layout-kinds';
import { isClean, lint, measureFix, measureItalics, measureRecall, seeded, type Text } from './proof/measure';
import { report } from './proof/report';
import { wordingKinds } from './proof/wording-kinds';

async function prove(folder: string): Promise<void> {
  await loadFacts();
  const texts: Text[] = readdirSync(folder)
    .sort()
    .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));

  const seed = 20261124;
  const random = seeded(seed);
  const started = performance.now();
  const findings = texts.map((text) => ({ text, findings: lint(text.source) }));
  const seconds = (performance.now() - started) / 1000;
  const clean = texts.filter(({ source }) => isClean(source));
  const recalls = [...layoutKinds, ...wordingKinds].map((kind) => measureRecall(kind, clean, 60, random));
  const page = report({
    texts: findings,
    seconds,
    clean: clean.length,
    recalls,
    italics: texts.map((text) => ({ council: text.name.startsWith('S_'), ...measureItalics(text) })),
    fixes: texts.map(measureFix),
    seed,
  });
  console.log(page);
  if (process.argv.includes('--misses'))
    for (const { kind, misses } of recalls)
      for (const miss of misses) console.log(`MISSED ${kind.name}: ${miss}`);
  if (process.argv.includes('--write')) writeFileSync('docs/proof.md', page);
}

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === undefined) {
  console.error('Usage: npm run proof -- FOLDER [--write] [--misses]');
  process.exit(2);
}
void prove(folder);
