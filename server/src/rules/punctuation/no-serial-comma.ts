import { passages } from '../../model/passages';
import { replaceProse } from '../../model/edits';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

/** A comma in three single words of one shape: longer items may hold clauses, where the comma is right. */
const series =
  /,(?<=[ (]([\p{Ll}-]{3,30}), ([\p{Ll}-]{3,30}),) (and|or) ([\p{Ll}-]{3,30})(?=[,;.)]|$| (?:of|in|at|for|to|on|as|by|with|from)\b)/gu;
/** Words that show that this is no series: clauses, asides, verbs of the organ. */
const noSeries =
  /^(?:and|or|also|further|including|inter|alia|however|therefore|where|when|which|that|who|as|if|in|on|at|to|by|for|with|from|both|thus|respectively|notes?|requests|urges|calls|invites|decides|encourages|welcomes|recalls|stresses|emphasizes|reaffirms)$/i;
/** The last member is a series itself (`youth, and scientific, academic and other bodies`), or shares its complement. */
const innerSeries = /^(?:, [\p{Ll}-]+){1,4} and [\p{Ll}-]+ \p{Ll}|^ (?:of|in|to|for|on) and /u;
const isParticiple = (word: string): boolean => word.endsWith('ed');

export const noSerialComma = defineRule({
  id: 'punctuation/no-serial-comma',
  summary: 'No comma comes before “and” or “or” in a simple series.',
  rationale:
    'Only series of single words are checked: in longer ones the comma may belong to an aside or to a clause, and decisions of one paragraph do take it.',
  source: 'Editorial Manual, punctuation.',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'information' },
  fix: 'suggestion',
  messages: { comma: 'Remove the comma before “{0}” in this simple series.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the work of organs, organizations, and bodies of the system,\n\n*Decides* to act.\n',
        mended: '*Noting* the work of organs, organizations and bodies of the system,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the needs of women, children, or youth,\n\n*Decides* to act.\n',
        mended: '*Noting* the needs of women, children or youth,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* its mandate, structure and, where appropriate, size,\n\n*Decides*, inter alia, and without delay, to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    for (const match of passages(paragraph, series)) {
      const [, first = '', second = '', conjunction = '', third = ''] = match;
      const comma = match.index;
      const behind = prose.text.slice(comma + match[0].length, comma + match[0].length + 120);
      if (innerSeries.test(behind)) continue;
      // `of quality, gender-sensitive, and provided with respect`: the last one is a clause.
      if (isParticiple(third) && behind.startsWith(' ') && ![first, second].some(isParticiple)) continue;
      if ([first, second, third].some((word) => noSeries.test(word)) || second.endsWith('ly')) continue;
      const edit = replaceProse(prose, comma, comma + 1, '');
      report({
        at: prose.span(comma, comma + 1),
        message: 'comma',
        args: [conjunction],
        fix: edit && { title: 'Remove the comma', applicability: 'suggestion', edits: [edit] },
      });
    }
  },
});
