import { passages, replacement } from '../../model/passages';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

const alone = /UN(?<![\p{L}\p{N}(“/-]UN)(?![\p{L}\p{N}\-/.)”]| [\p{Lu}-])/gu;

export const un = defineRule({
  id: 'style/un',
  summary: '“United Nations” is spelt out.',
  rationale:
    'Names that hold the abbreviation keep it: UN-Women, UN-Habitat, UN80 Initiative. Security Council texts write UN freely, and are not checked.',
  source: 'Measured: 3 in 300 drafts of the eightieth session.',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'off' },
  fix: 'safe',
  messages: { un: 'Write “United Nations”, not “UN”.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the work of UN entities,\n\n*Decides* to act.\n',
        mended: '*Noting* the work of United Nations entities,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the role of the UN in the matter,\n\n*Decides* to act.\n',
        mended: '*Noting* the role of the United Nations in the matter,\n\n*Decides* to act.\n',
      },
    ],
    right: ['*Noting* the work of UN-Women, UN Tourism and the UN80 Initiative,\n\n*Decides* to act.\n'],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    // A capital behind it may belong to a name (UN Women); `UN Doc.`, `UN Charter` have rules of their own.
    const { emphases } = paragraph.inline;
    for (const match of passages(paragraph, alone)) {
      // Titles keep it: the `United Nations Guide to Model UN`.
      if (emphases.some(({ italic, start, end }) => italic && start < match.index && match.index < end))
        continue;
      report(replacement(paragraph, match, 'United Nations', 'un'));
    }
  },
});
