/**
 * Builds server/data/vocabulary.ts from the words of adopted texts, a folder of such texts, of which every other one is
 * read, and a dictionary: `tsx scripts/build-vocabulary.ts FOLDER TEXTS`. The same tables and the same version of the
 * dictionary always give the same file: JSON, deflated, in base64.
 */
import { writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { withCapitals } from '../server/src/facts/vocabulary-groups';
import { letterCases } from './vocabulary/letter-cases';
import { dictionaryWords, frontCoded } from './vocabulary/dictionary';
import { neighboursIn, numberedPassages } from './vocabulary/neighbours';
import { everyOther, sampleOf } from './vocabulary/sample';
import { slotsIn } from './vocabulary/slots';
import { smallGroups } from './vocabulary/small-groups';
import { trusted } from './vocabulary/usual-words';
import { wrongForms } from './vocabulary/wrong-forms';
import { readRows } from './facts/rows';

const [folder = '../shared/data', texts = '../shared/corpus'] = process.argv.slice(2);

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
  const usual = new Map(
    readRows(folder, 'words.tsv').map(([word = '', , documents]) => [word, Number(documents)]),
  );
  const dictionary = await dictionaryWords(usual);
  const words = new Set(dictionary);
  const known = trusted(usual, words);
  const sample = sampleOf(texts);
  const passages = numberedPassages(texts, everyOther(texts), known);
  const groups = [
    ...readRows(folder, 'capitals.tsv').flatMap(([, right = '']) => readForms(right).slice(0, 1)),
    ...readRows(folder, 'hyphens.tsv').map(([form = '', count]): [string, number] => [
      withCapitals(form, usual),
      Number(count),
    ]),
  ];
  // What belongs to one that has no capital is no slip of one that has.
  const capitals = readRows(folder, 'capitals.tsv').filter(([key = '']) => !key.includes('’'));
  const keys = new Set(capitals.map(([key = '']) => key));
  const table = {
    capitals: [
      ...capitals.map(([, right = '', rare = '']) => printForms([...readForms(right), ...readForms(rare)])),
      ...smallGroups(sample, (group) => keys.has(group)),
    ],
    hyphens: readRows(folder, 'hyphens.tsv').map(([form = '', count, others = '']) =>
      printForms([[form, Number(count)], ...readForms(others)]),
    ),
    usual: [...known].map(([word, count]) => `${word} ${count}`).join(';'),
    neighbours: neighboursIn(passages),
    slots: slotsIn(passages),
    dictionary: frontCoded(dictionary),
    cases: letterCases(sample),
    wrong: wrongForms(sample, known, words, groups),
  };
  const packed = deflateRawSync(JSON.stringify(table), { level: 9 }).toString('base64');
  writeFileSync(
    'server/data/vocabulary.ts',
    `// Made by scripts/build-vocabulary.ts. Source: United Nations; @cspell/dict-en-gb-mit.\nexport const table =\n  '${packed}';\n`,
  );
  console.log(`${dictionary.length} words of the dictionary, ${Math.round(packed.length / 1000)} kB`);
}

void build();
