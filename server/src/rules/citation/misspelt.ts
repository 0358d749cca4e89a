import { distance } from 'fastest-levenshtein';
import { bodyRoles } from '../../model/roles';
import { passages, replacement } from '../../model/passages';
import { casedLike } from '../../text/letters';
import { defineRule } from '../rule';

/** A word right before a number that only a resolution or decision has. */
const noun =
  / (?=(?:\d{1,4}\/\d{1,3}(?![\d/])|\d{1,4} (?:[A-Z] )?\((?:(?:19|20)\d\d|[IVXL]{1,7})\)))(?<=(?<![\p{L}’-])([A-Za-z]{5,14}) )/gu;
/** A word right before a title. */
const introduction = / (?=[“"]\p{Lu})(?<=(?<![\p{L}’-])([a-z]{6,10}) )/gu;

const nouns = ['resolution', 'resolutions', 'decision', 'decisions'];
const introductions = ['entitled'];
/** Words that texts have there, with a meaning of their own. */
const others = ['untitled', 'enticed'];

export const misspelt = defineRule({
  id: 'citation/misspelt',
  summary: '“Resolution”, “decision” and “entitled” are spelled right, so that a citation is known for one.',
  rationale:
    'What stands right before the number of a resolution, or before a title, and is a letter or two away from these words is one of them. Nothing else about such a citation can be checked until it is mended.',
  source: 'Measured: no such word in 2,900 adopted texts.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { word: 'Write “{1}”, not “{0}”.' },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* its resoultion 53/70 of 4 December 1998,\n',
        mended: '*Recalling* its resolution 53/70 of 4 December 1998,\n',
      },
      {
        wrong: '*Recalling* Security Council resolutons 1325 (2000) and 1820 (2008),\n',
        mended: '*Recalling* Security Council resolutions 1325 (2000) and 1820 (2008),\n',
      },
      {
        wrong: '1. *Decides* to include the item entiteld “Culture of peace”;\n',
        mended: '1. *Decides* to include the item entitled “Culture of peace”;\n',
      },
    ],
    right: ['*Recalling* the draft resolution 79/12 and the so-called “Montreux Document”,\n'],
  },
  roles: [...bodyRoles, 'note'],
  check(paragraph, { report }) {
    for (const [pattern, words] of [
      [noun, nouns],
      [introduction, introductions],
    ] as const)
      // Both begin with the blank, which is followed by something rarer than words.
      for (const { index, 1: word = '' } of passages(paragraph, pattern)) {
        const right = meant(word, words);
        const match = { 0: word, index: index - word.length };
        if (right !== undefined) report(replacement(paragraph, match, right, 'word', 'suggestion'));
      }
  },
});

/** The one of some words that another is a slip for, in its case; undefined for the word itself and for others. */
function meant(word: string, words: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  if (words.includes(typed) || others.includes(typed)) return undefined;
  const right = words
    .map((candidate) => ({ candidate, apart: distance(typed, candidate) }))
    .filter(({ apart }) => apart <= 2)
    .sort((a, b) => a.apart - b.apart)[0]?.candidate;
  return right && casedLike(word, right);
}
