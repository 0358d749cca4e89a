import { quotesOf } from '../../citation/paragraph';
import { isWithin } from '../../text/quotes';
import { matchesIn } from '../../text/matches';
import { replaceProse } from '../../model/edits';
import { defineRule } from '../rule';
import { namesSource } from '../../model/notes/source';

/** A word for a part of a document behind a comma, with the number that follows. */
const part =
  /(?<=[,;] | and )(para(?:graph)?s?\.?|pars?\.|¶¶?|chap(?:ter)?s?\.?|chs?\.|sect(?:ion)?s?\.?|secs?\.|vol(?:ume)?s?\.?|nos?\.?|nrs?\.?|n[°º]|numbers?|annex(?:es)?|appendix|appendices|apps?\.)(?=[ .,;\d]|$)( ?)((?:\d{1,5}|[IVXLC]{1,6}|[A-Z])(?:\.\d{1,3})?(?![\w/])(?: \([a-z]{1,2}\))?(?:[-–](?:\d{1,5}|[IVXLC]{1,6})(?!\w)| and (?:\d{1,5}|[IVX]{1,6})(?![\w/]))?)?/giu;
const stems: readonly (readonly [RegExp, one: string, several: string])[] = [
  [/^(?:par|¶)/i, 'para.', 'paras.'],
  [/^ch/i, 'chap.', 'chaps.'],
  [/^sec/i, 'sect.', 'sects.'],
  [/^vol/i, 'vol.', 'vols.'],
  [/^n/i, 'No.', 'Nos.'],
  [/^ann/i, 'annex', 'annexes'],
  [/^app/i, 'appendix', 'appendices'],
];

/** `Nineteenth Session, Annexes, Annex No. 11`: a series of the Official Records. */
const ofRecords = /(?:Session|Year|Annexes), $/;

export const noteAbbreviations = defineRule({
  id: 'footnote/abbreviations',
  summary:
    'Footnotes cite parts of a document as para., chap., sect., vol. and No. (plural paras., chaps., sects., vols., Nos.), and annex and appendix in full and in lower case.',
  rationale:
    'Running text spells the words out, and so does an explanatory sentence in a note (“Article 2, paragraph 3, of the Relationship Agreement”); only notes that name a source are read, and nothing within a title.',
  source:
    'Measured in notes of sessions 74–80: para. 604 against paragraph 14, chap. 2,426 against 0, sect. 1,631 against section 50.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    form: 'Write “{0}” in a footnote.',
    plural: 'Write “{0}”: more than one is cited.',
    singular: 'Write “{0}”: only one is cited.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the report,[^1]\n\n[^1]: A/74/464, paragraph 27.\n',
        mended: '*Noting* the report,[^1]\n\n[^1]: A/74/464, para. 27.\n',
      },
      {
        wrong: '*Noting* the report,[^1]\n\n[^1]: See A/74/464, Annex, par. 27.\n',
        mended: '*Noting* the report,[^1]\n\n[^1]: See A/74/464, annex, para. 27.\n',
      },
      {
        wrong: '*Noting* the report,¹\n\n¹ E/2006/25, chapter I, sect. B and para. 4–6.\n',
        mended: '*Noting* the report,¹\n\n¹ E/2006/25, chap. I, sect. B and paras. 4–6.\n',
      },
    ],
    right: [
      '*Noting* the Agreement,[^1]\n\n[^1]: Article 2, paragraph 3, of the Relationship Agreement.\n',
      '*Noting* the measures,[^1]\n\n[^1]: The actions mentioned in this paragraph are not necessarily offences in all States.\n',
      '*Noting* the report,[^1]\n\n[^1]: A/76/5 (Vol. I) and A/76/5 (Vol. I)/Corr.1, chap. II.\n',
    ],
  },
  roles: ['note'],
  check(paragraph, { report }) {
    const { prose, emphases } = paragraph.inline;
    if (!namesSource(prose.text)) return;
    const quotes = quotesOf(paragraph);
    // The numbers of treaties have a rule of their own.
    const ofTreaty = /treaty series|\bUNTS\b/i.test(prose.text);
    for (const { 0: all, 1: word = '', 2: space = '', 3: number, index } of matchesIn(prose.text, part)) {
      const stem = stems.find(([pattern]) => pattern.test(word));
      if (!stem || isWithin(quotes, index)) continue;
      if (emphases.some(({ italic, start, end }) => italic && start <= index && index < end)) continue;
      const [, one, several] = stem;
      const isName = one === 'annex' || one === 'appendix';
      if (one === 'annex' && ofRecords.test(prose.text.slice(Math.max(0, index - 20), index))) continue;
      if ((number === undefined && !isName) || (ofTreaty && /^[vn]/i.test(word))) continue;
      const writtenPlural = /(?:s|es|ices)\.?$|¶¶/.test(word);
      const range = number !== undefined && /[-–]| and /.test(number);
      const follows = prose.text.slice(index + all.length);
      const single = number !== undefined && !range && /^[.;]?\s*$/.test(follows);
      const plural = range || (writtenPlural && !single);
      const expected = plural ? several : one;
      const isForm = word !== (writtenPlural ? several : one);
      if (!isForm && word === expected && (number === undefined || space !== '')) continue;
      const end = index + word.length + space.length;
      const text = expected + (number === undefined ? space : space || ' ');
      const edit = replaceProse(prose, index, end, text);
      report({
        at: prose.span(index, index + word.length),
        message: isForm || word === expected ? 'form' : plural ? 'plural' : 'singular',
        args: [number === undefined ? expected : `${expected} ${number}`],
        fix: edit && { title: 'Write “{0}”', args: [expected], applicability: 'safe', edits: [edit] },
      });
    }
  },
});
