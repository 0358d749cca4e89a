import { vocabularySlips } from '../../model/wording/vocabulary-slips';
import { othersWords } from '../../model/wording/others-words';
import { replacement } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import { defineRule } from '../rule';

export const hyphens = defineRule({
  id: 'style/hyphens',
  summary: 'Compounds are joined as they are in adopted texts: cooperation, decision-making, climate change.',
  rationale:
    'Each compound has one form, with a hyphen, with a blank or with neither; and frequent groups of words have one number (“the United Nations”, never “United Nation”). Forms that adopted texts have as well are not reported. Names keep their own (Organization for Security and Co-operation in Europe), and so do quotations and titles in italics.',
  source:
    'Editorial Manual, hyphenation; 389 compounds and 16,233 words in resolutions of sessions 74–78 and of the Council, each with the forms that it has there; pairs of words that every other one of 300 texts does not have.',
  languages: ['en'],
  severity: 'warning',
  habit: 'words',
  fix: 'suggestion',
  messages: { hyphens: 'Write “{1}”, as in adopted texts.' },
  examples: {
    wrong: [
      {
        wrong: '*Stressing* the need for international co-operation,\n\n*Decides* to act.\n',
        mended: '*Stressing* the need for international cooperation,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the effects of climate-change on well being,\n\n*Decides* to act.\n',
        mended: '*Noting* the effects of climate change on well-being,\n\n*Decides* to act.\n',
      },
      {
        wrong:
          '*Noting* the on going work of the United Nation through out the frame-work of the Charter,\n\n*Decides* to act.\n',
        mended:
          '*Noting* the ongoing work of the United Nations throughout the framework of the Charter,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* the work of the Organization for Security and Co-operation in Europe,\n\n*Decides* to act.\n',
    ],
  },
  roles: [...bodyRoles, 'heading', 'note'],
  check(paragraph, { report }) {
    const { hyphens: slips } = vocabularySlips(paragraph.inline);
    if (slips.length === 0) return;
    const isOthers = othersWords(paragraph);
    for (const { written, right, start: index } of slips)
      if (!isOthers(index))
        report(replacement(paragraph, { 0: written, index }, right, 'hyphens', 'suggestion'));
  },
});
