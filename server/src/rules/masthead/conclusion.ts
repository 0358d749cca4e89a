import { isCalendarDate, monthNumber } from '../../citation/date';
import { grammar } from '../../language/grammar';
import { ordinalOf } from '../../model/citations/ordinal';
import { replacement } from '../../model/passages';
import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';

const { monthNames } = grammar.dates;

const meeting = /^(\d{1,4})(st|nd|rd|th|d)?(?= )/g;
const noun =
  /(?<=^\d{1,4}(?:st|nd|rd|th|d)? (?:\([a-z]+\) )?)(?!plenary meeting\b)\p{L}{5,9} \p{L}{5,9}(?= {0,3}$| {1,3}\d)/gu;
const day = /(?:^| )(\d{1,2}) (\p{L}{3,10}) ((?:19|20)\d\d)$/gu;

export const conclusion = defineRule({
  id: 'masthead/conclusion',
  summary:
    'Under an adopted text stand the meeting, “49th plenary meeting”, and its day, “18 November 2024”.',
  rationale: 'The two lines are the same under each text but for their numbers.',
  source: 'Measured: the same in each of the published texts of sessions 74–77 that have them.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    ending: 'Write “{1}”, not “{0}”.',
    noun: 'Write “plenary meeting”.',
    day: 'There is no such day: “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          'A/RES/79/4\n\n*The General Assembly*,\n\n1. *Decides* to remain seized of the matter.\n\n41th plenary meeting\n18 November 2024\n',
        mended:
          'A/RES/79/4\n\n*The General Assembly*,\n\n1. *Decides* to remain seized of the matter.\n\n41st plenary meeting\n18 November 2024\n',
      },
      {
        wrong:
          'A/RES/79/4\n\n*The General Assembly*,\n\n1. *Decides* to remain seized of the matter.\n\n41st plenary meeting\n31 November 2024\n',
        mended:
          'A/RES/79/4\n\n*The General Assembly*,\n\n1. *Decides* to remain seized of the matter.\n\n41st plenary meeting\n30 November 2024\n',
        byHand: true,
      },
    ],
    right: [
      'A/RES/79/4\n\n*The General Assembly*,\n\n1. *Decides* to remain seized of the matter.\n\n44th (resumed) plenary meeting\n18 November 2024\n',
    ],
  },
  roles: ['conclusion'],
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    const { text } = prose;
    for (const match of matchesIn(text, meeting)) {
      const right = ordinalOf(Number(match[1]));
      if (match[0] !== right && match[2] !== undefined)
        report(replacement(paragraph, match, right, 'ending', 'suggestion'));
    }
    for (const match of matchesIn(text, noun))
      report(replacement(paragraph, match, 'plenary meeting', 'noun', 'suggestion'));
    for (const { 0: all, 1: date = '', 2: name = '', 3: year = '', index } of matchesIn(text, day)) {
      const month = monthNumber(name);
      const isRight =
        month !== undefined &&
        monthNames.some((each) => each === name) &&
        isCalendarDate({ day: Number(date), month, year: Number(year) });
      if (!isRight) report({ at: prose.span(index, index + all.length), message: 'day', args: [all.trim()] });
    }
  },
});
