import { passages } from '../../model/passages';
import { leftoversIn } from '../../model/wording/leftovers';
import { bodyRoles } from '../../model/roles';
import { isWithin } from '../../text/quotes';
import { isInAddress } from '../../text/words';
import { defineRule } from '../rule';

/** Signs that published texts never use in their own words, a run of them at a time. */
const foreign = /[!?{}<>*#_\\~=^|¦•·¬§†‡©®™¸¨«»„‚‹›@]+|\+{2,}/g;
/** A topic, as it is written on the net: `#OnlyTogether`. */
const isTopic = (text: string, index: number): boolean => /^#\p{L}/u.test(text.slice(index, index + 2));

export const signs = defineRule({
  id: 'layout/signs',
  summary:
    'The words of a resolution need no other signs than commas, semicolons, brackets, dashes, strokes and apostrophes.',
  rationale:
    'Question and exclamation marks, strokes, stars and marks of other notations are left over from a form, a conversion or a slip of the keyboard. Quotations, addresses of pages and topics of the net are left alone.',
  source: 'Measured: one star and one cedilla in 806,248 words of published texts outside quotations.',
  languages: ['en'],
  severity: 'warning',
  fix: 'none',
  messages: {
    sign: 'Remove the sign “{0}”: it has no place in a resolution.',
    ends: 'Remove “{0}”: a resolution neither asks nor exclaims.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the report # and its annex\\,\n\n*Decides* to act.\n',
        mended: '*Noting* the report and its annex,\n\n*Decides* to act.\n',
        byHand: true,
      },
      {
        wrong: '*Noting* the report§ and its annex,\n\n*Decides* to act.\n',
        mended: '*Noting* the report and its annex,\n\n*Decides* to act.\n',
        byHand: true,
      },
    ],
    right: [
      '*Noting* the meeting entitled “What next?”, the #OnlyTogether campaign and the page https://example.org/a_b?c=d#e,\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  bodies: ['resolution', 'decision'],
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    const { text } = prose;
    // A row of stars parts sections.
    if (!/\p{L}/u.test(text)) return;
    const found = passages(paragraph, foreign);
    const leftovers = found.length > 0 ? leftoversIn(paragraph) : [];
    for (const { 0: sign, index } of found) {
      if (isWithin(leftovers, index) || isTopic(text, index) || isInAddress(text, index)) continue;
      report({
        at: prose.span(index, index + sign.length),
        message: /^[!?]+$/.test(sign) ? 'ends' : 'sign',
        args: [sign],
      });
    }
  },
});
