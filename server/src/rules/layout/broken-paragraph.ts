import { bodyRoles } from '../../model/roles';
import { matched } from '../../text/matched';
import { defineRule } from '../rule';

export const brokenParagraph = defineRule({
  id: 'layout/broken-paragraph',
  summary: 'No blank line stands in the middle of a sentence.',
  rationale:
    'A paragraph that has not ended, and what goes on in small letters after a blank line, are read as one; a converter prints them as two. What a page printed between them has a rule of its own.',
  source: 'Measured: none in 310 published texts.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { broken: 'Remove the line break in the middle of the sentence.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the report of the\n\nfunds and programmes,\n\n*Decides* to act.\n',
        mended: '*Noting* the report of the funds and programmes,\n\n*Decides* to act.\n',
      },
      {
        wrong: '1. *Decides* to act in the\n\nregion;\n\n2. *Decides* to meet.\n',
        mended: '1. *Decides* to act in the region;\n\n2. *Decides* to meet.\n',
      },
    ],
    right: ['*Noting* the report of the\nfunds and programmes,\n\n*Decides* to act.\n'],
  },
  roles: bodyRoles,
  check({ blocks }, { resolution: { source }, report }) {
    blocks.forEach((block, i) => {
      const before = blocks[i - 1];
      if (!before) return;
      const gap = { start: before.content.end, end: block.content.start };
      if (!/^\s+$/.test(source.slice(gap.start, gap.end))) return;
      const word = matched(/^\p{Ll}\S{0,40}/u, source.slice(gap.end, block.content.end));
      if (word === '') return;
      report({
        at: { start: gap.end, end: gap.end + word.length },
        message: 'broken',
        fix: {
          title: 'Join the two lines',
          applicability: 'suggestion',
          edits: [{ ...gap, text: ' ' }],
        },
      });
    });
  },
});
