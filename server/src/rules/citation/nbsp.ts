import type { Paragraph } from '../../syntax/resolution';
import { paragraphsWith } from '../../syntax/selection';
import { matched } from '../../text/matched';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { datesIn } from '../../model/citations/resolved';
import { narrowSpace, nonBreakingSpace } from '../../text/spaces';

/** A text that keeps this share of its dates together means to keep all of them so. */
const habit = 0.8;

export const nbsp = defineRule({
  id: 'citation/nbsp',
  summary: 'A non-breaking space keeps day and month together, where a text uses such spaces.',
  rationale:
    'A line must not break after the day. Plain texts do without such spaces and are left alone; one that uses them throughout is shown the dates that lack them. A narrow non-breaking space (U+202F) is not used.',
  source:
    'Measured in General Assembly resolutions of sessions 77 to 80: 22,063 non-breaking spaces between day and month, no plain one.',
  languages: ['en'],
  severity: 'hint',
  fix: 'safe',
  messages: {
    plain: 'Put a non-breaking space before the month, as in the other dates of this text.',
    narrow: 'Write the ordinary non-breaking space (U+00A0), not the narrow one.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*Recalling* its resolutions 53/70 of 4\u00A0December 1998, 54/49 of 1\u00A0December 1999, 55/28 of 20\u00A0November 2000, 56/19 of 29\u00A0November 2001 and 57/53 of 22 November 2002,\n',
        mended:
          '*Recalling* its resolutions 53/70 of 4\u00A0December 1998, 54/49 of 1\u00A0December 1999, 55/28 of 20\u00A0November 2000, 56/19 of 29\u00A0November 2001 and 57/53 of 22\u00A0November 2002,\n',
      },
      {
        wrong: '*Recalling* its resolution 53/70 of 4\u202FDecember 1998,\n',
        mended: '*Recalling* its resolution 53/70 of 4\u00A0December 1998,\n',
      },
    ],
    right: ['*Recalling* its resolutions 53/70 of 4 December 1998 and 54/49 of 1\u00A0December 1999,\n'],
  },
  check(resolution, context) {
    // Most texts have none, and then there is nothing to compare.
    if (unbreaking(resolution).length === 0) return;
    const gaps = dated(resolution).flatMap((paragraph) => {
      const { prose } = paragraph.inline;
      return gapsIn(paragraph).map((index) => ({
        span: prose.span(index, index + 1),
        text: prose.raw[index],
      }));
    });
    const kept = gaps.filter(({ text }) => text === nonBreakingSpace).length;
    for (const { span, text } of gaps) {
      const isNarrow = text === narrowSpace;
      if (!isNarrow && (text !== ' ' || kept < gaps.length * habit)) continue;
      // A line break of the source reads as a space and is one.
      if (span.end - span.start !== 1 || resolution.source[span.start] !== text) continue;
      context.report({
        at: { start: span.start, end: span.end },
        message: isNarrow ? 'narrow' : 'plain',
        fix: {
          title: 'Put a non-breaking space',
          applicability: 'safe',
          edits: [{ ...span, text: nonBreakingSpace }],
        },
      });
    }
  },
});

const dated = paragraphsWith(
  (paragraph) => bodyRoles.includes(paragraph.role) && gapsIn(paragraph).length > 0,
);

const unbreaking = paragraphsWith(
  (paragraph) =>
    bodyRoles.includes(paragraph.role) &&
    gapsIn(paragraph).some((index) => paragraph.inline.prose.raw[index] !== ' '),
);

/** Where the space stands between the day and the month of each date; offsets in the prose. */
const gapsIn = (paragraph: Paragraph): number[] =>
  datesIn(paragraph)
    .filter(({ shape }) => shape === 'proper')
    .map(({ start }) => {
      const day = paragraph.inline.prose.text.slice(start, start + 4);
      return start + matched(/^\d+/, day).length;
    });
