import { passages, replacement } from '../../model/passages';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

const thisResolution =
  /\b(?:[Tt]his [Rr]esolution|[Tt]he present Resolution|[Tt]he current resolution|(?<!\b[Tt]he )present [Rr]esolution)\b/g;

export const selfReference = defineRule({
  id: 'structure/self-reference',
  summary: 'A General Assembly resolution calls itself “the present resolution”.',
  rationale:
    'Security Council resolutions say “this resolution”, and are not checked. Quotations and annexed texts keep their own words.',
  source:
    'Measured: “the present resolution” 1,750 times and “this resolution” 15 times in texts of sessions 74–80; in the Security Council of 2025 the other way round, 2 to 118.',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'off' },
  fix: 'safe',
  messages: { self: 'Write “{1}”, not “{0}”.' },
  examples: {
    wrong: [
      {
        wrong: '1. *Requests* a report on the implementation of this resolution;\n\n2. *Decides* to act.\n',
        mended:
          '1. *Requests* a report on the implementation of the present resolution;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '1. *Decides* that paragraph 2 of this resolution applies;\n\n2. *Decides* to act.\n',
        mended: '1. *Decides* that paragraph 2 of the present resolution applies;\n\n2. *Decides* to act.\n',
      },
    ],
    right: ['1. *Recalls* the words “this resolution shall stand”;\n\n2. *Decides* to act.\n'],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    for (const match of passages(paragraph, thisResolution)) {
      const text = match[0].startsWith('T') ? 'The present resolution' : 'the present resolution';
      report(replacement(paragraph, match, text, 'self'));
    }
  },
});
