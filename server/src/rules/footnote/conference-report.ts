import { monthNames } from '../../citation/date';
import { matchesIn } from '../../text/matches';
import { replaceProse } from '../../model/edits';
import { matched } from '../../text/matched';
import { defineRule } from '../rule';
import type { Severity } from '../../model/report';
import { isItalic, replaceMarked } from '../../model/notes/markup';
import { seeHead } from '../../model/notes/source';

const months = monthNames.join('|');
const report =
  /^Report of the [^()“”;]{10,240}? (?:19|20)\d\d(?= \((?:United Nations publication|UN publication|A\/CONF\.))/;
const ordinalFigure = new RegExp(`^Report of the (\\d{1,2}(?:st|nd|rd|th)) `);
const range = new RegExp(
  `(\\d{1,2}(?: (?:${months}))?)( ?[-\\u2012\\u2014\\u2212] ?)(?=\\d{1,2} (?:${months}) \\d{4})`,
  'gu',
);
const publication =
  /\b(UN |U\.N\. )?(?:[Pp]ublications?,? )?[Ss]ales ([Nn]umber|[Nn]o\.?|[Nn]r\.?)(:? ?)([A-Z])\.?(\d{2})\.?([IVX]{1,5})\.?(?:([A-Z])\.?)?(\d{1,3})(?![\w.]\d)/g;

export const conferenceReport = defineRule({
  id: 'footnote/conference-report',
  summary:
    'The report of a conference is cited with its title, place and dates in italics, then the publication: *Report of the Fourth World Conference on Women, Beijing, 4–15 September 1995* (United Nations publication, Sales No. E.96.IV.13).',
  rationale:
    'The dates are joined by an en dash. Reports that were not sold have a symbol in the place of the sales number.',
  source: 'Editorial Manual, footnotes, chapter 3, section D; measured in notes of sessions 74–80.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    italics: 'Set the title of the report, with place and dates, in italics.',
    ordinal: 'Write the number of the conference in words, as in “Fourth World Conference”.',
    dash: 'Write an en dash (–) between the dates.',
    sales: 'Give the publication as “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*Recalling* the Platform for Action,[^1]\n\n[^1]: Report of the Fourth World Conference on Women, Beijing, 4-15 September 1995 (United Nations publication, Sales no. E.96.IV.13), chap. I.\n',
        mended:
          '*Recalling* the Platform for Action,[^1]\n\n[^1]: *Report of the Fourth World Conference on Women, Beijing, 4–15 September 1995* (United Nations publication, Sales No. E.96.IV.13), chap. I.\n',
      },
      {
        wrong:
          '*Recalling* the Declaration,¹\n\n¹ *Report of the World Summit for Social Development, Copenhagen, 6–12 March 1995* (UN publication, Sales Number E96IV8), chap. I.\n',
        mended:
          '*Recalling* the Declaration,¹\n\n¹ *Report of the World Summit for Social Development, Copenhagen, 6–12 March 1995* (United Nations publication, Sales No. E.96.IV.8), chap. I.\n',
      },
    ],
    right: [
      '*Recalling* the report,[^1]\n\n[^1]: *Report of the World Summit on Sustainable Development, Johannesburg, South Africa, 26 August–4 September 2002* (United Nations publication, Sales No. E.03.II.A.1 and corrigendum), chap. I.\n',
      '*Recalling* the report,[^1]\n\n[^1]: Report of the Secretary-General of 4 June 2002 (A/57/150).\n',
    ],
  },
  roles: ['note'],
  check(paragraph, { italicMarks, usesItalics, report: send }) {
    const { prose } = paragraph.inline;
    const { text } = prose;
    const put = (
      message: 'ordinal' | 'dash' | 'sales',
      [start, end]: readonly [number, number],
      mended: string | undefined,
      atMost?: Severity,
    ) => {
      const edit = mended === undefined ? undefined : replaceProse(prose, start, end, mended);
      const args = [mended ?? ''];
      send({
        at: prose.span(start, end),
        message,
        args,
        atMost,
        fix: edit && { title: 'Write “{0}”', args, applicability: 'safe', edits: [edit] },
      });
    };
    const from = matched(seeHead, text).length;
    const title = report.exec(text.slice(from));
    if (title?.[0].includes(',')) {
      const end = from + title[0].length;
      if (!isItalic(paragraph, from, end)) {
        const [open, close] = italicMarks;
        const edit = replaceMarked(paragraph, from, end, open + prose.raw.slice(from, end) + close);
        send({
          at: prose.span(from, end),
          message: 'italics',
          atMost: usesItalics ? undefined : 'information',
          fix: edit && { title: 'Set the title in italics', applicability: 'safe', edits: [edit] },
        });
      }
    }
    const figure = ordinalFigure.exec(text.slice(from));
    if (figure?.[1] !== undefined) {
      const at = from + figure[0].indexOf(figure[1]);
      put('ordinal', [at, at + figure[1].length], undefined);
    }
    if (text.slice(from).startsWith('Report of the ')) {
      for (const { 1: before = '', 2: dash = '', index } of matchesIn(text, range)) {
        const at = index + before.length;
        put('dash', [at, at + dash.length], '–', 'information');
      }
    }
    for (const match of matchesIn(text, publication)) {
      const { 0: written, index } = match;
      const [, un, , , series = '', year = '', section = '', sub, number = ''] = match;
      const sales = `Sales No. ${[series, year, section, sub, number].filter(Boolean).join('.')}`;
      const word = matched(/^(?:UN |U\.N\. )?[Pp]ublications?,? /, written);
      const head = un === undefined ? word : 'United Nations publication, ';
      if (written !== head + sales) put('sales', [index, index + written.length], head + sales);
    }
  },
});
