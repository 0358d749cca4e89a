import type { Citation } from '../../citation/citation';
import { latin } from '../../citation/number';
import type { Prose } from '../../syntax/prose';
import type { Span } from '../../text/lines';
import { matchesIn } from '../../text/matches';
import { listed } from '../../model/listed';
import { matched } from '../../text/matched';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { fixOf, listsOf, rewrite } from '../../model/citations/resolved';

const letters = /([A-Z])\1?/g;
const proper = /^([A-Z])\1?(?:(?:, [A-Z])* and [A-Z]| to [A-Z])?$/;
/** `3411 (XXX) `, with its spaces as they should be. */
const behindOldForm = /^(\d+) (\([IVX]+\)) $/;

export const compositeLetter = defineRule({
  id: 'citation/composite-letter',
  summary: 'The letter of a part comes after the number, one space away: “57/270 B”, “52/38 A and B”.',
  rationale:
    'Texts adopted under one number are told apart by a capital letter, after the number since the thirty-first session and between number and session before. Two parts are joined by “and”, a run of them by “to”.',
  source:
    'United Nations Editorial Manual, Resolutions and other formal decisions, I.B; official front-matter note of Resolutions and Decisions of the General Assembly. Measured: 337 letters with a space, none without.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    spacing: 'Write “{0}”, with one space before the letter of the part.',
    behind: 'Write “{0}”: in this form the letter comes before the session.',
    alphabet: 'Write “{0}”: the letter of the part is not a Latin one here.',
    bare: 'Write “{0}”, with the letter as a capital on its own.',
    joined: 'Write “{0}”: two parts take “and”, a run of parts “to”.',
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
        const wrong = mended(citation, prose);
        if (!wrong) continue;
        const { fault, right, part, words } = wrong;
        const { start, end } = citation.designation;
        context.report({
          at: prose.span(start, end),
          message: fault,
          args: [right],
          fix: fixOf(
            ['Write “{0}”', right],
            'safe',
            rewrite(context.resolution, prose, part.start, part.end, words),
          ),
        });
      }
    }
  },
});

/** What is wrong with the letters of a designation. */
interface Mended {
  readonly fault: 'alphabet' | 'behind' | 'joined' | 'spacing' | 'bare';
  /** The designation as it should stand. */
  readonly right: string;
  /** The part of it that is written anew, and its new words. */
  readonly part: Span;
  readonly words: string;
}

function mended({ form, designation, letters }: Citation, prose: Prose): Mended | undefined {
  if (!letters) return undefined;
  const before = designation.text.slice(0, letters.start - designation.start);
  const after = designation.text.slice(letters.end - designation.start);
  const inLatin = latin(letters.text);
  if (inLatin !== letters.text)
    return { fault: 'alphabet', right: before + inLatin + after, part: letters, words: inLatin };
  const isProper = proper.test(letters.text);
  const joined = isProper ? letters.text : join(letters.text);
  const [old, number = '', session = ''] = behindOldForm.exec(before) ?? [];
  if (old) {
    const moved = isProper ? prose.raw.slice(letters.start, letters.end) : joined;
    const right = `${number} ${joined} ${session}`;
    return { fault: 'behind', right, part: designation, words: `${number} ${moved} ${session}` };
  }
  // Every other fault of the old form, as in `217(III)A`, is another rule's.
  if (form === 'roman' && !/^\d+ $/.test(before)) return undefined;
  const gap = matched(/[\s/(-]{0,20}$/, before);
  const start = letters.start - (gap === ' ' ? 0 : gap.length);
  const end = letters.end + (after.startsWith(')') ? 1 : 0);
  const words = `${gap === ' ' ? '' : ' '}${joined}`;
  const right =
    designation.text.slice(0, start - designation.start) +
    words +
    designation.text.slice(end - designation.start);
  if (right === designation.text) return undefined;
  const isBare = /^\d+\/\d+[\s-]*[A-Z]/.test(designation.text) || form !== 'session';
  const fault = joined !== letters.text ? 'joined' : isBare ? 'spacing' : 'bare';
  return { fault, right, part: { start, end }, words };
}

/** `A, B` is `A and B`, `A-E` and `A–E` are `A to E`. */
function join(text: string): string {
  const all = matchesIn(text, letters).map(([letter]) => letter);
  if (/[A-Z][-–][A-Z]/.test(text)) return all.join(' to ');
  return listed(all);
}
