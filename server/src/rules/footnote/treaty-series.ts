import { matchesIn } from '../../text/matches';
import { replaceProse } from '../../model/edits';
import { defineRule } from '../rule';
import { isItalic, replaceMarked } from '../../model/notes/markup';

const items = `((?:\\d{1,5}|[CLXVI]{1,8})(?:(?:, (?:and )?| (?:and|&) |[-–])\\d{1,5}(?!\\d)){0,12})`;
const body = `(?:(?:(United Nations|UN|U\\.N\\.|League of Nations),? )?Treat(?:y|ies) Serie?s?(?: \\(UNTS\\))?|UNTS|LNTS)`;
const reference = new RegExp(
  `${body}(,? (?:vol(?:ume)?s?\\.? )?${items},? (?:n(?:umber|o|r|°|º)s?\\.?|№|#) ?${items})?`,
  'giu',
);
const pageBehind = /^,? (?:vol(?:ume)?s?\.? )?[\dCLXVI]{1,8},? (?:pp?\.|pages?) ?\d/i;
const numberMissing = /^, vols?\. [\dCLXVI]{1,8}(?=[.;]|$)/;
const volumeMissing = /^,? Nos?\. ?\d/;
const lawReview = /(?<![\w.])\d{1,5} (?:UNTS|LNTS|U\.N\.T\.S\.) \d{1,5}/g;

export const treatySeries = defineRule({
  id: 'footnote/treaty-series',
  summary: 'A treaty is cited as United Nations, *Treaty Series*, vol. 1577, No. 27531.',
  rationale:
    'The registration number finds a treaty in any edition, a page does not. Treaties of the League of Nations are cited in the same way.',
  source: 'Editorial Manual, footnotes, chapter 3, section G; measured: 1,662 notes in exactly this form.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    form: 'Cite the treaty as “{0}”.',
    italics: 'Set “Treaty Series” in italics.',
    number: 'The registration number of the treaty is missing after the volume.',
    volume: 'The volume is missing before the registration number.',
    page: 'Cite the treaty by number, as in “vol. 1577, No. 27531”, not by page.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the Convention,[^1]\n\n[^1]: United Nations, Treaty Series, vol. 1577, No. 27531.\n',
        mended:
          '*Noting* the Convention,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.\n',
      },
      {
        wrong: '*Noting* the Convention,[^1]\n\n[^1]: UNTS vol. 1249, no. 20378.\n',
        mended:
          '*Noting* the Convention,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 1249, No. 20378.\n',
      },
      {
        wrong: '*Noting* the Conventions,¹\n\n¹ *United Nations Treaty Series*, vol. 75, No. 970–973.\n',
        mended: '*Noting* the Conventions,¹\n\n¹ United Nations, *Treaty Series*, vol. 75, Nos. 970–973.\n',
      },
      {
        wrong: '*Noting* the Convention,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 1577, p. 3.\n',
        mended:
          '*Noting* the Convention,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.\n',
        byHand: true,
      },
    ],
    right: [
      '*Noting* the Convention,[^1]\n\n[^1]: United Nations, *Treaty Series*, vols. 2225, 2237, 2241 and 2326, No. 39574.\n',
      '*Noting* the Convention,[^1]\n\n[^1]: League of Nations, *Treaty Series*, vol. XCIV, No. 2138.\n',
    ],
  },
  roles: ['note'],
  check(paragraph, { italicMarks, usesItalics, report }) {
    const { prose } = paragraph.inline;
    if (!/treat(?:y|ies) serie|NTS|N\.T\.S/i.test(prose.text)) return;
    for (const { 0: written, index } of matchesIn(prose.text, lawReview))
      report({ at: prose.span(index, index + written.length), message: 'page' });
    for (const match of matchesIn(prose.text, reference)) {
      const { 0: written, 1: named, 2: tail = '', 3: volumes, 4: numbers, index } = match;
      // `No. 20378 of the Treaty Series` in a sentence, and a law review's `1577 UNTS 3`, are read elsewhere.
      if (/\d $|\bthe $/.test(prose.text.slice(0, index))) continue;
      const end = index + written.length;
      if (tail === '' && pageBehind.test(prose.text.slice(end, end + 40))) {
        report({ at: prose.span(index, end), message: 'page' });
      }
      const behind = prose.text.slice(end, end + 40);
      if (tail === '' && numberMissing.test(behind))
        report({ at: prose.span(index, end), message: 'number' });
      if (tail === '' && volumeMissing.test(behind))
        report({ at: prose.span(index, end), message: 'volume' });
      const nation =
        named?.startsWith('League') || written.startsWith('LNTS') ? 'League of Nations' : 'United Nations';
      const headEnd = end - tail.length;
      const expected = `${nation}, Treaty Series`;
      const expectedTail =
        volumes === undefined || numbers === undefined
          ? tail
          : `, ${counted('vol', volumes)}, ${counted('No', numbers)}`;
      const isForm = written !== expected + expectedTail;
      const titleAt = Math.max(index, headEnd - 'Treaty Series'.length);
      if (!isForm && isItalic(paragraph, titleAt, headEnd)) continue;
      const [open, close] = italicMarks;
      const marked = `${nation}, ${open}Treaty Series${close}`;
      const isHeadRight = prose.text.slice(index, headEnd) === expected;
      const edits = [
        isHeadRight && isItalic(paragraph, titleAt, headEnd)
          ? []
          : replaceMarked(paragraph, index, headEnd, marked),
        tail === expectedTail ? [] : replaceProse(prose, headEnd, end, expectedTail),
      ];
      report({
        at: isForm ? prose.span(index, end) : prose.span(titleAt, headEnd),
        message: isForm ? 'form' : 'italics',
        args: [expected + expectedTail],
        // Missing italics weigh as much as those of an opening.
        atMost: isForm ? undefined : usesItalics ? 'warning' : 'information',
        fix: edits.includes(undefined)
          ? undefined
          : {
              title: isForm ? 'Write “{0}”' : 'Set “Treaty Series” in italics',
              args: [expected + expectedTail],
              applicability: 'safe',
              edits: edits.flatMap((edit) => edit ?? []),
            },
      });
    }
  },
});

/** `vol. 75`, `Nos. 970–973`. */
function counted(word: 'vol' | 'No', list: string): string {
  const several = /[-–,& ]/.test(list);
  const items = list.replace(/,? (?:and|&) /g, ' and ').replace(/(?<=\d)-(?=\d)/g, '–');
  return `${word}${several ? 's' : ''}. ${items}`;
}
