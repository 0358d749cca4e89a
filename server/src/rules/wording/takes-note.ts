import { defineRule } from '../rule';

export const takesNote = defineRule({
  id: 'wording/takes-note',
  summary: '“Takes note of” and “notes” are neutral: they neither approve nor disapprove.',
  rationale:
    '“Takes note with appreciation”, “welcomes” and “endorses” are graded approvals; to change one for another changes the meaning, so there is no fix. The rule is off unless it is turned on: it reminds, it does not blame.',
  source: 'General Assembly decision 55/488 is held to say so; its text was not at hand.',
  languages: ['en'],
  severity: { 'general-assembly': 'off', 'security-council': 'off' },
  fix: 'none',
  messages: { neutral: 'Check that “{0}” is meant: it neither approves nor disapproves.' },
  examples: {
    wrong: [
      {
        wrong: '1. *Takes note* of the report;\n\n2. *Decides* to act.\n',
        mended: '1. *Takes note with appreciation* of the report;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '1. *Notes* the report;\n\n2. *Decides* to act.\n',
        mended: '1. *Welcomes* the report;\n\n2. *Decides* to act.\n',
      },
    ],
    right: ['1. *Notes with concern* the report;\n\n2. *Decides* to act.\n'],
  },
  roles: ['operative'],
  check({ inline: { prose } }, { report }) {
    const match = /^(?:(?:Also|Further) )?(?:[Tt]akes note(?= of)|[Nn]otes)(?! with)/.exec(prose.text);
    if (match) report({ at: prose.span(0, match[0].length), message: 'neutral', args: [match[0]] });
  },
});
