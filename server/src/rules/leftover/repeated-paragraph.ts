import type { Paragraph } from '../../syntax/resolution';
import { oncePerReading } from '../../syntax/memoize';
import { visible } from '../../model/edits';
import { defineRule } from '../rule';

/** Shorter paragraphs may say the same twice: “To report;”. */
const shortest = 40;

/** How much of it a message shows. */
const longestShown = 30;

/** The words of a paragraph without its last mark, in small letters, as they are compared. */
const wordsOf = oncePerReading((prose) =>
  prose
    .toLowerCase()
    .replace(/(?<![\s,;.:])[\s,;.:]+$/, '')
    .replace(/\s+/g, ' '),
);

export const repeatedParagraph = defineRule({
  id: 'leftover/repeated-paragraph',
  summary: 'No paragraph stands twice in a text.',
  rationale: 'It was pasted twice, or moved and left behind. Lists in annexes and tables are not looked at.',
  source: 'Measured: none in 310 published resolutions.',
  languages: ['en'],
  severity: 'warning',
  fix: 'none',
  messages: { twice: 'This paragraph says word for word what one above says: “{0} …”.' },
  examples: {
    wrong: [
      {
        wrong:
          '1. *Invites* regional organizations to promote the exchange of catalogues across all borders;\n\n2. *Requests* the Secretary-General to report;\n\n3. *Invites* regional organizations to promote the exchange of catalogues across all borders;\n\n4. *Decides* to act.\n',
        mended:
          '1. *Invites* regional organizations to promote the exchange of catalogues across all borders;\n\n2. *Requests* the Secretary-General to report;\n\n3. *Decides* to act.\n',
        byHand: true,
      },
      {
        wrong:
          '*Noting with appreciation* the work of librarians, who are the first to be asked for reliable information,\n\n*Noting with appreciation* the work of librarians, who are the first to be asked for reliable information,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n',
        mended:
          '*Noting with appreciation* the work of librarians, who are the first to be asked for reliable information,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n',
        byHand: true,
      },
    ],
    right: ['1. *Decides* to act;\n\n2. *Decides* to act.\n'],
  },
  check({ parts }, { report }) {
    for (const { children } of parts) {
      const seen = new Set<string>();
      for (const paragraph of children.flatMap(withItems)) {
        const words = wordsOf(paragraph.inline);
        if (words.length < shortest) continue;
        if (!seen.has(words)) {
          seen.add(words);
          continue;
        }
        const { prose } = paragraph.inline;
        report({
          at: prose.span(0, visible(paragraph).length),
          message: 'twice',
          args: [prose.text.slice(0, longestShown)],
        });
      }
    }
  },
});

const withItems = (paragraph: Paragraph): Paragraph[] =>
  paragraph.role === 'table' || paragraph.role === 'heading'
    ? []
    : [paragraph, ...paragraph.items.flatMap(withItems)];
