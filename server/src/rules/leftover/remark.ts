import { leftoversIn } from '../../model/wording/leftovers';
import { choicesIn } from '../../model/wording/choices';
import { symbolRoles } from '../../model/roles';
import { defineRule } from '../rule';

export const remark = defineRule({
  id: 'leftover/remark',
  summary:
    'No remark on the text is left in it: a comment, a mark of agreement, a heading of the paper, a choice.',
  rationale:
    'What delegations, facilitators and colleagues say of a text does not belong to it. Brackets are looked at for what they begin with; titles and quotations are left alone.',
  source: 'Measured: none in 310 published resolutions.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    remark: 'Remove “{0}”: it is a remark on the text.',
    choice: 'Choose one of “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '1. *Urges* all States to act (Comment by Norway: by when?);\n\n2. *Decides* to remain seized of the matter.\n',
        mended: '1. *Urges* all States to act;\n\n2. *Decides* to remain seized of the matter.\n',
      },
      {
        wrong: '1. *Urges* all States to act; agreed\n\n2. *Decides* to remain seized of the matter.\n',
        mended: '1. *Urges* all States to act;\n\n2. *Decides* to remain seized of the matter.\n',
      },
      {
        wrong: '1. *Urges* all States, which shall/should act;\n\n2. *Decides* to act.\n',
        mended: '1. *Urges* all States, which should act;\n\n2. *Decides* to act.\n',
        byHand: true,
      },
    ],
    right: [
      '*Noting* the study (Agreement on Trade) and the men and/or women of the item entitled “NEW: check”,\n\n*Decides* to act.\n',
    ],
  },
  roles: symbolRoles,
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    for (const { kind, text, start, end } of leftoversIn(paragraph)) {
      if (kind !== 'remark') continue;
      const from = prose.text.charAt(start - 1) === ' ' ? start - 1 : start;
      report({
        at: prose.span(start, end),
        message: 'remark',
        args: [text],
        fix: {
          title: 'Remove “{0}”',
          args: [text],
          applicability: 'suggestion',
          edits: [{ ...prose.span(from, end), text: '' }],
        },
      });
    }
    for (const { start, end } of choicesIn(paragraph))
      report({ at: prose.span(start, end), message: 'choice', args: [prose.text.slice(start, end)] });
  },
});
