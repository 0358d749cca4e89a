import { passages, replacement } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import { grammar } from '../../language/grammar';
import { defineRule } from '../rule';

/** Figures that nothing makes the number of something: a document, a treaty, a passport, an account, a date. */
const figures = new RegExp(
  `(?<![\\p{L}\\d.,/:#(_–-])(?<!\\b(?:[Nn]os?|[Vv]ol|box|code|ISBN|ISO|resolutions?|number|paras?|article|${grammar.dates.full}|in|since|until|by)\\b\\.?:? )(?:\\d{5,12}|(?:1[0-4]|2[1-9]|[3-9]\\d)\\d\\d(?= (?!(?:and|or|of|to|by|in|on|at|as|for|from|with|the|was|were|is|are|has)\\b)\\p{Ll}{3}))(?![\\p{L}\\d/:_–-]|[.,]\\d| \\()`,
  'gu',
);
/** `25 000`, `25.000.000`, `25,00,000`: groups that are parted by another sign, or are not of three. */
const grouped =
  /(?<![\p{L}\d.,/:#–-])[1-9]\d{0,2}(?:(?: \d{3}){1,4}(?= (?:\p{Ll}|United States))|(?:\.\d{3}){2,4}|(?:’\d{3}){1,4}|(?:'\d{3}){1,4})(?![\d.,/–-])/gu;

/** `9285,000`, `58 993,900`, `3,176,058’600`, `19, 084,700`, `25.000`: some of the groups are parted, or one comma is another sign. */
const mixed =
  /(?<![\p{L}\d.,/:#–-])(?:\d{4,6}(?:,\d{3}){1,3}|\d{1,3}(?:[ .’']|, )\d{3}(?:,\d{3}){1,3}|\d{1,3}(?:,\d{3}){1,3}(?:[ .’']|, )(?:000|\d{3}(?= (?:United States )?dollars))|\d{1,3}(?:\.|, )000(?= \p{L}))(?![\d/–-]|[.,]\d)/gu;
/** What is counted in an annex; other numbers there may be those of a table. */
const inDollars = /^ (?:United States )?dollars\b/;

const cited = /resolution/i;
/** How far before a number of four figures the word is looked for. */
const reach = 80;

export const thousands = defineRule({
  id: 'style/thousands',
  summary: 'Thousands are parted by commas: “25,000”, “1,250,000”.',
  rationale:
    'Years, and numbers of documents, treaties, accounts and passports, have no comma. A number of four figures is looked at only before what is counted.',
  source:
    'Editorial Manual, numbers; measured: some 1,100 numbers with commas in published texts, none without.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { commas: 'Write “{1}”, with commas between the thousands.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* that 25000 persons and 1200 families have returned,\n\n*Decides* to act.\n',
        mended: '*Noting* that 25,000 persons and 1,200 families have returned,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* that 25 000 persons need 3.500.000 dollars,\n\n*Decides* to act.\n',
        mended: '*Noting* that 25,000 persons need 3,500,000 dollars,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* the year 2015, treaty No. 27531, account 0123456, the date 13 September 19932 and resolution 1373 (2001),\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    const { text } = paragraph.inline.prose;
    if (!/\d(?:\d{3}|[ .’']\d{3}|, \d{3})/.test(text)) return;
    const found = [figures, grouped, mixed].flatMap((pattern) => passages(paragraph, pattern));
    for (const match of found) {
      const end = match.index + match[0].length;
      if (paragraph.within === 'annex' && !inDollars.test(text.slice(end, end + 25))) continue;
      const digits = match[0].replace(/\D/g, '');
      if (digits.startsWith('0')) continue;
      // `resolutions 1373 (2001) and 1540 adopted thereafter`
      if (digits.length === 4 && cited.test(text.slice(Math.max(0, match.index - reach), match.index)))
        continue;
      const right = Number(digits).toLocaleString('en-US');
      report(replacement(paragraph, match, right, 'commas', 'suggestion'));
    }
  },
});
