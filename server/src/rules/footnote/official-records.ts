import { distance } from 'fastest-levenshtein';
import { matchesIn } from '../../text/matches';
import { insert } from '../../text/edit';
import type { Paragraph } from '../../syntax/resolution';
import { replaceProse } from '../../model/edits';
import { matched } from '../../text/matched';
import { defineRule } from '../rule';
import type { Edit } from '../../text/edit';
import type { ParagraphContext } from '../../model/context';
import { bodyRoles } from '../../model/roles';
import { isItalic, replaceMarked } from '../../model/notes/markup';
import { readSupplements, type Supplement } from '../../model/notes/supplement';

/** The symbol behind: in parentheses as it should be, or only behind a comma or a space. */
const symbolBehind =
  /^((?:,? (?:and corrigend(?:um|a)|addendum))?(?:, vol\. [IVX]{1,4})?)(,? ?)(\(?)((A)\/(?:(E?S)-)?(\d{1,2})\/|(E)\/(\d{4})\/)/u;
const noNumber = /(?<=(?:Session|\b\d{4}), Supplement|[Ii]bid\., Supplement)(?= ?\([AE]\/|[.;]|$)/g;
const recordsName =
  /(?<![\p{L}-])(\p{L}{5,10} \p{L}{5,9})(?= of the (?:General Assembly|Economic and Social Council|Security Council), )/gu;
/** What follows a supplement without its symbol. */
const symbolMissing = /^(?:[.;]|$|, (?:annex|chap|paras?|sect)\b)/;
const looseSymbol = /^[AE]\/[A-Z0-9][\w.-]{0,20}(?:\/[\w.]{1,12}){0,4}(?<!\.)/u;

/** The symbol after a title is no longer. */
const longestBehind = 60;

export const officialRecords = defineRule({
  id: 'footnote/official-records',
  summary:
    'A supplement is cited as *Official Records of the General Assembly, Seventy-seventh Session, Supplement No. 10* (A/77/10), with the session that its symbol names.',
  rationale:
    'The session is a word and has a capital; the Economic and Social Council has a year instead. Symbols before the thirty-first session do not name the session and are not compared.',
  source: 'Editorial Manual, footnotes, chapter 3, section B; measured: more than 600 notes of this form.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    extent: 'Set the title alone in italics: “{0}”.',
    form: 'Cite the supplement as “{0}”.',
    italics: 'Set “{0}” in italics.',
    parentheses: 'Put the symbol in parentheses after the title of the supplement.',
    name: 'Write “Official Records”.',
    noNumber: 'The number of the supplement is missing.',
    noSymbol: 'The symbol of the document is missing after the supplement.',
    number: 'Check this number: {0} is Supplement No. {1}, not No. {2}.',
    session: 'The symbol {0} and the session or year ({1}) do not agree.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the report,[^1]\n\n[^1]: GAOR, 77th Sess., Supp. No. 10, A/77/10.\n',
        mended:
          '*Noting* the report,[^1]\n\n[^1]: *Official Records of the General Assembly, Seventy-seventh Session, Supplement No. 10* (A/77/10).\n',
      },
      {
        wrong:
          '*Noting* the report,¹\n\n¹ Official Records of the General Assembly, 77th session, Supplement 10 (A/77/10).\n',
        mended:
          '*Noting* the report,¹\n\n¹ *Official Records of the General Assembly, Seventy-seventh Session, Supplement No. 10* (A/77/10).\n',
      },
      {
        wrong:
          '*Noting* the report,[^1]\n\n[^1]: *Official Records of the General Assembly, Seventy-sixth Session, Supplement No. 10* (A/77/10).\n',
        mended:
          '*Noting* the report,[^1]\n\n[^1]: *Official Records of the General Assembly, Seventy-seventh Session, Supplement No. 10* (A/77/10).\n',
        byHand: true,
      },
    ],
    right: [
      '*Noting* the report,[^1]\n\n[^1]: *Official Records of the Economic and Social Council, 2006, Supplement No. 5* (E/2006/25 and E/2006/25/Corr.1), chap. I, sect. B.\n',
      '*Noting* the report,[^1]\n\n[^1]: *Official Records of the General Assembly, Twelfth Special Session, Supplement No. 4* (A/S-12/4).\n',
    ],
  },
  roles: [...bodyRoles, 'note'],
  check(paragraph, { italicMarks, usesItalics, report }) {
    const { prose } = paragraph.inline;
    if (!/supp|GAOR|ESCOR|of the /i.test(prose.text)) return;
    const isNote = paragraph.role === 'note';
    if (isNote) checkNames(paragraph, report);
    if (!/supp|GAOR|ESCOR/i.test(prose.text)) return;
    for (const supplement of readSupplements(prose.text)) {
      const { start, end, written, expected } = supplement;
      // Behind "ibid." the year may stay roman in front of the italics.
      const italicFrom =
        supplement.isIbid && supplement.year ? start + written.toLowerCase().lastIndexOf('supp') : start;
      const italic = isItalic(paragraph, italicFrom, end);
      const form = written !== expected;
      // In the text it is out of place whatever its form, which is said elsewhere; what it says is held to the facts.
      if (isNote && (form || !italic)) {
        const edit = mend(paragraph, italicMarks, supplement, italic);
        report({
          at: prose.span(start, end),
          message: form ? 'form' : 'italics',
          args: [expected],
          // Missing italics weigh as much as those of an opening.
          atMost: form ? undefined : usesItalics ? 'warning' : 'information',
          fix: edit && {
            title: form ? 'Write “{0}”' : 'Set “{0}” in italics',
            args: [expected],
            applicability: 'safe',
            edits: [edit],
          },
        });
      }
      const behind = symbolBehind.exec(prose.text.slice(end));
      if (!behind) {
        if (isNote && symbolMissing.test(prose.text.slice(end)))
          report({ at: prose.span(start, end), message: 'noSymbol', atMost: 'warning' });
        continue;
      }
      const tooLong = paragraph.inline.emphases.find(
        (one) => one.italic && one.start <= start && one.end > end + 2 && one.end <= end + longestBehind,
      );
      if (isNote && tooLong) {
        const place = prose.span(end - 1, end);
        const [, mark] = italicMarks;
        report({
          at: { start: tooLong.open.start, end: tooLong.close.end },
          message: 'extent',
          args: [expected],
          fix: {
            title: 'Set the title alone in italics',
            applicability: 'safe',
            edits: [insert(place.end, mark), { ...tooLong.close, text: '' }],
          },
        });
      }
      const [all, extra = '', space = '', bracket, prefix = ''] = behind;
      const at = end + all.length - prefix.length;
      if (isNote && bracket === '' && /[, ]/.test(space)) {
        const symbol = matched(looseSymbol, prose.text.slice(at));
        const edit = replaceProse(prose, end + extra.length, at + symbol.length, ` (${symbol})`);
        report({
          at: prose.span(at, at + symbol.length),
          message: 'parentheses',
          fix: edit && { title: 'Put the symbol in parentheses', applicability: 'safe', edits: [edit] },
        });
      }
      const { 6: series = '', 7: session = '', 9: named = `${series}${session}` } = behind;
      if (supplement.named !== undefined && named !== supplement.named)
        report({
          at: prose.span(at, at + prefix.length - 1),
          message: 'session',
          args: [prefix.slice(0, -1), supplement.title],
        });
      // The Economic and Social Council has other numbers in its symbols.
      const inSymbol =
        session === '' ? '' : matched(/^\d{1,3}(?![\d-])/, prose.text.slice(at + prefix.length));
      if (inSymbol !== '' && Number(inSymbol) !== supplement.number)
        report({
          at: prose.span(at, at + prefix.length + inSymbol.length),
          message: 'number',
          args: [`${prefix}${inSymbol}`, inSymbol, String(supplement.number)],
          atMost: 'warning',
        });
    }
  },
});

/** The name of the records misspelt, and a supplement without its number. */
function checkNames(
  { inline: { prose } }: Paragraph,
  report: ParagraphContext<'name' | 'noNumber'>['report'],
): void {
  for (const { 0: name, index } of matchesIn(prose.text, recordsName)) {
    const apart = distance(name, 'Official Records');
    if (apart > 0 && apart <= 3) report({ at: prose.span(index, index + name.length), message: 'name' });
  }
  for (const { index } of matchesIn(prose.text, noNumber))
    report({ at: prose.span(index - 'Supplement'.length, index), message: 'noNumber' });
}

function mend(
  paragraph: Paragraph,
  [open, close]: ParagraphContext['italicMarks'],
  { start, end, expected }: Supplement,
  italic: boolean,
): Edit | undefined {
  const kept = italic ? replaceProse(paragraph.inline.prose, start, end, expected) : undefined;
  return kept ?? replaceMarked(paragraph, start, end, `${open}${expected}${close}`);
}
