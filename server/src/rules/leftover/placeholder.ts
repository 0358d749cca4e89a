import { leftoversIn } from '../../model/wording/leftovers';
import { symbolRoles } from '../../model/roles';
import { defineRule } from '../rule';

export const placeholder = defineRule({
  id: 'leftover/placeholder',
  summary: 'Nothing in the text waits to be filled in: “TBC”, “XX March”, “80/…”, “[insert date]”.',
  rationale:
    'A draft is full of such marks until it is tabled, and one of them is easily overlooked. Roman numerals and titles in quotation marks are left alone.',
  source: 'Measured: none in 310 published resolutions.',
  languages: ['en'],
  severity: 'warning',
  fix: 'none',
  messages: { open: 'Fill in “{0}”.', field: 'Replace “{0}”, which a word processor left here.' },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* its resolution 80/XX of XX December 2025 (TBC),\n\n*Decides* to act.\n',
        mended: '*Recalling* its resolution 80/12 of 3 December 2025,\n\n*Decides* to act.\n',
        byHand: true,
      },
      {
        wrong: '*Noting* the meeting held in [insert place] on … May 2026,\n\n*Decides* to act.\n',
        mended: '*Noting* the meeting held in Lisbon on 4 May 2026,\n\n*Decides* to act.\n',
        byHand: true,
      },
      {
        wrong:
          '# Title of the resolution\n\n*The General Assembly*,\n\n*Noting* paragraph Error! Reference source not found. of the report,\n\n*Decides* to act.\n',
        mended:
          '# Rights of the child\n\n*The General Assembly*,\n\n*Noting* paragraph 3 of the report,\n\n*Decides* to act.\n',
        byHand: true,
      },
    ],
    right: [
      '*Recalling* its resolutions 2105 (XX) of 20 December 1965 and 3379 (XXX), chapter XX of the report and the item entitled “What next…”,\n\n*Decides* to act.\n',
    ],
  },
  roles: symbolRoles,
  check(paragraph, { report }) {
    for (const { kind, text, start, end } of leftoversIn(paragraph)) {
      // A form that is annexed has its own blanks.
      if (kind === 'prompt' && paragraph.within === 'annex') continue;
      if (kind !== 'placeholder' && kind !== 'prompt' && kind !== 'field') continue;
      const at = paragraph.inline.prose.span(start, end);
      report({ at, message: kind === 'field' ? 'field' : 'open', args: [text] });
    }
  },
});
