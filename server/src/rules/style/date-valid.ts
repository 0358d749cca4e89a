import { isCalendarDate, monthNames } from '../../citation/date';
import { citedIn, datesIn } from '../citation/cited';
import { adoptionOf, isSure } from '../citation/known';
import { bodyRoles, defineRule } from '../rule';

/** A text may speak of a target this many years away. */
const farthestTarget = 20;

export const dateValid = defineRule({
  id: 'style/date-valid',
  summary: 'A date exists in the calendar and is not far in the future.',
  rationale:
    'A day that the month does not have, or a year that is two decades away, is a slip of the hand. Dates of past centuries are left alone: texts on history cite them.',
  source:
    'Found in adopted texts: 24 December 2107 in three General Assembly resolutions, for 24 December 2017.',
  severity: 'error',
  fix: 'none',
  messages: {
    day: '{0} {1} has no day {2}.',
    future: 'The year {0} is far in the future.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the meeting held on 31 June 2020,\n',
        mended: '*Noting* the meeting held on 30 June 2020,\n',
      },
      {
        wrong: '*Noting* the meeting held on 24 December 2107,\n',
        mended: '*Noting* the meeting held on 24 December 2017,\n',
      },
    ],
    right: [
      '*Recalling* the bull of 18 June 1452 and the meeting held on 29 February 2024,\n',
      '*Bearing in mind* the target of 31 December 2030,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    const { report } = context;
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
