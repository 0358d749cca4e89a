import type { CapitalSlip } from '../../model/wording/capital-slips';
import { vocabularySlips } from '../../model/wording/vocabulary-slips';
import { othersWords } from '../../model/wording/others-words';
import { replacements } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import { sometimesSmall } from '../../language/en/small-words';
import { defineRule } from '../rule';

/** Words that adopted texts have less often are less certain. */
const certain = 25;

export const capitals = defineRule({
  id: 'style/capitals',
  summary: 'Words have the capitals that they have in adopted texts.',
  rationale:
    'Some words are always written with a capital (Member States, the Charter of the United Nations), some never (sustainable development, but the Sustainable Development Goals). Words are compared together with those around them: “States members of the Agency” and “member States of the Organization” are right. The beginning of a sentence, quotations, titles in italics and names are left alone.',
  source:
    'Editorial Manual, capitalization; 6,374 groups of words in resolutions of sessions 74–78 and of the Council, each with the forms that it has there.',
  languages: ['en'],
  severity: 'warning',
  habit: 'words',
  fix: 'suggestion',
  messages: { capitals: 'Write “{1}”, as in adopted texts.' },
  examples: {
    wrong: [
      {
        wrong: '1. *Calls upon* all Member states to cooperate;\n\n2. *Decides* to act.\n',
        mended: '1. *Calls upon* all Member States to cooperate;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '*Recalling* the purposes of the charter of the United Nations,\n\n*Decides* to act.\n',
        mended: '*Recalling* the purposes of the Charter of the United Nations,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Welcoming* the efforts of civil Society,\n\n*Decides* to act.\n',
        mended: '*Welcoming* the efforts of civil society,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* the role of the member States of the Organization, and the report entitled “member states and the security council”,\n\n*Decides* to act.\n',
    ],
  },
  roles: [...bodyRoles, 'heading', 'note'],
  check(paragraph, { practice, report }) {
    const { capitals: slips } = vocabularySlips(paragraph.inline);
    if (slips.length === 0) return;
    const isOthers = othersWords(paragraph);
    const isHeading = paragraph.role === 'heading';
    for (const slip of slips) {
      // A heading may be a title, each word of which has a capital, or only the first.
      if (isOthers(slip.start) || (isHeading && (!slip.isLower || slip.start === 0))) continue;
      report({
        ...replacements(paragraph, slip, slip.right, 'capitals'),
        ...(slip.count < certain || (practice.smallNouns && isSometimesSmall(slip))
          ? { atMost: 'information' }
          : {}),
      });
    }
  },
});

const isSometimesSmall = ({ right, isLower }: CapitalSlip): boolean =>
  isLower && right.some((form) => sometimesSmall.has(form.toLowerCase()));
