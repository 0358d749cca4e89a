import { passages } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import { grammar } from '../../language/grammar';
import { defineRule } from '../rule';

const month = `(?:${grammar.dates.full})`;
/** After a month, and after words that a year follows: three figures, five, or a year that is far off. */
const odd = new RegExp(
  `(?=2|\\d{3})(?:(?<=\\b\\d{1,2} ${month} )(?:\\d{3}|(?!(?:19|20)\\d\\d[1-9])\\d{5}|2[1-9]\\d\\d)|(?<=\\b(?:in|since|until|by|${month}) )(?:20\\d|20\\d\\d0|200[1-3]\\d|2[1-9]0[1-9]|2[2-9]00)(?=[,;.](?!\\d)| (?:and|to|of|on|in|for|with|at|by|as|that|which|from|was|is)\\b))(?![\\d/])`,
  'g',
);
/** The group is the year of an event that is said to be to come. */
const toBe =
  /(?<!\b(?:was|were|supposed|due|planned|scheduled|meant) )\bto (?:be (?:held|convened|organized|hosted)|take place)\b[^,;“”]{0,120}? in (?:\p{Lu}\p{L}{2,8} )?((?:19|20)\d\d)(?!\d)/gu;

export const year = defineRule({
  id: 'style/year',
  summary: 'A year has four figures, and what is still to be held is in no year that is over.',
  rationale: 'Figures are turned round, left out or struck twice, and years stay from an older text.',
  source: 'Measured: none in published texts.',
  languages: ['en'],
  severity: 'warning',
  fix: 'none',
  messages: {
    odd: 'Check the year: “{0}” cannot be meant here.',
    past: 'Check the year: {0} is over, but this is still to come.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*Recalling* the meeting held on 3 May 201 and the report issued in 2109,\n\n*Decides* to act.\n',
        mended:
          '*Recalling* the meeting held on 3 May 2019 and the report issued in 2019,\n\n*Decides* to act.\n',
        byHand: true,
      },
      {
        wrong:
          'A/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Welcomes* the conference to be held in Lisbon in 2019.\n',
        mended:
          'A/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Welcomes* the conference to be held in Lisbon in 2029.\n',
        byHand: true,
      },
    ],
    right: [
      '*Noting* the rise in 205 countries, by 2100 at the latest, and the meeting of 3 May 2019,\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { day, resolution, report }) {
    const { prose } = paragraph.inline;
    for (const { 0: found, index } of passages(paragraph, odd))
      report({ at: prose.span(index, index + found.length), message: 'odd', args: [found] });
    const { session } = resolution.masthead;
    const now = day === undefined ? session && session + firstSession : Math.floor(day / 10000);
    if (now === undefined || !/\bto (?:be|take)\b/.test(prose.text)) return;
    for (const { 0: all, 1: named = '', index } of passages(paragraph, toBe)) {
      const end = index + all.length;
      if (Number(named) < now)
        report({ at: prose.span(end - named.length, end), message: 'past', args: [named] });
    }
  },
});

/** The session of a year is that year less this. */
const firstSession = 1945;
