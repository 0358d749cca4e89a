import { matchesIn } from '../../text/matches';
import { replaceProse } from '../../model/edits';
import { defineRule } from '../rule';

/** Organizations whose documents resolutions cite, by the letters that drafters know them by. */
const organizations: Readonly<Record<string, string>> = {
  FAO: 'Food and Agriculture Organization of the United Nations',
  IAEA: 'International Atomic Energy Agency',
  ICAO: 'International Civil Aviation Organization',
  ILO: 'International Labour Organization',
  IMO: 'International Maritime Organization',
  ITU: 'International Telecommunication Union',
  UNEP: 'United Nations Environment Programme',
  UNESCO: 'United Nations Educational, Scientific and Cultural Organization',
  UNIDO: 'United Nations Industrial Development Organization',
  UPU: 'Universal Postal Union',
  WHO: 'World Health Organization',
  WIPO: 'World Intellectual Property Organization',
  WMO: 'World Meteorological Organization',
  WTO: 'World Trade Organization',
};
const reference = new RegExp(
  `(?<=^|^[Ss]ee |^[Ss]ee also |; |\\()(${Object.keys(organizations).join('|')}|${Object.values(organizations).join('|')})(,?) (documents?|docs?\\.?) (?:No\\. )?(?=[A-Z0-9])`,
  'giu',
);

export const otherOrg = defineRule({
  id: 'footnote/other-org',
  summary:
    'A document of another organization is cited by the name of the organization in full, “document” and its symbol.',
  rationale:
    'The symbols of other organizations are not known to every reader; only documents of the United Nations are cited by symbol alone.',
  source:
    'Editorial Manual, footnotes, chapter 4, section A; measured in more than 400 notes of sessions 74–80.',
  languages: ['en'],
  severity: 'information',
  fix: 'safe',
  messages: { form: 'Write “{0}” before the symbol.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the Regulations,[^1]\n\n[^1]: WHO Doc. WHA58/2005/REC/1, resolution 58.3, annex.\n',
        mended:
          '*Noting* the Regulations,[^1]\n\n[^1]: World Health Organization, document WHA58/2005/REC/1, resolution 58.3, annex.\n',
      },
      {
        wrong: '*Noting* the Protocol,¹\n\n¹ International Maritime Organization document LEG/CONF.15/21.\n',
        mended:
          '*Noting* the Protocol,¹\n\n¹ International Maritime Organization, document LEG/CONF.15/21.\n',
      },
    ],
    right: ['*Noting* the Plan,[^1]\n\n[^1]: UNEP/EA.4/Res.1.\n'],
  },
  roles: ['note'],
  check({ inline: { prose } }, { report }) {
    if (!/\bdoc/i.test(prose.text)) return;
    for (const { 0: written, 1: name = '', 3: noun = '', index } of matchesIn(prose.text, reference)) {
      const full = organizations[name.toUpperCase()] ?? name;
      const expected = `${full}, ${/^docs|^documents/i.test(noun) ? 'documents' : 'document'} `;
      if (written === expected) continue;
      const end = index + written.length;
      const edit = replaceProse(prose, index, end, expected);
      report({
        at: prose.span(index, end - 1),
        message: 'form',
        args: [expected.trim()],
        fix: edit && { title: 'Write “{0}”', args: [expected.trim()], applicability: 'safe', edits: [edit] },
      });
    }
  },
});
