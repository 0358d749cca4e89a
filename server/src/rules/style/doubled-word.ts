import { passages } from '../../model/passages';
import { replaceProse } from '../../model/edits';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

/** The last blank between the two: blanks are rarer than the letters that words begin with. */
const doubled =
  / (?=(in|the|of|to|and|for|with|at|by|a|an|its|from|that(?= (?:the|an?|it|its|they|there|these|this) ))(?![\p{L}\p{N}\-’']))(?<=(?<![\p{L}-])\1( +))/gu;

export const doubledWord = defineRule({
  id: 'style/doubled-word',
  summary: 'No small word stands twice.',
  rationale:
    '“Held in in Lisbon” has been printed. “In in-person format” is right, and so may be “had had” and “that that Agreement”, which are not checked.',
  source: 'Measured: 4 in texts of sessions 74–80.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { doubled: '“{0}” stands twice.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the meeting held in in Lisbon,\n\n*Decides* to act.\n',
        mended: '*Noting* the meeting held in Lisbon,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the report of the the Committee,\n\n*Decides* to act.\n',
        mended: '*Noting* the report of the Committee,\n\n*Decides* to act.\n',
      },
    ],
    right: ['*Noting* the meeting held in in-person format,\n\n*Decides* to act.\n'],
  },
  roles: [...bodyRoles, 'note'],
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    for (const { index, 1: word = '', 2: blanks = '' } of passages(paragraph, doubled)) {
      const next = index + 1;
      const [start, end] = [next - blanks.length - word.length, next + word.length];
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
