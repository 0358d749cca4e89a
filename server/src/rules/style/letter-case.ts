import { replacement } from '../../model/passages';
import { strayLetters } from '../../model/wording/stray-letters';
import { sometimesSmall } from '../../language/en/small-words';
import { defineRule } from '../rule';

export const letterCase = defineRule({
  id: 'style/letter-case',
  summary: 'A word has a capital where adopted texts give it one, and no other capitals.',
  rationale:
    'Adopted texts write “the States”, “the Charter”, but “the state of the world”: the words around a word decide. A capital on an ordinary word is a slip if the word is neither part of a name nor a term that the text writes so elsewhere. Quotations, titles in italics and the beginnings of sentences are left alone.',
  source:
    'Editorial Manual, capitalization; measured: each word with its neighbours in every other text of 300, checked on the rest.',
  languages: ['en'],
  severity: 'warning',
  habit: 'words',
  fix: 'suggestion',
  messages: { letters: 'Write “{1}”, as in adopted texts.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* a rePeated wish,\n\n*Decides* that all states cooperate.\n',
        mended: '*Noting* a repeated wish,\n\n*Decides* that all States cooperate.\n',
      },
      {
        wrong:
          '*Noting* that the Secretariat has to Strengthen its EFFORTS and those of Children,\n\n*Decides* to act.\n',
        mended:
          '*Noting* that the Secretariat has to strengthen its efforts and those of children,\n\n*Decides* to act.\n',
      },
      {
        wrong:
          '*Noting* that Young People take part and that the Rule of Law is upheld,\n\n*Decides* to act.\n',
        mended:
          '*Noting* that young people take part and that the rule of law is upheld,\n\n*Decides* to act.\n',
      },
      {
        wrong:
          '*Inviting* all governments, and the government of Italy, to Significantly increase aid,\n\n*Decides* to act.\n',
        mended:
          '*Inviting* all Governments, and the Government of Italy, to significantly increase aid,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* the state of the world, the Registry and the Facility, local governments, the office of Chair and the work of States,\n\n*Decides* to act.\n',
    ],
  },
  check(resolution, { practice, report }) {
    for (const { paragraph, slip } of strayLetters(resolution)) {
      const { start, written, right } = slip;
      report({
        ...replacement(paragraph, { 0: written, index: start }, right, 'letters', 'suggestion'),
        ...(practice.smallNouns && sometimesSmall.has(written.replace('the ', ''))
          ? { atMost: 'information' }
          : {}),
      });
    }
  },
});
