import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Text {
  readonly name: string;
  readonly text: string;
}

const here = import.meta.dirname;

const textsIn = (folder: string): Text[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    : [];

export const samples = textsIn(join(here, '../samples'));
/** Resolutions of the United Nations beside the repository, where they are. */
export const published = textsIn(join(here, '../../shared/corpus'));

const clean = readFileSync(join(here, '../samples/clean-draft.unres'), 'utf8');
const [head = '', tail = ''] = clean.split(/(?=^\*The General Assembly\*)/m);
const preamble =
  tail
    .split(/\n\n(?=1\. )/)[0]
    ?.split('\n\n')
    .slice(1) ?? [];
const operative = (tail.split(/\n\n(?=1\. )/)[1] ?? '')
  .split(/\n\n(?=\d+\. )/)
  .map((paragraph) => paragraph.replace(/^\d+\. /, '').split(/\n\n(?=\[\^)/)[0] ?? '');

/** One draft of about so many characters: the paragraphs of a sample, numbered through; no two are the same. */
export function draftOf(characters: number): Text {
  const rounds = Math.max(1, Math.round(characters / (preamble.join('').length + operative.join('').length)));
  const vary = (paragraph: string, round: number): string =>
    round === 0 ? paragraph : paragraph.replace(/ the (?!Secretary)/, ` the ${word(round)} `);
  const before: string[] = [];
  const behind: string[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const paragraph of preamble) before.push(vary(paragraph, round).replace(/\[\^\w+\]/g, ''));
    for (const paragraph of operative)
      behind.push(
        `${behind.length + 1}. ${vary(paragraph, round)
          .replace(/\[\^\w+\]/g, '')
          .replace(/\.$/, ';')}`,
      );
  }
  const text = `${head}*The General Assembly*,\n\n${before.join('\n\n')}\n\n${behind.join('\n\n')}\n`;
  return { name: `draft-${characters}.md`, text };
}

/** A word of small letters for a number. */
const word = (number: number): string =>
  [...String(number)].map((digit) => 'bcdfghklmn'.charAt(Number(digit))).join('a') + 'an';
