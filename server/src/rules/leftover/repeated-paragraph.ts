import { repeatedParagraphs } from '../../model/repeated-paragraphs';
import { visible } from '../../model/edits';
import { defineRule } from '../rule';

export const repeatedParagraph = defineRule({
  id: 'leftover/repeated-paragraph',
  summary: 'No paragraph stands twice in a text.',
  rationale:
    'It was pasted twice, or moved and also left where it was. Lists in annexes and tables are not looked at.',
  source: 'Measured: none in 310 published resolutions.',
  languages: ['en'],
  severity: 'warning',
  fix: 'none',
  messages: { twice: 'Remove this paragraph: one above reads the same, “{0}”.' },
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
  check(resolution, { report }) {
    for (const paragraph of repeatedParagraphs(resolution)) {
      const { prose } = paragraph.inline;
      report({
        at: prose.span(0, visible(paragraph).length),
        message: 'twice',
        args: [visible(paragraph)],
      });
    }
  },
});
