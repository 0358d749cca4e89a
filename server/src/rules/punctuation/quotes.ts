import { matchesIn } from '../../text/matches';
import type { Prose } from '../../syntax/prose';
import { passages } from '../../model/passages';
import { defineRule } from '../rule';
import type { Report } from '../../model/report';

/** Whether a text writes curly quotation marks; one that has been typed with straight ones throughout is left alone. */
const straightPair = /"([^"“”]{1,300})"/g;
const insidePunctuation = /[,;]”(?<=[\p{L}\p{N}][,;]”)/gu;
/** The same in a pair of straight marks; what begins with anything else stands between two pairs. */
const insideStraight = /^"[\p{L}\p{N}].*[\p{L}\p{N}][,;]"$/u;
/** A title in single marks, which are for quotations within quotations. */
const singlePair = /‘(?<=\b(?:entitled|item) ‘)([^‘’“”]{1,300})’(?![\p{L}\p{N}])/gu;

export const quotes = defineRule({
  id: 'punctuation/quotes',
  summary: 'Quotation marks are double and curly, and the comma or semicolon comes after the closing one.',
  rationale:
    'A comma inside the quotation marks would belong to the title that is quoted. A text typed with straight marks throughout is left as it is: the marks are set when it is published.',
  source: 'Editorial Manual, quotations; measured: 6,049 curly marks and no straight one.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    single: 'Write double quotation marks: “…”.',
    straight: 'Write curly quotation marks (“…”), as in the rest of this text.',
    inside: 'Put the “{0}” after the closing quotation mark.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*Recalling* the item entitled “Peace” and the report entitled "Our future",\n\n*Decides* to act.\n',
        mended:
          '*Recalling* the item entitled “Peace” and the report entitled “Our future”,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Recalling* the item entitled “Peace,” and its decision,\n\n*Decides* to act.\n',
        mended: '*Recalling* the item entitled “Peace”, and its decision,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Recalling* the item entitled ‘Promotion of peace’,\n\n*Decides* to act.\n',
        mended: '*Recalling* the item entitled “Promotion of peace”,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Recalling* the item entitled "Peace," and its decision,\n\n*Decides* to act.\n',
        mended: '*Recalling* the item entitled "Peace", and its decision,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Recalling* the item entitled "Peace",\n\n*Decides* to act.\n',
      '*Decides* that the text shall read: “We stand united.”\n',
    ],
  },
  roles: ['preambular', 'operative', 'subparagraph', 'plain', 'note'],
  check(paragraph, { usesCurlyQuotes, report }) {
    const { prose } = paragraph.inline;
    const { text } = prose;
    for (const { index, 0: all } of passages(paragraph, singlePair))
      report({ message: 'single', ...curled(prose, index, all.length) });
    if (text.includes('"') && usesCurlyQuotes) {
      for (const { index, 0: all } of matchesIn(text, straightPair))
        report({ message: 'straight', ...curled(prose, index, all.length) });
    }
    const inside = matchesIn(text, insidePunctuation).map(({ index }) => index);
    if (text.includes('"') && !usesCurlyQuotes) {
      for (const { index, 0: all } of matchesIn(text, straightPair))
        if (insideStraight.test(all)) inside.push(index + all.length - 2);
    }
    for (const start of inside) {
      const [mark = '', close = ''] = text.slice(start, start + 2);
      const unbroken = prose.isUnbroken(start, start + 2);
      const alreadyBehind = /[,;.]/.test(text[start + 2] ?? '');
      report({
        at: prose.span(start, start + 1),
        message: 'inside',
        args: [mark],
        fix: unbroken
          ? {
              title: 'Put the “{0}” after the quotation mark',
              args: [mark],
              applicability: 'safe',
              edits: [{ ...prose.span(start, start + 2), text: alreadyBehind ? close : `${close}${mark}` }],
            }
          : undefined,
      });
    }
  },
});

/** A quotation of this length at an offset of the prose, and the fix that gives it curly double marks. */
function curled(prose: Prose, index: number, length: number): Pick<Report, 'at' | 'fix'> {
  const open = prose.span(index, index + 1);
  const close = prose.span(index + length - 1, index + length);
  return {
    at: { start: open.start, end: close.end },
    fix: {
      title: 'Use curly double quotation marks',
      applicability: 'safe',
      edits: [
        { ...open, text: '“' },
        { ...close, text: '”' },
      ],
    },
  };
}
