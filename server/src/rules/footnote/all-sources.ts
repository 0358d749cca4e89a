import { quotesOf } from '../../citation/paragraph';
import { isWithin } from '../../text/quotes';
import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

const sources: readonly (readonly [RegExp, 'series' | 'records' | 'publication' | 'address'])[] = [
  [/\b(?:UNTS|LNTS|U\.N\.T\.S\.)(?![\w])|\b(?:United|League of) Nations, Treaty Series\b/g, 'series'],
  [
    /\bOfficial Records of the (?:General Assembly|Economic and Social Council|Security Council)\b|\b(?:GAOR|ESCOR|SCOR)\b/g,
    'records',
  ],
  [/\bSales No\. [A-Z]\.\d[\w.]*/g, 'publication'],
  [/\bhttps?:\/\/[^\s)”"]{3,200}|(?<![\w.])www\.[^\s)”"]{3,200}/g, 'address'],
];

export const allSources = defineRule({
  id: 'footnote/all-sources',
  summary: 'Sources stand in footnotes, not in the text.',
  rationale:
    'A text that is to be adopted names its instruments; where they are published is said in a note. Symbols of documents in the text are the matter of another rule. Texts of the Security Council have no footnotes and give their sources in parentheses.',
  source: 'Editorial Manual, footnotes, chapter 2, sections A and B: endnotes and text notes are not used.',
  languages: ['en'],
  severity: { 'general-assembly': 'information', 'security-council': 'off' },
  fix: 'none',
  messages: {
    series: 'Move the reference to a treaty series to a footnote.',
    records: 'Move the reference to the Official Records to a footnote.',
    publication: 'Move the reference to a publication to a footnote.',
    address: 'Move the web address to a footnote.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*,\n\n*Recalling* the Convention on the Rights of the Child (1577 UNTS 3),\n',
        mended:
          '*The General Assembly*,\n\n*Recalling* the Convention on the Rights of the Child,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.\n',
      },
      {
        wrong: '*The General Assembly*,\n\n*Noting* the study, available at www.un.org/development/desa,\n',
        mended:
          '*The General Assembly*,\n\n*Noting* the study,[^1]\n\n[^1]: Available at www.un.org/development/desa.\n',
      },
    ],
    right: [
      '*The General Assembly*,\n\n*Requests* the Secretary-General to publish the United Nations *Treaty Series* without delay;\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    const { inline } = paragraph;
    const { prose } = inline;
    const { text } = prose;
    for (const [pattern, message] of sources) {
      for (const { 0: written, index } of matchesIn(text, pattern)) {
        if (isWithin(quotesOf(paragraph), index)) continue;
        const end = index + written.replace(/[.,;:]$/, '').length;
        report({ at: prose.span(index, end), message });
      }
    }
  },
});
