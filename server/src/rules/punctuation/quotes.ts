import { matchesIn } from '../../syntax/matches';
import { defineRule, type Edit } from '../rule';

/** Whether a text writes curly quotation marks; one that has been typed with straight ones throughout is left alone. */
const straightPair = /"([^"“”]{1,300})"/g;
const insidePunctuation = /([\p{L}\p{N}])([,;])”/gu;

export const quotes = defineRule({
  id: 'punctuation/quotes',
  summary: 'Quotation marks are double and curly, and the comma or semicolon stands behind the closing one.',
  rationale:
    'A comma inside the quotation marks would belong to the title that is quoted. A text typed with straight marks throughout is left as it is: the marks are set when it is published.',
  source: 'Editorial Manual, quotations; measured: 6,049 curly marks and no straight one.',
  severity: 'warning',
  fix: 'safe',
  messages: {
    straight: 'Quotation marks are curly in the rest of this text: “…”.',
    inside: 'The “{0}” stands behind the closing quotation mark.',
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
    ],
    right: [
      '*Recalling* the item entitled "Peace",\n\n*Decides* to act.\n',
      '*Decides* that the text shall read: “We stand united.”\n',
    ],
  },
  roles: ['preambular', 'operative', 'subparagraph', 'note'],
  check({ inline: { prose } }, { usesCurlyQuotes, report }) {
    const { text } = prose;
    if (text.includes('"') && usesCurlyQuotes) {
      for (const { index, 0: all } of matchesIn(text, straightPair)) {
        const open = prose.span(index, index + 1);
        const close = prose.span(index + all.length - 1, index + all.length);
        const edits: Edit[] = [
          { ...open, text: '“' },
          { ...close, text: '”' },
        ];
        report({
          at: { start: open.start, end: close.end },
          message: 'straight',
          fix: { title: 'Use curly quotation marks', applicability: 'safe', edits },
        });
      }
    }
    for (const match of matchesIn(text, insidePunctuation)) {
      const [, letter = '', mark = ''] = match;
      const start = match.index + letter.length;
      const unbroken = prose.isUnbroken(start, start + 2);
      const alreadyBehind = /[,;.]/.test(text[start + 2] ?? '');
      report({
        at: prose.span(start, start + 1),
        message: 'inside',
        args: [mark],
        fix: unbroken
          ? {
              title: 'Put the “{0}” behind the quotation mark',
              args: [mark],
              applicability: 'safe',
              edits: [{ ...prose.span(start, start + 2), text: alreadyBehind ? '”' : `”${mark}` }],
            }
          : undefined,
      });
    }
  },
});
