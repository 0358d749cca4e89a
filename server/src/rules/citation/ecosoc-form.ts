import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { citedIn, fixOf, rewrite, type Cited } from '../../model/citations/resolved';

const symbolForNumber = /(?<=\b(?:resolution|decision)s? )E\/(?:RES\/)?(?=(?:19|20)\d\d\/\d{1,3}(?![\d/]))/g;
/** A text without that stroke needs no closer look. */
const symbolsIn = (text: string) => (text.includes('E/') ? matchesIn(text, symbolForNumber) : []);
/** The first year whose number a resolution carries. */
const firstYear = 1978;

export const ecosocForm = defineRule({
  id: 'citation/ecosoc-form',
  summary: 'A resolution of the Economic and Social Council is cited by year and number: “1996/31”.',
  rationale:
    'Since 1978 the year comes first, with four figures; until 1977 a running number and the session in roman numerals (“1733 (LIV)”). The prefix E/ belongs to the symbol of the document. Other bodies’ numbers are left alone.',
  source: 'Official front-matter note of Resolutions and Decisions of the Economic and Social Council.',
  languages: ['en'],
  severity: 'error',
  fix: 'suggestion',
  messages: {
    symbol: 'Leave out “E/”: a resolution is cited by its number alone.',
    year: 'Write “{0}”: the Economic and Social Council numbers by year.',
    early: 'Check this number: before 1978 the Council numbered by session, as in “1733 (LIV)”.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* Economic and Social Council resolution E/1996/31 of 25 July 1996,\n',
        mended: '*Recalling* Economic and Social Council resolution 1996/31 of 25 July 1996,\n',
      },
      {
        wrong: '*Recalling* Economic and Social Council resolution 96/31 of 25 July 1996,\n',
        mended: '*Recalling* Economic and Social Council resolution 1996/31 of 25 July 1996,\n',
      },
      {
        wrong: '*Recalling* Economic and Social Council resolution 31/1996 of 25 July 1996,\n',
        mended: '*Recalling* Economic and Social Council resolution 1996/31 of 25 July 1996,\n',
      },
    ],
    right: [
      '*Recalling* Economic and Social Council resolutions 1503 (XLVIII) of 27 May 1970 and 2019/19 and 2019/20 of 23 July 2019,\n',
      '*Recalling* Commission on Human Rights resolution 2005/80 of 21 April 2005,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    for (const { 0: prefix, index } of symbolsIn(prose.text)) {
      const end = index + prefix.length;
      // "A/RES" and "E/RES" are reported as symbols.
      if (prefix !== 'E/') continue;
      const fix = fixOf(
        'Leave out the prefix',
        'suggestion',
        rewrite(context.resolution, prose, index, end, ''),
      );
      context.report({ at: prose.span(index, end), message: 'symbol', fix });
    }
    for (const cited of citedIn(paragraph, context)) {
      const { citation, issuer } = cited;
      if (issuer.organ.numbering.form !== 'year-first' || !issuer.sure) continue;
      const { start, end } = citation.designation;
      if (citation.form === 'year-first' && (citation.session ?? 0) < firstYear) {
        context.report({ at: prose.span(start, end), message: 'early' });
      }
      const right = byYear(cited);
      if (!right) continue;
      const fix = fixOf(
        ['Write “{0}”', right],
        'suggestion',
        rewrite(context.resolution, prose, start, end, right),
      );
      context.report({ at: prose.span(start, end), message: 'year', args: [right], fix });
    }
  },
});

/** `96/31` and `31/1996` with the year in front; undefined where neither can be meant. */
function byYear({ citation: { form, number, session = 0, date } }: Cited): string | undefined {
  // `22 (2022)`: the Council numbers by year, the Security Council puts its own in parentheses.
  if (form === 'year-in-parentheses') return session >= firstYear ? `${session}/${number}` : undefined;
  if (form !== 'session') return undefined;
  if (date && date.year >= 2000 && date.year - 2000 === session) return `${date.year}/${number}`;
  if (number >= firstYear && number < 2100) return `${number}/${session}`;
  return session >= firstYear - 1900 && session <= 99 ? `19${session}/${number}` : undefined;
}
