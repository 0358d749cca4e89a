import { quotesOf } from '../../citation/paragraph';
import { replaceProse } from '../../model/edits';
import { bodyRoles } from '../../model/roles';
import { repeatedWords } from '../../model/wording/repeated-words';
import { isWithin } from '../../text/quotes';
import { defineRule } from '../rule';

export const repeatedWordsRule = defineRule({
  id: 'leftover/repeated-words',
  summary: 'No stretch of words stands twice in a row.',
  rationale:
    'It was pasted twice, or moved and also left where it was. Stretches of two words are left alone, for “more and more” is right.',
  source: 'Measured: none in 310 published texts.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { twice: 'Remove one “{0}”: these words stand here twice.' },
  examples: {
    wrong: [
      {
        wrong: '*Welcoming* the report of the report of the Committee,\n\n*Decides* to act.\n',
        mended: '*Welcoming* the report of the Committee,\n\n*Decides* to act.\n',
      },
      {
        wrong: '1. *Decides* to include in the provisional to include in the provisional agenda the item.\n',
        mended: '1. *Decides* to include in the provisional agenda the item.\n',
      },
    ],
    right: [
      '*Noting* that more and more States act step by step by law, and the rights of women and the rights of children,\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    for (const { start, end } of repeatedWords(prose.text)) {
      if (isWithin(quotesOf(paragraph), start)) continue;
      const words = prose.text.slice(start, start + (end - start - 1) / 2);
      const edit = replaceProse(prose, start, end, words);
      report({
        at: prose.span(start, end),
        message: 'twice',
        args: [words],
        fix: edit && {
          title: 'Keep one “{0}”',
          args: [words],
          applicability: 'suggestion',
          edits: [edit],
        },
      });
    }
  },
});
