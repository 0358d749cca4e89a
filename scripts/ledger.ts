/**
 * Brings test/ledger.tsv up to date with what is reported as an error or a warning on a folder of published texts:
 * `tsx scripts/ledger.ts FOLDER`. Verdicts that are there stay; new rows get an empty one, for a person to fill in.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadFacts } from '../server/src/facts/table';
import { loadVocabulary } from '../server/src/facts/vocabulary';
import { ledgerFile, printLedger, readLedger, tally } from '../test/ledger';
import { textsIn } from '../test/texts';

async function update(folder: string): Promise<void> {
  await Promise.all([loadFacts(), loadVocabulary()]);
  const known = new Map(readLedger(readFileSync(ledgerFile, 'utf8')).map((row) => [row.key, row]));
  const rows = tally(textsIn(folder)).map((row) => ({
    ...row,
    verdict: known.get(row.key)?.verdict ?? '',
    remark: known.get(row.key)?.remark ?? '',
  }));
  writeFileSync(ledgerFile, printLedger(rows));
  console.log(
    `${rows.length} rows, ${rows.filter(({ verdict }) => verdict === '').length} without a verdict`,
  );
}

void update(process.argv[2] ?? '../shared/corpus');
