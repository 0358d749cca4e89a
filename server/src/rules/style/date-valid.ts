import { distance } from 'fastest-levenshtein';
import { isCalendarDate, monthNames } from '../../citation/date';
import { passages } from '../../model/passages';
import { citedIn, datesIn, fixOf, rewrite } from '../../model/citations/resolved';
import { adoptionOf, isSure } from '../../model/citations/known';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { plainly } from '../../text/spaces';

/** A text may speak of a target this many years away. */
const farthestTarget = 20;
const months = monthNames.join('|');
/** A year with a day in front and a word between them that is no month; the group. Years are rarer than blanks. */
const misspelt = new RegExp(
  `(?:19|20)\\d\\d(?!\\d)(?<=(?<![\\w/.-])\\d{1,2} (?!(?:${months}) )([A-Za-z]{3,10}) \\d{4})`,
  'g',
);
/** A year of three figures at the end of a clause, or of five. */
const noYear = new RegExp(
  `(?:19|20)(?:\\d(?=[,;.)]|$)|\\d{3})(?![\\d/])(?<=\\d (?:${months}) \\d{3,5})`,
  'g',
);

export const dateValid = defineRule({
  id: 'style/date-valid',
  summary: 'A date exists in the calendar and is not far in the future.',
  rationale:
    'A day that the month does not have, a month that is none, or a year that is two decades away, is a slip of the hand. Dates of past centuries are left alone: texts on history cite them.',
  source:
    'Found in adopted texts: 24 December 2107 in three General Assembly resolutions, for 24 December 2017.',
  languages: ['en'],
  severity: 'error',
  fix: 'suggestion',
  messages: {
    month: 'Write “{1}”: “{0}” is not a month.',
    year: 'Write the year in four figures.',
    day: 'There is no {2} {0} {1}.',
    future: 'Check the year: {0} is far in the future.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the meeting held on 4 Decmber 1998,\n',
        mended: '*Noting* the meeting held on 4 December 1998,\n',
      },
      {
        wrong: '*Noting* the meeting held on 4 December 19998,\n',
        mended: '*Noting* the meeting held on 4 December 1998,\n',
        byHand: true,
      },
      {
        wrong: '*Noting* the meeting held on 31 June 2020,\n',
        mended: '*Noting* the meeting held on 30 June 2020,\n',
        byHand: true,
      },
      {
        wrong: '*Noting* the meeting held on 24 December 2107,\n',
        mended: '*Noting* the meeting held on 24 December 2017,\n',
        byHand: true,
      },
    ],
    right: [
      '*Recalling* the bull of 18 June 1452 and the meeting held on 29 February 2024,\n',
      '*Bearing in mind* the target of 31 December 2030,\n',
    ],
  },
  roles: [...bodyRoles, 'masthead'],
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    const { report } = context;
    for (const { index, 1: word = '' } of passages(paragraph, misspelt)) {
      const right = nearestMonth(word);
      if (right === undefined) continue;
      const end = index - 1;
      const start = end - word.length;
      const edits = rewrite(context.resolution, prose, start, end, right);
      report({
        at: prose.span(start, end),
        message: 'month',
        args: [word, right],
        fix: fixOf(['Write “{0}”', right], 'suggestion', edits),
      });
    }
    for (const { index, 0: year } of passages(paragraph, noYear)) {
      // The last figure may be an indicator that a copy has glued to the year.
      if (isGlued(context.resolution.source, year.slice(4))) continue;
      report({ at: prose.span(index, index + year.length), message: 'year' });
    }
    const latest = new Date().getUTCFullYear() + farthestTarget;
    const dates = datesIn(paragraph).filter((date) => !isCalendarDate(date) || date.year > latest);
    if (dates.length === 0) return;
    // The date of a known resolution is held against the true one.
    const judged = citedIn(paragraph, context)
      .filter((cited) => adoptionOf(cited) && isSure(cited.issuer, cited.citation))
      .map(({ citation }) => citation.date?.start);
    for (const date of dates) {
      if (judged.includes(date.start)) continue;
      const at = prose.span(date.start, date.end);
      if (!isCalendarDate(date)) {
        const month = monthNames[date.month - 1] ?? '';
        report({ at, message: 'day', args: [month, String(date.year), String(date.day)] });
      } else report({ at, message: 'future', args: [String(date.year)] });
    }
  },
});

/** Whether a note has the number that stands behind the four figures of a year. */
const isGlued = (source: string, number: string): boolean =>
  number !== '' &&
  (source.includes(`[^${number}]:`) || new RegExp(`^${number} +\\S`, 'm').test(plainly(source)));

/** The month that a word is one or two letters away from, where it is no other's neighbour. */
function nearestMonth(word: string): string | undefined {
  const most = word.length < 6 ? 1 : 2;
  const lower = word.toLowerCase();
  const near = monthNames.filter((name) => distance(lower, name.toLowerCase()) <= most);
  return near.length === 1 && near[0]?.toLowerCase() !== lower ? near[0] : undefined;
}
