import { passages, replacement } from '../../model/passages';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

const close =
  /(?<=\bremains? (?:actively )?)(?:(?:seised|ceased|sized|siezed|seize|seizes)(?: (?:of|on|with|in))?|seized (?:on|with|in|about))(?= (?:the|this|that|these)\b)/g;

export const seized = defineRule({
  id: 'wording/seized',
  summary: 'The customary close reads “to remain seized of the matter”.',
  rationale:
    'Spell checkers let “ceased of the matter” pass. The close itself is a custom and not obligatory.',
  source: 'Observed in Security Council and General Assembly texts.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { seized: 'Write “seized of”, not “{0}”.' },
  examples: {
    wrong: [
      {
        wrong: '*Decides* to remain ceased of the matter.\n',
        mended: '*Decides* to remain seized of the matter.\n',
      },
      {
        wrong: '*Decides* to remain actively seized on the matter.\n',
        mended: '*Decides* to remain actively seized of the matter.\n',
      },
      {
        wrong: '*Decides* to remain actively seized on this matter.\n',
        mended: '*Decides* to remain actively seized of this matter.\n',
      },
    ],
    right: ['*Decides* to remain actively seized of the matter until hostilities have ceased.\n'],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    for (const match of passages(paragraph, close)) {
      report(replacement(paragraph, match, 'seized of', 'seized', 'suggestion'));
    }
  },
});
