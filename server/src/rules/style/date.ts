import { printDate } from '../../citation/date';
import { quotesOf } from '../../citation/paragraph';
import { isWithin } from '../../text/quotes';
import { datesIn, fixOf, listsOf, rewrite } from '../../model/citations/resolved';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

/** Joiners that the form of citations corrects together with the date behind them. */
const properJoiner = /^,? (?:(?:all|both|each) )?(?:of|on) $/;

export const dateForm = defineRule({
  id: 'style/date',
  summary: 'A date is written day, month, year: “31 October 2000”.',
  rationale:
    'The day comes first, in figures and without an ordinal ending; the month is in full; there is no comma. Figures alone (31/10/2000) mean different days to different readers.',
  source: 'United Nations Editorial Manual, Numbers, dates and time.',
  languages: ['en'],
  severity: 'error',
  habit: 'message',
  fix: 'safe',
  messages: {
    form: 'Write the date as “{0}”.',
    ambiguous: 'Write the month in words: this date can be read in two ways.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* the attack of October 31, 2000,\n',
        mended: '*Recalling* the attack of 31 October 2000,\n',
      },
      {
        wrong: '*Noting* the meeting held on 31st October 2000 and the one held on 2 Nov. 2000,\n',
        mended: '*Noting* the meeting held on 31 October 2000 and the one held on 2 November 2000,\n',
      },
      {
        wrong: '*Noting* the meeting held on 31/10/2000,\n',
        mended: '*Noting* the meeting held on 31 October 2000,\n',
      },
    ],
    right: [
      '*Noting* the meeting held from 12 to 14 September 2022 and the item entitled “The attacks of September 11, 2001”,\n',
      '*Noting* section 3.1.2 of the guidelines and the biennium 2010/11,\n',
    ],
  },
  roles: [...bodyRoles, 'masthead'],
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    const dates = datesIn(paragraph).filter(({ shape }) => shape !== 'proper');
    if (dates.length === 0) return;
    const quotes = quotesOf(paragraph);
    const withCitation = listsOf(paragraph)
      .flatMap(({ citations }) => citations.flatMap(({ date }) => date ?? []))
      .filter(({ joiner }) => !properJoiner.test(joiner));
    for (const date of dates) {
      if (isWithin(quotes, date.start) || withCitation.some(({ start }) => start === date.start)) continue;
      const at = prose.span(date.start, date.end);
      if (date.shape === 'ambiguous') {
        context.report({ at, message: 'ambiguous' });
        continue;
      }
      const right = printDate(date);
      const edits = rewrite(context.resolution, prose, date.start, date.end, right);
      context.report({
        at,
        message: 'form',
        args: [right],
        fix: fixOf(['Write “{0}”', right], 'safe', edits),
      });
    }
  },
});
