import { passages, replacement } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import { defineRule } from '../rule';

const article = /(?<![\p{L}\d.’-])(an?) ((?:\p{Lu}?\p{Ll}+)(?:-\p{L}+)?)(?![\p{L}\d’./-])/gu;
/** Words whose first letter is no vowel to the ear: `a universal`, `a European`, `a one-time`. */
const soundsClosed =
  /^(?:eu|ew|uni(?!n|mp|mm)|un(?:esco|icef)|us(?!h)|ut[ei]|uk|ur(?:an|in)|ub|one(?!r)|once|ou[ij])/i;
/** Words whose first letter is silent: `an hour`, `an heir`. */
const soundsOpen = /^(?:hour|honest|honou?r|heir)/i;

export const indefiniteArticle = defineRule({
  id: 'style/article',
  summary: '“A” stands before a consonant and “an” before a vowel, as they are spoken.',
  rationale:
    'What counts is the sound: “a universal”, “a European”, “a one-time”, “an hour”, “an honorary”. Abbreviations, which are spoken in several ways, are left alone.',
  source: 'Measured: one slip in 806,248 words of published texts.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { article: 'Write “{1}”.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* a early report and an universal instrument,\n\n*Decides* to act.\n',
        mended: '*Noting* an early report and a universal instrument,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* an comprehensive report after a hour,\n\n*Decides* to act.\n',
        mended: '*Noting* a comprehensive report after an hour,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* a unique and a one-time effort, an honorary title, an unmanned vehicle and an SDG report,\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    for (const match of passages(paragraph, article)) {
      const [all, written = '', word = ''] = match;
      if (word.length < 2) continue;
      const isOpen = /^[aeiou]/i.test(word) ? !soundsClosed.test(word) : soundsOpen.test(word);
      if (isOpen === (written.length === 2)) continue;
      const right = `${written.charAt(0)}${isOpen ? 'n' : ''}`;
      const { index } = match;
      report({
        ...replacement(paragraph, { 0: all.slice(0, written.length), index }, right, 'article', 'suggestion'),
        args: [written, `${right} ${word}`],
      });
    }
  },
});
