import { isCalendarDate, monthNumber } from '../../citation/date';
import { passages, replacement } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import { grammar } from '../../language/grammar';
import { defineRule } from '../rule';

const month = `(${grammar.dates.full})`;
const year = '((?:19|20)\\d\\d)';
/** `from 12 to 10 December`, `from 10 December to 5 November 2003`, `10–8 May`. */
const days = new RegExp(
  `\\b(from |between )(\\d{1,2})(?: ${month})?(?: ${year})?( to | and )(\\d{1,2}) ${month}(?: ${year})?`,
  'g',
);
const dashed = new RegExp(`(?<![\\d/.–-])(\\d{1,2})–(\\d{1,2}) ${month}(?!\\p{L})`, 'gu');
/** `14 and 13 November` */
const twoDays = new RegExp(
  `(?<!\\b(?:from|between|to) |[\\d–/.-])\\b(\\d{1,2}) and (\\d{1,2}) ${month}`,
  'g',
);
/** `2030–2015`, `from 2030 to 2015`, `between 2025 and 2019`. */
const years = /(?<![\w/.–-])((?:19|20)\d\d)–((?:19|20)\d\d)(?![\w–/-])/g;
const yearsInWords =
  /\b(from |between )(?:the years? )?((?:19|20)\d\d)( to | and )((?:19|20)\d\d)(?![\w/–-])/g;

export const range = defineRule({
  id: 'style/range',
  summary: 'A range of days or years begins with the earlier one.',
  rationale: 'Which of the two is wrong, or whether they were swapped, only the drafter knows.',
  source: 'Measured: none in published texts, among some 600 ranges of days and 250 of years.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    reversed: 'Check “{0}”: it ends before it begins.',
    same: 'Check “{0}”: it begins and ends on the same day.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*Recalling* the meeting held from 12 to 10 December 2003 and the Decade 2030–2021,\n\n*Decides* to act.\n',
        mended:
          '*Recalling* the meeting held from 10 to 12 December 2003 and the Decade 2021–2030,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the progress made between 2025 and 2019,\n\n*Decides* to act.\n',
        mended: '*Noting* the progress made between 2019 and 2025,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Recalling* the meeting held from 10 December to 5 November 2003,\n\n*Decides* to act.\n',
        mended: '*Recalling* the meeting held from 5 November to 10 December 2003,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Recalling* the meetings held from 28 November to 9 December 2022 and from 28 December 2022 to 3 January 2023,\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    const { text } = paragraph.inline.prose;
    if (/–\d/.test(text)) {
      for (const match of passages(paragraph, years)) {
        const [, from = '', to = ''] = match;
        if (Number(from) > Number(to))
          report(replacement(paragraph, match, `${to}–${from}`, 'reversed', 'suggestion'));
      }
      for (const match of passages(paragraph, dashed)) {
        const [, from = '', to = '', name = ''] = match;
        if (Number(from) > Number(to))
          report(replacement(paragraph, match, `${to}–${from} ${name}`, 'reversed', 'suggestion'));
      }
    }
    if (/\d and \d/.test(text))
      for (const match of passages(paragraph, twoDays)) {
        const [, from = '', to = '', name = ''] = match;
        if (Number(from) > Number(to))
          report(replacement(paragraph, match, `${to} and ${from} ${name}`, 'reversed', 'suggestion'));
      }
    if (!/\b(?:from|between) (?:the years? )?\d/.test(text)) return;
    for (const match of passages(paragraph, yearsInWords)) {
      const [, lead = '', from = '', joiner = '', to = ''] = match;
      if (Number(from) > Number(to))
        report(replacement(paragraph, match, `${lead}${to}${joiner}${from}`, 'reversed', 'suggestion'));
    }
    for (const match of passages(paragraph, days)) {
      const turned = turnRound(match);
      if (!turned) continue;
      const { message, right } = turned;
      if (right === undefined)
        report({
          at: paragraph.inline.prose.span(match.index, match.index + match[0].length),
          message,
          args: [match[0]],
        });
      else report(replacement(paragraph, match, right, message, 'suggestion'));
    }
  },
});

/** What is wrong with a range of days, and how it reads with its ends swapped. */
function turnRound([
  ,
  lead = '',
  day = '',
  month = '',
  year = '',
  joiner = '',
  lastDay = '',
  lastMonth = '',
  lastYear = '',
]: RegExpExecArray): { readonly message: 'reversed' | 'same'; readonly right?: string } | undefined {
  // The year of the end is that of the beginning, unless that has one of its own.
  if (year !== '' && lastYear === '') return undefined;
  const end = order(lastDay, lastMonth, lastYear);
  const start = order(day, month || lastMonth, year || lastYear);
  if (start === undefined || end === undefined || start < end) return undefined;
  if (start === end) return { message: 'same' };
  const first = [lastDay, ...(month === '' ? [] : [lastMonth]), ...(year === '' ? [] : [lastYear])].join(' ');
  const last = [day, month || lastMonth, ...(lastYear === '' ? [] : [year || lastYear])].join(' ');
  return { message: 'reversed', right: `${lead}${first}${joiner}${last}` };
}

/** A number by which two days compare; undefined for a day that no month has. */
function order(day: string, name: string, year: string): number | undefined {
  const month = monthNumber(name);
  const date = { day: Number(day), month: month ?? 0, year: Number(year) || 2000 };
  return isCalendarDate(date) ? date.year * 10000 + date.month * 100 + date.day : undefined;
}
