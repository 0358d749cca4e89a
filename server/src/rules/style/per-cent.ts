import { fromCardinal } from '../../syntax/numerals';
import { passages, replacement } from '../../model/passages';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

const percentage = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,3}){0,3})(?: ?%| percents?\b| per-cents?\b| per cents\b)/g;
/** A percentage in words, but for one that begins a sentence; the group is the number. */
const inWords = /per ?cent\b(?<=[a-z\d,)’”–-] ([a-z]{3,9}(?:-[a-z]{3,5})? )per ?cent)/g;

export const perCent = defineRule({
  id: 'style/per-cent',
  summary: 'A percentage is written with a figure and “per cent” in two words.',
  rationale: 'The sign % stands in tables only.',
  source: 'Editorial Manual, numbers; measured: “per cent” 1,142 times, “%” never, “percent” once.',
  languages: ['en'],
  severity: 'warning',
  habit: 'message',
  fix: 'safe',
  messages: { perCent: 'Write “{1}”, not “{0}”.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* that 40% of the posts are vacant,\n\n*Decides* to act.\n',
        mended: '*Noting* that 40 per cent of the posts are vacant,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* that 2.5 percent of the posts are vacant,\n\n*Decides* to act.\n',
        mended: '*Noting* that 2.5 per cent of the posts are vacant,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* that forty-five per cent of the posts are vacant,\n\n*Decides* to act.\n',
        mended: '*Noting* that 45 per cent of the posts are vacant,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* that 2.5 per cent of the posts, a small percentage, are vacant,\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    for (const match of passages(paragraph, percentage)) {
      const [, number = ''] = match;
      report(replacement(paragraph, match, `${number} per cent`, 'perCent'));
    }
    for (const { 0: unit, 1: word = '', index } of passages(paragraph, inWords)) {
      const number = fromCardinal(word.slice(0, -1));
      if (number === undefined) continue;
      const written = { 0: word + unit, index: index - word.length };
      report(replacement(paragraph, written, `${number} per cent`, 'perCent'));
    }
  },
});
