import { matched } from '../../text/matched';
import { defineRule } from '../rule';
import { extentOfNumber, numberOf } from '../../model/numbering/numbers';
import { plainly } from '../../text/spaces';

export const singleOperative = defineRule({
  id: 'numbering/single-operative',
  summary: 'The only operative paragraph of a resolution has no number.',
  rationale:
    'A number would promise a second paragraph. Subparagraphs of the single paragraph are lettered as usual. Nothing is said while the paragraph is still unfinished, nor of a text in sections.',
  source: 'Measured: without a number in 48 of 48 General Assembly texts with a single operative paragraph.',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'information' },
  fix: 'safe',
  messages: { numbered: 'Remove the number of the only operative paragraph.' },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*,\n\n*Having considered* the application,\n\n1. *Decides* to admit the State.\n',
        mended:
          '*The General Assembly*,\n\n*Having considered* the application,\n\n*Decides* to admit the State.\n',
      },
      {
        wrong:
          '*The General Assembly*,\n\n*Noting* the report,\n\n- 1. *Decides*:\n  (a) To establish a fund;\n  (b) To review it.\n',
        mended:
          '*The General Assembly*,\n\n*Noting* the report,\n\n*Decides*:\n  (a) To establish a fund;\n  (b) To review it.\n',
      },
    ],
    right: [
      '*The General Assembly*,\n\n*Noting* the report,\n\n1. *Decides* to admit the State;\n',
      '*The General Assembly*,\n\n*Noting* the report,\n\n1. *Takes note* of the report;\n\n2. *Decides* to admit the State.\n',
    ],
  },
  check({ source, parts }, { report }) {
    for (const { formula, sections } of parts) {
      const operative = sections.flatMap((section) => section.operative);
      const [only] = operative;
      if (!formula || !only?.marker || operative.length > 1 || numberOf(only) === undefined) continue;
      const text = source.slice(only.start, only.end + 1);
      const lastItem = only.items.at(-1);
      if (sections.length > 1 || only.more.length > 0) continue;
      if (!/\.[\s*_”"]*$/.test(lastItem ? source.slice(lastItem.start, lastItem.end) : text)) continue;
      const lineStart = Math.min(only.start, ...only.blocks.map((block) => block.start));
      const { start, end } = extentOfNumber(source, only.marker);
      const bullet = matched(/(?<![ \t])[ \t]*[-+*][ \t]+$/, plainly(source.slice(lineStart, start))).length;
      report({
        at: { start: only.marker.start, end: only.marker.end },
        message: 'numbered',
        fix: {
          title: 'Remove the number',
          applicability: 'safe',
          edits: [{ start: start - bullet, end, text: '' }],
        },
      });
    }
  },
});
