/**
 * Builds server/data/vocabulary.ts from the words of adopted texts and a dictionary: `tsx scripts/build-vocabulary.ts FOLDER`.
 * The same tables and the same version of the dictionary always give the same file: JSON, deflated, in base64.
 */
import { writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { dictionaryWords, frontCoded } from './vocabulary/dictionary';
import { trusted } from './vocabulary/usual-words';
import { readRows } from './facts/rows';

const folder = process.argv[2] ?? '../shared/data';

/** `Member States 9383; member States 191`: forms and how often each was counted. */
const readForms = (cell: string): [form: string, count: number][] =>
  [...cell.matchAll(/([^;]+?) (\d+)(?:; |$)/g)].map(([, form = '', count]) => [form, Number(count)]);

/** A form that is seen once in so many times is a slip of somebody's. */
const slip = 1 / 200;

/** Forms that are no slips, the most frequent first: `Member States 9383;member States 191`. */
function printForms(forms: readonly (readonly [form: string, count: number])[]): string {
  const total = forms.reduce((sum, [, count]) => sum + count, 0);
  return forms
    .filter(([, count]) => count > total * slip)
    .sort((a, b) => b[1] - a[1])
    .map(([form, count]) => `${form} ${count}`)
    .join(';');
}

async function build(): Promise<void> {
  const usual = new Map(readRows(folder, 'words.tsv').map(([word = '', , texts]) => [word, Number(texts)]));
  const dictionary = await dictionaryWords(usual);
  const table = {
    capitals: readRows(folder, 'capitals.tsv')
      // What belongs to one that has no capital is no slip of one that has.
      .filter(([key = '']) => !key.includes('’'))
      .map(([, right = '', rare = '']) => printForms([...readForms(right), ...readForms(rare)])),
    hyphens: readRows(folder, 'hyphens.tsv').map(([form = '', count, others = '']) =>
      printForms([[form, Number(count)], ...readForms(others)]),
    ),
    usual: [...trusted(usual, new Set(dictionary))].map(([word, texts]) => `${word} ${texts}`).join(';'),
    dictionary: frontCoded(dictionary),
  };
  const packed = deflateRawSync(JSON.stringify(table), { level: 9 }).toString('base64');
  writeFileSync(
    'server/data/vocabulary.ts',
    `// Made by scripts/build-vocabulary.ts. Source: United Nations; @cspell/dict-en-gb-mit.\nexport const table =\n  '${packed}';\n`,
  );
  console.log(`${dictionary.length} words of the dictionary, ${Math.round(packed.length / 1000)} kB`);
}

void build();
