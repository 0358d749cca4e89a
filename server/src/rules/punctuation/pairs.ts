import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';

const anyMark = /[()“”]/g;
const saysOf = {
  '(': 'openBracket',
  '“': 'openQuotation',
  ')': 'closeBracket',
  '”': 'closeQuotation',
} as const;
const openerOf = { ')': '(', '”': '“' } as const;
type Mark = keyof typeof saysOf;
/** `1)` and `a)`, as enumerations within a paragraph are written. */
const enumerator = /(?:^|[ ,(])(?:\d{1,2}|[a-z]|[ivx]{1,4})$/;

export const unpairedMarks = defineRule({
  id: 'punctuation/pairs',
  summary: 'Brackets and quotation marks come in pairs.',
  rationale:
    'Without its pair a mark leaves open where a quotation or an insertion ends. A quotation may go on in the next paragraphs; it opens each of them, and closes with the last.',
  source:
    'Measured: 34 marks without their pair in 145,955 paragraphs of General Assembly and Security Council.',
  languages: ['en'],
  severity: 'warning',
  fix: 'none',
  messages: {
    openBracket: 'The bracket that opens here is not closed.',
    openQuotation: 'The quotation that opens here is not closed.',
    closeBracket: 'The bracket that closes here was not opened.',
    closeQuotation: 'The quotation that closes here was not opened.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* the item entitled “Promotion of peace, and the report,\n\n*Decides* to act.\n',
        mended: '*Recalling* the item entitled “Promotion of peace”, and the report,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Recalling* Security Council resolutions 1325 (2000 and 2242 (2015),\n\n*Decides* to act.\n',
        mended:
          '*Recalling* Security Council resolutions 1325 (2000) and 2242 (2015),\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the Fund (the “Peace Fund”)) and its work,\n\n*Decides* to act.\n',
        mended: '*Noting* the Fund (the “Peace Fund”) and its work,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* that a) the Fund is open and b) it has no 5" screen,\n\n*Decides* to act.\n',
      '1. *Decides* that the article shall read:\n\n“The Fund is open.\n\n“It has members.”\n',
    ],
  },
  roles: ['preambular', 'operative', 'subparagraph', 'plain', 'note'],
  check({ inline: { prose }, more, role }, { report }) {
    const { text } = prose;
    // What goes on in a piece behind, or was cut off by a copy, may close there.
    if (more.length > 0 || (role === 'note' && !text.trimEnd().endsWith('.'))) return;
    const opened = { '(': [] as number[], '“': [] as number[] };
    const lone = (mark: Mark, index: number): void => {
      report({ at: prose.span(index, index + 1), message: saysOf[mark] });
    };
    for (const { 0: all, index } of matchesIn(text, anyMark)) {
      const mark = all as Mark;
      if (mark === '(' || mark === '“') opened[mark].push(index);
      else if (opened[openerOf[mark]].pop() === undefined && !closesElse(index)) lone(mark, index);
    }
    for (const mark of ['(', '“'] as const)
      for (const index of opened[mark]) if (index > 0) lone(mark, index);

    /** What opened in a paragraph in front, or is no bracket of a pair. */
    function closesElse(at: number): boolean {
      if (text[at] === ')') return enumerator.test(text.slice(Math.max(0, at - 6), at));
      return (role === 'subparagraph' || role === 'plain') && /^”[.;,]*$/.test(text.slice(at).trimEnd());
    }
  },
});
