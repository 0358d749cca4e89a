import { passages } from '../../model/passages';
import { insert } from '../../text/edit';
import { defineRule } from '../rule';

/** Verbs with which the organ addresses somebody; behind “and” they open a decision of their own. */
const decision =
  /and (?<=[\p{L})”] and )(?:(?:also|further|in this regard) )?(?:requests|calls upon|urges|invites|encourages|decides|reiterates its) (?=the |all |Member States|States |its |that |to )/gu;
/** What gives the verb another subject, or makes it the second of a pair. */
const otherSubject = /\b(?:which|who|that|and|or|whose|where)\b/;

export const verbComma = defineRule({
  id: 'punctuation/verb-comma',
  summary: 'Decisions of one paragraph are separated by commas, with a comma before “and” as well.',
  rationale:
    'The comma shows that the verb is another act of the organ. Pairs of verbs that share an object (“Welcomes and encourages”) have none; where the verb may belong to another subject nothing is said.',
  source:
    'Editorial Manual, punctuation: the one exception to the rule that no comma comes before a final “and”; measured: 25,554 with, 920 without (96.5 %).',
  languages: ['en'],
  severity: { 'general-assembly': 'information', 'security-council': 'off' },
  fix: 'suggestion',
  messages: { comma: 'A comma is missing before “and”: another decision follows.' },
  examples: {
    wrong: [
      {
        wrong:
          '1. *Takes note* of the report and requests the Secretary-General to act;\n\n2. *Decides* to act.\n',
        mended:
          '1. *Takes note* of the report, and requests the Secretary-General to act;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '1. *Welcomes* the plan and also invites Member States to act;\n\n2. *Decides* to act.\n',
        mended: '1. *Welcomes* the plan, and also invites Member States to act;\n\n2. *Decides* to act.\n',
      },
    ],
    right: [
      '1. *Commends* the Commission, which advises States and encourages the parties to act;\n\n2. *Welcomes and encourages* the work.\n',
    ],
  },
  roles: ['operative'],
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    for (const match of passages(paragraph, decision)) {
      const before = prose.text.slice(0, match.index);
      // A pair of verbs with one object (`Welcomes and encourages the work`) has nothing between them.
      if (otherSubject.test(before) || before.trim().split(' ').length < 3) continue;
      const place = before.trimEnd().length;
      report({
        at: prose.span(match.index, match.index + 3),
        message: 'comma',
        fix: {
          title: 'Put a comma',
          applicability: 'suggestion',
          edits: [insert(prose.span(place - 1, place).end, ',')],
        },
      });
    }
  },
});
