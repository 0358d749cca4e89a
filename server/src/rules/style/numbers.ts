import { passages } from '../../model/passages';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

/** What a figure may stand before: sums, ages and references have figures. */
const figure =
  /(?<=\p{Ll} )[2-9] (?=\p{Ll}{4,}(?![\p{L}-]))(?!(?:million|billion|trillion|above|below|metres|kilometres|degrees)\b)/gu;
/** What figures name or measure, ages, and one of several: 1 in 5 children. */
const named =
  /\b(?:paragraphs?|articles?|annex|items?|sections?|chapters?|parts?|levels?|categor(?:y|ies)|phases?|stages?|tiers?|class|types?|groups?|tables?|goals?|targets?|rules?|and|or|to|in|whom|which|under|over|until|aged?|nearly|around|approximately|about|estimated) $/i;
/** An age, or a share of a sum. */
const age = /\bof [2-9] (?:years|months)\b/;
/** From what is rarer than what it begins with; the group holds the number. */
const word =
  / (?<=(?:een|ty|lve|ven) )(?<=\p{Ll} (\b(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)) )(?=\p{Ll}{4,}(?![\p{L}-]))/gu;
const ordinal =
  /\d(?:st|nd|rd|th)(?= (?<=\b(\d?)\d(?:st|nd|rd|th) )(?:anniversary|special session|emergency special session)\b)/g;

export const numbers = defineRule({
  id: 'style/numbers',
  summary:
    'Numbers below 10 are written in words, from 10 on in figures; special sessions and anniversaries in words.',
  rationale:
    'Percentages, decimals, ages, sums of money and votes always take figures, and a number at the start of a sentence is written in words. Only numbers before things that are counted are checked. Meetings are numbered in figures: “49th plenary meeting”.',
  source:
    'Editorial Manual, numbers; measured: “seventy-ninth session” and its like 7,917 times, in figures 26 times.',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'information' },
  fix: 'none',
  messages: {
    words: 'Write this number in words: it is below 10.',
    figures: 'Write this number in figures: it is 10 or more.',
    ordinal: 'Write the number of a special session or an anniversary in words.',
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
        if (
          message === 'words' &&
          (named.test(before) || age.test(before + all + prose.text.slice(index + 2, index + 9)))
        )
          continue;
        report({
          at: prose.span(index - ahead.length, index + all.trimEnd().length),
          message,
        });
      }
    }
  },
});
