import { replacement, passages } from '../../model/passages';
import { isKnownPiece } from '../../facts/names';
import { isCapitalised } from '../../text/letters';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

/**
 * Owners in the plural before a noun that nothing but an owner can stand before: `Member States efforts`. The nouns
 * end as no verb and no adjective does.
 */
const owned =
  / (?<=s )(?<=\b(?:States|countries|Governments|peoples|organizations|institutions|Parties|parties|nations|communities|authorities|delegations|girls|refugees|stakeholders) )(?=(?:national |own |respective |individual |collective |joint |ongoing |continued |legal |international |relevant ){0,2}(?:efforts?|rights|obligations?|commitments?|responsibilit(?:y|ies)|capacit(?:y|ies)|abilit(?:y|ies)|priorit(?:y|ies)|polic(?:y|ies)|sovereignty|security|compliance|implementation|participation|representation|contributions?|development|legislation|achievements?|resilience|vulnerabilit(?:y|ies)|economies|needs|concerns|views|interests|laws|plans|strategies|systems|positions|comments|experiences|lives|livelihoods|health|well-being|empowerment|ownership|territor(?:y|ies))(?![\p{L}-]))/gu;

/** A word that is no plural of its own: `womens`, `the Secretary-Generals report`, `the worlds`. */
const missing =
  /(?<![\p{L}-])(?:(?:wo)?men|children|Secretary-General|Security Council|General Assembly|Human Rights Council)s(?= \p{Ll})|(?<=\bthe )worlds(?= \p{Ll})|(?<=\bthe )(?:Council|Assembly|Committee|Organization|Secretariat|Security Council|Commission|Prosecutor|Tribunal|Court|Mission|Government|country)s(?= (?:report|work|efforts?|role|mandate|resolutions?|decisions?|poorest|population|activities|request|consideration|support|commitment|responsibility|relevant|own|most)\b)/gu;

/** What the pattern finds, far rarer than its first letters. */
const owners = [
  'mens ',
  'childrens ',
  'Generals ',
  'Councils ',
  'Assemblys ',
  'worlds ',
  'Committees ',
  'Organizations ',
  'Secretariats ',
  'Commissions ',
  'Prosecutors ',
  'Tribunals ',
  'Courts ',
  'Missions ',
  'Governments ',
  'countrys ',
];

/** A singular owner before what it cannot own: `Member’s States`, `the Secretary-General’s the`. */
const owning = /[’']s(?= (\p{Lu}\p{Ll}{2,30}|(?:the|an?|its|their)\b))/gu;
const longestOwner = 60;
const isSmall = /^\p{Ll}/u;

export const possessive = defineRule({
  id: 'punctuation/possessive',
  summary: 'What belongs to several takes an apostrophe after the “s”: “Member States’ efforts”.',
  rationale:
    'Only nouns that cannot be read in another way after the plural are looked at. An owner has something after it that may belong to it: no article, and no word that makes one name with it.',
  source: 'Measured: none in published texts, against some thousand with the apostrophe.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    singular: 'An apostrophe is missing: write “{1}”.',
    plural: 'An apostrophe is missing after “{0}”.',
    nothing: 'Remove “{0}”: nothing that belongs to it follows.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Welcoming* Member States efforts to that end,\n\n*Decides* to act.\n',
        mended: '*Welcoming* Member States’ efforts to that end,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Recognizing* developing countries national capacities,\n\n*Decides* to act.\n',
        mended: '*Recognizing* developing countries’ national capacities,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the Member’s States and the Secretary-General’s the report,\n\n*Decides* to act.\n',
        mended: '*Noting* the Member States and the Secretary-General the report,\n\n*Decides* to act.\n',
      },
    ],
    right: ['*Noting* the efforts of Member States and States parties,\n\n*Decides* to act.\n'],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    const { text } = paragraph.inline.prose;
    if (owners.some((owner) => text.includes(owner)))
      for (const match of passages(paragraph, missing))
        report(replacement(paragraph, match, `${match[0].slice(0, -1)}’s`, 'singular', 'suggestion'));
    if (/[’']s /.test(text))
      for (const match of passages(paragraph, owning)) {
        const [, next = ''] = match;
        const before = text.slice(Math.max(0, match.index - longestOwner), match.index);
        const [owner = '', other = ''] = before.split(' ').reverse();
        if (!isCapitalised(owner) || isCapitalised(other)) continue;
        if (isSmall.test(next) || (!owner.includes('-') && isKnownPiece(`${owner} ${next}`))) {
          const { fix, ...place } = replacement(paragraph, match, '', 'nothing', 'suggestion');
          report({ ...place, fix: fix && { ...fix, title: 'Remove “{0}”', args: [match[0]] } });
        }
      }
    for (const match of passages(paragraph, owned)) {
      const owner = text.slice(0, match.index).split(' ').at(-1) ?? '';
      const { fix, ...place } = replacement(paragraph, match, '’ ', 'plural', 'suggestion');
      report({ ...place, args: [owner], fix: fix && { ...fix, title: 'Write “{0}’”', args: [owner] } });
    }
  },
});
