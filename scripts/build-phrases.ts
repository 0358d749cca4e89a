/** Builds server/data/opening-phrases.json from a table of measured opening phrases: `tsx scripts/build-phrases.ts FOLDER`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOpeningForm } from '../server/src/syntax/opening';

/** Words a phrase never ends with: what follows them is the object. `Calls upon` and its kin keep theirs. */
const danglingWord =
  /\b(?:of|to|that|at|by|the|a|with|over|in|all|any|its|from|as|and|it|under|about|on|upon|for|however)$/;
const callingVerb = /\b[Cc]all(?:s|ing|)(?: also| once again| again)? (?:upon|for|on)$/;
const idiomWithArticle = /\bthe (?:strongest|hope|view|attention|deep concern)\b/;
const inThisRegard = /\bin (?:this|that) (?:regard|context|connection)\b/;
/** The Security Council sets only the verb in italics where the General Assembly takes in its object. */
const councilObject =
  / its | in the strongest |^Express(?:es|ing) (?!also$|further$|once again$|concern$|serious concern$|appreciation$)/;

/** Whether a measured italic span is an opening phrase, and not a heading or a verb with its object. */
function isOpening(phrase: string, body: string, part: string): boolean {
  if (/\p{Lu}/u.test(phrase.slice(1)) || phrase.split(' ').length > 9) return false;
  if (danglingWord.test(phrase) && !callingVerb.test(phrase)) return false;
  if (phrase.includes(' the ') && !idiomWithArticle.test(phrase)) return false;
  if (phrase.includes(' to ') && !phrase.startsWith('Continu')) return false;
  if (phrase.endsWith(' its decision')) return false;
  if (part === 'operative' && inThisRegard.test(phrase)) return false;
  if (body === 'security-council' && councilObject.test(phrase)) return false;
  return readOpeningForm(phrase) === (part === 'preambular' ? 'participle' : 'verb');
}

const folder = process.argv[2] ?? '../shared/data';
const bodies = new Map([
  ['GA', 'general-assembly'],
  ['SC', 'security-council'],
]);

const table: Record<string, Record<string, [phrase: string, paragraphs: number][]>> = {};
const [, ...rows] = readFileSync(join(folder, 'opening_phrases.tsv'), 'utf8').trim().split(/\r?\n/);
for (const row of rows) {
  const [body = '', part = '', phrase = '', paragraphs = ''] = row.split('\t');
  const key = bodies.get(body);
  if (!key || !part || !phrase || !/^\d+$/.test(paragraphs)) throw new Error(`Unreadable row: ${row}`);
  const parts = (table[key] ??= {});
  if (isOpening(phrase, key, part)) (parts[part] ??= []).push([phrase, Number(paragraphs)]);
}
writeFileSync('server/data/opening-phrases.json', `${JSON.stringify(table)}\n`);
