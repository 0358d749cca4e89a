import { defineRule } from '../rule';

/** The tags with which a list in HTML begins; an item has one of its own. */
const list = /^\s*<[ou]l[\s>]/i;
const listTag = /^\s*<(?:[ou]l|l[i])[\s>]/i;

export const htmlList = defineRule({
  id: 'layout/html-list',
  summary: 'Paragraphs are numbered and lettered in plain text, not by the tags of a list in HTML.',
  rationale:
    'What stands between the tags is not read: neither its numbers, which a browser would make, nor its paragraphs can be checked. A converter of web pages leaves such lists.',
  source: 'The format of drafts: paragraphs begin with “1.”, subparagraphs with “(a)”.',
  languages: ['en'],
  severity: 'information',
  fix: 'none',
  messages: { unread: 'Write “1.” and “(a)” before the paragraphs: this list in HTML is not read.' },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*,\n\n*Noting* the report,\n\n<ol>\n<li>*Decides* to act;</li>\n<li>*Decides* to meet.</li>\n</ol>\n',
        mended:
          '*The General Assembly*,\n\n*Noting* the report,\n\n1. *Decides* to act;\n\n2. *Decides* to meet.\n',
        byHand: true,
      },
      {
        wrong: '*The General Assembly*,\n\n*Noting* the report,\n\n<li>*Decides* to act.</li>\n',
        mended: '*The General Assembly*,\n\n*Noting* the report,\n\n*Decides* to act.\n',
        byHand: true,
      },
    ],
    right: ['*The General Assembly*,\n\n*Noting* that 5 <ol is no tag,\n\n*Decides* to act.\n'],
  },
  check({ source, blocks }, { report }) {
    const tags = blocks.filter(
      ({ kind, start, end }) => kind === 'foreign' && listTag.test(source.slice(start, end)),
    );
    // One remark a text: its lists stand in one another.
    const first = tags.find(({ start, end }) => list.test(source.slice(start, end))) ?? tags[0];
    if (first) report({ at: first.content, message: 'unread' });
  },
});
