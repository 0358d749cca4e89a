import { replaceProse } from '../../model/edits';
import { bodyRoles } from '../../model/roles';
import { nearNamesIn } from '../../model/wording/near-names';
import { defineRule } from '../rule';

export const names = defineRule({
  id: 'style/names',
  summary:
    'Bodies and instruments have their names: “Office on Drugs and Crime”, “Framework Convention on Climate Change”.',
  rationale:
    'A name that is one connecting word or a letter or two away from one that adopted texts use often, and that they never write so, is a slip. Titles in quotation marks or italics are left alone, and so is what joins two names.',
  source:
    'Measured: groups of words with capitals in 2,900 adopted texts, titles of resolutions, and names that stand beside numbers of treaties and resolutions.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { name: 'Write the name as “{1}”.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the role of the United Nations Office of Drugs and Crime,\n\n*Decides* to act.\n',
        mended: '*Noting* the role of the United Nations Office on Drugs and Crime,\n\n*Decides* to act.\n',
      },
      {
        wrong:
          '*Recalling* the Convention on the Elimination of all forms of Discrimination against Women,\n\n*Decides* to act.\n',
        mended:
          '*Recalling* the Convention on the Elimination of All Forms of Discrimination against Women,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Recalling* the Universal Decleration of Human Rights,\n\n*Decides* to act.\n',
        mended: '*Recalling* the Universal Declaration of Human Rights,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* the report of the Committee to the General Assembly and the Offices of the United Nations High Commissioner for Human Rights,\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { practice, report }) {
    const { prose } = paragraph.inline;
    for (const { start, end, expected, change, isInstrument } of nearNamesIn(paragraph)) {
      const edit = replaceProse(prose, change.start, change.end, change.text);
      report({
        at: prose.span(start, end),
        message: 'name',
        args: [prose.text.slice(start, end), expected],
        fix: edit && { title: 'Write “{0}”', args: [expected], applicability: 'suggestion', edits: [edit] },
        // The Council calls bodies by names of its own now and then.
        ...(practice.namesUnitedNations && !isInstrument ? { atMost: 'information' } : {}),
      });
    }
  },
});
