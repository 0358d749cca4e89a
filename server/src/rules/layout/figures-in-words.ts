import { knownVocabulary } from '../../facts/vocabulary';
import { matchesIn } from '../../text/matches';
import { passages, replacement } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import { defineRule } from '../rule';

/** A figure between small letters: `c0operation`. */
const inWord = /(?<![\p{L}\d./_-])\p{L}?\p{Ll}+[01358]\p{Ll}{2,}(?![\p{L}\d./_@-])/gu;
/** A year with a letter that looks like a figure: `2O15`, `20l9`. */
const inYear =
  /(?<![\p{L}\d./_-])(?:19|[12][OolI0]|2[0OolI])(?=[\dOolI]{0,1}[OolI\d])(?:[\dOolI]{2})(?![\p{L}\d/_-])/gu;
const firstLetters: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '5': 's', '8': 'b' };
const lastLetters: Readonly<Record<string, string>> = { ...firstLetters, '1': 'i' };
const figures: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };

/** The word that figures were read into: of two letters that one may be, the one that makes a known word; undefined if neither does. */
function wordFor(written: string): string | undefined {
  const candidates = [firstLetters, lastLetters].map((letters) =>
    written.replace(/\d/g, (figure) => letters[figure] ?? figure),
  );
  const vocabulary = knownVocabulary();
  return candidates.find((word) => vocabulary?.read(word).isWritten);
}

export const figuresInWords = defineRule({
  id: 'layout/figures-in-words',
  summary: 'No figure stands for a letter, and no letter for a figure.',
  rationale: 'Reading a scan takes 0 for o and l for 1; they look alike, and no search finds the word again.',
  source: 'Measured: none in 806,248 words of published texts.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    word: 'Write a letter for the figure in “{0}”.',
    year: 'Write “{1}”: there is a letter in this year.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the env1ronment,\n\n*Decides* to act.\n',
        mended: '*Noting* the environment,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the c0operation since 2O15 and 20l9,\n\n*Decides* to act.\n',
        mended: '*Noting* the cooperation since 2015 and 2019,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* the level of PM2.5, the page example.org/a1bcd and the 20th meeting,\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    const { text } = paragraph.inline.prose;
    if (!/\d(?:(?<=\p{Ll}\d)|[OolI])/u.test(text)) return;
    for (const match of passages(paragraph, inWord)) {
      const right = wordFor(match[0]);
      const told = replacement(paragraph, match, right ?? match[0], 'word', 'suggestion');
      report(right === undefined ? { ...told, fix: undefined } : told);
    }
    for (const match of matchesIn(text, inYear)) {
      if (/^\d+$/.test(match[0])) continue;
      const right = match[0].replace(/[OolI]/g, (letter) => figures[letter] ?? letter);
      report(replacement(paragraph, match, right, 'year', 'suggestion'));
    }
  },
});
