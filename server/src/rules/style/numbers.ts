import { passages } from '../../model/passages';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

const things =
  'reports?|members?|meetings?|sessions?|experts?|representatives?|resolutions?|languages?|regions?|countries|States|groups?|copies|elements?|pillars?|principles?|working days';
const figure = new RegExp(`\\b[1-9] (?=(?:${things})\\b)`, 'g');
/** Both from what is rarer than what they begin with; the group holds what stands in front of that. */
const word = new RegExp(
  ` (?<=(?:een|ty|lve|ven) )(?<=(\\b(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)) )(?=(?:${things})\\b)`,
  'g',
);
const ordinal =
  /\d(?:st|nd|rd|th)(?= (?<=\b(\d?)\d(?:st|nd|rd|th) )(?:anniversary|special session|emergency special session)\b)/g;

export const numbers = defineRule({
  id: 'style/numbers',
  summary:
    'Numbers below 10 are written in words, from 10 on in figures; special sessions and anniversaries in words.',
  rationale:
    'Percentages, decimals, ages, sums of money and votes always take figures, and a number at the start of a sentence is written in words. Only numbers in front of things that are counted are checked. Meetings are numbered in figures: “49th plenary meeting”.',
  source:
    'Editorial Manual, numbers; measured: “seventy-ninth session” and its like 7,917 times, in figures 26 times.',
  languages: ['en'],
  severity: 'warning',
  fix: 'none',
  messages: {
    words: 'Write numbers below 10 in words.',
    figures: 'Write numbers from 10 on in figures.',
    ordinal: 'Number special special sessions and anniversaries in words.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the 3 reports of the Committee,\n\n*Decides* to act.\n',
        mended: '*Noting* the three reports of the Committee,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* that fifteen members attended the 80th anniversary,\n\n*Decides* to act.\n',
        mended: '*Noting* that 15 members attended the eightieth anniversary,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* the 49th plenary meeting, 5 per cent of the posts and paragraph 3 of the three reports,\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    for (const [pattern, message] of [
      [figure, 'words'],
      [word, 'figures'],
      [ordinal, 'ordinal'],
    ] as const) {
      for (const { index, 0: all, 1: ahead = '' } of passages(paragraph, pattern)) {
        const before = prose.text.slice(Math.max(0, index - 24), index);
        if (message === 'words' && !/(?:^|[ (])$/.test(before)) continue;
        if (
          message === 'words' &&
          /\b(?:paragraphs?|[Aa]rticles?|[Aa]nnex|items?|No\.|and|to|of|,) $/.test(before)
        )
          continue;
        report({
          at: prose.span(index - ahead.length, index + all.trimEnd().length),
          message,
          atMost: message === 'ordinal' ? undefined : 'information',
        });
      }
    }
  },
});
