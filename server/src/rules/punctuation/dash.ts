import { replacement, passages } from '../../model/passages';
import { grammar } from '../../language/grammar';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

/** Two years, or a year and the end of the next: `2015-2030`, `2012-13`. Not in symbols and numbers of documents. */
const years = /(?<![\w/.,(-]|No\. |no\. )((?:19|20)\d\d)(?:-| [-–] )((?:(?:19|20)\d\d|\d\d))(?![\w/-]|\.\d)/g;
const bracketed = /(?<=\()((?:19|20)\d\d)(?:-| [-–] )((?:19|20)\d\d)(?=[),;])/g;
/** Two numbers after what is numbered, and two days before their month. */
const numbers =
  /(?<=\b(?:paragraphs|articles|pages|pp\.|items|chapters|sections) )(\d{1,3})-(\d{1,3})(?![\w/-])/g;
const days = new RegExp(`(?<![\\w/.-])(\\d{1,2})-(\\d{1,2})(?= (?:${grammar.dates.full})\\b)`, 'g');
/** A hyphen, two of them or a long dash between words; before a capital it may be part of a name. */
const between = /(?<=[\p{L},;”)]) ?(?:(?<= )-(?= )|--|—) ?(?=[\p{Ll}“])/gu;

/** A longer dash, two hyphens or a minus sign in a range of years. */
const otherRange = /(?<![\w/.-])((?:19|20)\d\d) ?(?:—|--|−|‒|―) ?((?:19|20)\d\d)(?![\w/-])/g;
/** Anything but a hyphen in a compound. */
const compound = /(?<=\p{Ll}{2})[–−‒⁃﹣－](?=\p{Ll}{2})/gu;

export const dash = defineRule({
  id: 'punctuation/dash',
  summary: 'A range has an en dash (2015–2030), and so has an insertion, with a blank on each side.',
  rationale:
    'A hyphen joins the parts of a word. Symbols of documents and numbers of other kinds hold hyphens of their own and are left alone.',
  source:
    'Measured in published texts: 190 ranges of years with an en dash, three with a hyphen; 165 dashes between words, all short with blanks.',
  languages: ['en'],
  severity: 'warning',
  habit: 'message',
  fix: 'safe',
  messages: {
    range: 'Write this range as “{1}”.',
    compound: 'Write a hyphen between the parts of this word, not “{0}”.',
    words: 'Write a short dash between these words, with a space on each side: “ – ”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*Recalling* the Decade of Action (2021-2030) and the biennium 2012-2013,\n\n*Decides* to act.\n',
        mended:
          '*Recalling* the Decade of Action (2021–2030) and the biennium 2012–2013,\n\n*Decides* to act.\n',
      },
      {
        wrong:
          '*Noting* the plan — and its annex -- of the Committee - as amended - of 2024,\n\n*Decides* to act.\n',
        mended:
          '*Noting* the plan – and its annex – of the Committee – as amended – of 2024,\n\n*Decides* to act.\n',
      },
      {
        wrong:
          '*Noting* the meeting of 13-14 October 2015 and the one held from 2-4 May 2016,\n\n*Decides* to act.\n',
        mended:
          '*Noting* the meeting of 13–14 October 2015 and the one held from 2 to 4 May 2016,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* decision No. 2013-3, the ISO 2015-2 standard, A/CONF.230/2017-2018/L.1 and the “2015-2030” plan, the Army of Colombia — People’s Army and the plan – as amended,\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    const { text } = paragraph.inline.prose;
    if (/\d(?:-| [-–] )\d/.test(text)) {
      for (const pattern of [years, bracketed, numbers, days])
        for (const match of passages(paragraph, pattern)) {
          const [, from = '', to = ''] = match;
          // `2015-2`: what follows a year is later, or it is no range.
          const later = pattern === years && to.length === 2 ? from.slice(0, 2) + to : to;
          if (Number(later) <= Number(from)) continue;
          const joiner = joinerAfter(text.slice(Math.max(0, match.index - 8), match.index));
          report(replacement(paragraph, match, `${from}${joiner}${to}`, 'range'));
        }
    }
    if (/[—−‒―]|--/.test(text))
      for (const match of passages(paragraph, otherRange))
        report(replacement(paragraph, match, `${match[1] ?? ''}–${match[2] ?? ''}`, 'range'));
    if (/[–−‒⁃﹣－]/.test(text))
      for (const match of passages(paragraph, compound))
        report(replacement(paragraph, match, '-', 'compound', 'suggestion'));
    if (/ - |--|—/.test(text))
      for (const match of passages(paragraph, between)) report(replacement(paragraph, match, ' – ', 'words'));
  },
});

/** What stands between the two after the words before them: `from 11 to 13 October`, `between 2015 and 2030`. */
const joinerAfter = (before: string): string =>
  /\bfrom $/.test(before) ? ' to ' : /\bbetween $/.test(before) ? ' and ' : '–';
