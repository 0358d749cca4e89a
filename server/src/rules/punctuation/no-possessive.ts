import { stateNamed } from '../../facts/member-states';
import { passages } from '../../model/passages';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

const possessive = /\b(?:UN|[A-Z]{3,12})[’'‘]s\b/g;
/** The group is a name that may be a State’s, of one word to three. */
const governmentOf =
  /[’'‘]s Government\b(?<=(?<!\p{L})(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})[’'‘]s Government)/gu;

export const noPossessive = defineRule({
  id: 'punctuation/no-possessive',
  summary: 'No apostrophe with s comes after an abbreviation, nor after the State whose Government it is.',
  rationale:
    '“The Commander of UNMIL”, not “UNMIL’s Commander”. So it is “the Government of Brazil”. Organs and titles in words do take it: “the Council’s”, “the Secretary-General’s”. Security Council texts do not follow the rule and are not checked.',
  source: 'Editorial Manual, punctuation.',
  languages: ['en'],
  severity: { 'general-assembly': 'information', 'security-council': 'off' },
  fix: 'none',
  messages: {
    possessive: 'Write “… of {1}”: an abbreviation takes no apostrophe.',
    government: 'Write “Government of {1}”.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* UNMIL’s Commander,\n\n*Decides* to act.\n',
        mended: '*Noting* the Commander of UNMIL,\n\n*Decides* to act.\n',
      },
      {
        wrong: "*Noting* the UNDP's report,\n\n*Decides* to act.\n",
        mended: '*Noting* the report of UNDP,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Welcoming* the efforts of Brazil’s Government,\n\n*Decides* to act.\n',
        mended: '*Welcoming* the efforts of the Government of Brazil,\n\n*Decides* to act.\n',
      },
    ],
    right: ['*Noting* the Secretary-General’s report and States’ obligations,\n\n*Decides* to act.\n'],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    for (const { index, 0: all } of passages(paragraph, possessive)) {
      const at = paragraph.inline.prose.span(index, index + all.length);
      report({ at, message: 'possessive', args: [all, all.slice(0, -2)] });
    }
    for (const { index, 0: all, 1: name = '' } of passages(paragraph, governmentOf)) {
      if (stateNamed(name)?.status !== 'current') continue;
      const at = paragraph.inline.prose.span(index - name.length, index + all.length);
      report({ at, message: 'government', args: [name + all, name] });
    }
  },
});
