import type { Citation } from '../../citation/citation';
import { latin } from '../../citation/number';
import { matchesIn } from '../../text/matches';
import { listed } from '../../model/listed';
import { matched } from '../../text/matched';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { fixOf, listsOf, rewrite } from '../../model/citations/resolved';

const letters = /([A-Z])\1?/g;
const proper = /^([A-Z])\1?(?:(?:,[ \u00A0][A-Z])*[ \u00A0]and[ \u00A0][A-Z]|[ \u00A0]to[ \u00A0][A-Z])?$/;
/** `3411 (XXX) `, with its spaces as they should be. */
const behindOldForm = /^(\d+) (\([IVX]+\))[ \u00A0]$/;

export const compositeLetter = defineRule({
  id: 'citation/composite-letter',
  summary: 'The letter of a part stands behind the number, one space away: “57/270 B”, “52/38 A and B”.',
  rationale:
    'Texts adopted under one number are told apart by a capital letter, behind the number since the thirty-first session and between number and session before. Two parts are joined by “and”, a run of them by “to”.',
  source:
    'United Nations Editorial Manual, Resolutions and other formal decisions, I.B; official front-matter note of Resolutions and Decisions of the General Assembly. Measured: 337 letters with a space, none without.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    spacing: 'The letter of a part is set off by one space: “{0}”.',
    behind: 'In this form the letter stands between the number and the session: “{0}”.',
    alphabet: 'The letter of a part is one of the Latin alphabet: “{0}”.',
    bare: 'The letter of a part is a capital that stands alone, one space away: “{0}”.',
    joined: 'Two parts are joined by “and”, a run of parts by “to”: “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* its resolution 57/270B of 23 June 2003,\n',
        mended: '*Recalling* its resolution 57/270 B of 23 June 2003,\n',
      },
      {
        wrong: '*Recalling* its resolution 57/270-B of 23 June 2003,\n',
        mended: '*Recalling* its resolution 57/270 B of 23 June 2003,\n',
      },
      {
        wrong: '*Recalling* its resolutions 52/38 D, E of 9 December 1997,\n',
        mended: '*Recalling* its resolutions 52/38 D and E of 9 December 1997,\n',
      },
      {
        wrong: '*Recalling* its resolutions 3411 (XXX) C and D of 28 November 1975,\n',
        mended: '*Recalling* its resolutions 3411 C and D (XXX) of 28 November 1975,\n',
      },
    ],
    right: [
      '*Recalling* its resolutions 53/208 A to E of 18 December 1998,\n',
      'Requests the Secretary-General to annex to resolution 57/270 A summary of the discussion;\n',
    ],
  },
  roles: [...bodyRoles, 'note'],
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    for (const { citations } of listsOf(paragraph)) {
      for (const citation of citations) {
        const right = mended(citation);
        if (!right) continue;
        const { start, end } = citation.designation;
        context.report({
          at: prose.span(start, end),
          message: right.fault,
          args: [right.text],
          fix: fixOf(
            ['Write “{0}”', right.text],
            'safe',
            rewrite(context.resolution, prose, start, end, right.text),
          ),
        });
      }
    }
  },
});

/** What is wrong with the letters of a designation, and the designation as it should stand. */
function mended({ form, designation, letters }: Citation) {
  if (!letters) return undefined;
  const before = designation.text.slice(0, letters.start - designation.start);
  const after = designation.text.slice(letters.end - designation.start).replace(/^\)/, '');
  const inLatin = latin(letters.text);
  if (inLatin !== letters.text) return { fault: 'alphabet' as const, text: before + inLatin + after };
  const joined = proper.test(letters.text) ? letters.text : join(letters.text);
  const [old, number = '', session = ''] = behindOldForm.exec(before) ?? [];
  if (old) return { fault: 'behind' as const, text: `${number} ${joined} ${session}` };
  // Every other fault of the old form, as in `217(III)A`, is another rule's.
  if (form === 'roman' && !/^\d+[ \u00A0\u202F]$/.test(before)) return undefined;
  const gap = matched(/[\s\u2010\u2011/(-]{0,20}$/, before);
  const spaced = /^[ \u00A0\u202F]$/.test(gap) ? before : `${before.slice(0, before.length - gap.length)} `;
  const text = spaced + joined + after;
  if (text === designation.text) return undefined;
  if (joined !== letters.text) return { fault: 'joined' as const, text };
  const isBare = /^\d+\/\d+[\s\u2010\u2011-]*[A-Z]/.test(designation.text) || form !== 'session';
  return { fault: isBare ? ('spacing' as const) : ('bare' as const), text };
}

/** `A, B` is `A and B`, `A-E` and `A–E` are `A to E`. */
function join(text: string): string {
  const all = matchesIn(text, letters).map(([letter]) => letter);
  if (/[A-Z][-–][A-Z]/.test(text)) return all.join(' to ');
  return listed(all);
}
