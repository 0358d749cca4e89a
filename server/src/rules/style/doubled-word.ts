import { knownVocabulary } from '../../facts/vocabulary';
import { quotesOf } from '../../citation/paragraph';
import { replaceProse } from '../../model/edits';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { isWithin } from '../../text/quotes';

/** Words that may stand twice if what follows is not one of `articles`. */
const maybeTwice = new Set(['that', 'had', 'her', 'who', 'what', 'where', 'there', 'how']);
const articles = /^ +(?:the|an?|it|its|they|there|these|this)\b/;
const word = /^[\p{L}\p{M}]{2,}(?:-[\p{L}\p{M}]+)*$|^a$/u;
const goesOn = /^[\p{L}\p{M}\p{N}\-’']/u;

/** Whether a word with a capital is no mere name. */
const isWord = (word: string): boolean => knownVocabulary()?.dictionary.has(word.toLowerCase()) === true;

/** Where a word stands twice: from its first letter to the last of the second. */
function* doubledWords(text: string): Generator<{ start: number; end: number; word: string }> {
  for (let blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
    const start = text.lastIndexOf(' ', blank - 1) + 1;
    if (blank === start) continue;
    let next = blank;
    while (text.charAt(next) === ' ') next++;
    const end = next + blank - start;
    // Most words differ in their first letter.
    if ((text.charCodeAt(start) | 32) !== (text.charCodeAt(next) | 32)) continue;
    const found = text.slice(start, blank);
    const second = text.slice(next, end);
    if (found.toLowerCase() !== second.toLowerCase() || !word.test(found)) continue;
    if (goesOn.test(text.slice(end, end + 1))) continue;
    // Names have capitals: Pago Pago.
    if (second !== second.toLowerCase() && !isWord(second)) continue;
    if (maybeTwice.has(second) && !(second === 'that' && articles.test(text.slice(end, end + 8)))) continue;
    yield { start, end, word: found };
  }
}

export const doubledWord = defineRule({
  id: 'style/doubled-word',
  summary: 'No word stands twice in a row.',
  rationale:
    '“Held in in Lisbon” has been printed. “In in-person format” is right, and so may be “had had” and “that that Agreement”, and names such as Pago Pago; words with a capital are checked if a dictionary has them.',
  source: 'Measured: 4 in texts of sessions 74–80.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { doubled: 'The word “{0}” stands twice.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the meeting held in in Lisbon,\n\n*Decides* to act.\n',
        mended: '*Noting* the meeting held in Lisbon,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the implementation implementation of the Agenda,\n\n*Decides* to act.\n',
        mended: '*Noting* the implementation of the Agenda,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the report of the the Committee,\n\n*Decides* to act.\n',
        mended: '*Noting* the report of the Committee,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the report of the Sixth Committee Committee,\n\n*Decides* to act.\n',
        mended: '*Noting* the report of the Sixth Committee,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* the meeting held in in-person format, and that that Agreement was signed in Pago Pago,\n\n*Decides* to act.\n',
    ],
  },
  roles: [...bodyRoles, 'note'],
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    const quoted = quotesOf(paragraph);
    for (const { start, end, word } of doubledWords(prose.text)) {
      if (isWithin(quoted, start)) continue;
      const edit = replaceProse(prose, start, end, word);
      report({
        at: prose.span(start, end),
        message: 'doubled',
        args: [word],
        fix: edit && { title: 'Keep one “{0}”', args: [word], applicability: 'suggestion', edits: [edit] },
      });
    }
  },
});
