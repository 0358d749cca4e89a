import { quotesOf } from '../../citation/paragraph';
import { isWithin } from '../../text/quotes';
import { capitalised } from '../../text/letters';
import { matchesIn } from '../../text/matches';
import { fixOf, rewrite } from '../../model/citations/resolved';
import { defineRule } from '../rule';
import { symbolRoles } from '../../model/roles';

const tail = '(?: ?\\/ ?| )(?:Rev|Add|Corr|Amend|rev|add|corr)\\.? ?\\d{1,3}(?!\\d)';
/** What may be a symbol of a well-known series, with blanks, small letters and missing stops. */
const candidate = new RegExp(
  `(?<![\\w/.-])[ASEase] ?//? ?(?:(?:C\\.?\\d{1,2}|c\\.\\d{1,2}|(?:CN|cn)\\.?\\d{1,2}|HRC|hrc|(?:AC|ac)\\.?\\d{1,3}|(?:CONF|conf)\\.?\\d{1,3}|PRST|RES|INF|PV\\.?) ?//? ?)?(?:\\d{1,4}|E?S-\\d{1,2})(?: ?//? ?(?:L\\.?|l\\.|PV\\.?|SR\\.?|INF\\.?|INF/|WP\\.?|CRP\\.?)? ?\\d{1,4}(?!\\d))?(?:${tail}){0,3}`,
  'g',
);
/** A symbol whose first stroke is missing or another sign: `A74/548`, `A-74/548`, `S\\2024/12`. */
const strokeLost =
  /(?<![\w/.\\-])(?:A[-\\]?(?=\d{2}\/\d{1,4}(?![\d/]))|[SE][-\\]?(?=(?:19[4-9]|20\d)\d\/\d{1,4}(?!\d))|A[-\\](?=(?:C|CONF|AC|HRC)[./]\d))/g;
/** The tail of any symbol with a blank, without its stop or in small letters: `/Add. 1`, `/Corr1`. */
const tailSlip =
  /(?<=[\w)]\/)(?:(?:Add|Corr|Rev|Amend)(?:\. ?(?= \d)|\. |(?=\d))|(?:add|corr|rev|amend)\.? ?)(?=\d)/g;

/** The series that are sure enough to be mended. */
const wellKnown =
  /^(?:A\/C\.[1-6]\/\d{2}\/(?:L\.|SR\.|INF\/)?\d+|A\/(?:\d{2}|E?S-\d{1,2})\/(?:L\.|PV\.|INF\/)?\d+|S\/\d{4}\/\d+|S\/(?:PRST|INF)\/\d+(?:\/\d+)?|E\/\d{4}\/(?:L\.)?\d+|E\/CN\.\d{1,2}\/\d{4}\/(?:L\.)?\d+|A\/HRC\/\d{1,2}\/(?:L\.)?\d+|A\/(?:AC|CONF)\.\d{1,3}\/(?:\d{2,4}\/)?(?:L\.)?\d+)(?:\/(?:Rev|Add|Corr|Amend)\.\d+){0,3}$/;

export const symbolLint = defineRule({
  id: 'symbol/lint',
  summary:
    'The symbol of a document is written without spaces, in capitals, with its full stops: “A/C.3/80/L.20/Rev.1”.',
  rationale:
    'Full stops stand in C., L., Add., Corr., Rev. and their kin and nowhere else. Symbols of resolutions of the Security Council carry a space before the year. Only symbols of well-known series are held to their form.',
  source: 'Dag Hammarskjöld Library, United Nations document symbols.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: { form: 'Write the symbol as “{0}”.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the report,¹\n\n¹ See A / C.3 / 80 / L.20.\n',
        mended: '*Noting* the report,¹\n\n¹ See A/C.3/80/L.20.\n',
      },
      {
        wrong: '*Noting* the report,¹\n\n¹ See A/C3/80/L20.\n',
        mended: '*Noting* the report,¹\n\n¹ See A/C.3/80/L.20.\n',
      },
      {
        wrong: '*Noting* the report,¹\n\n¹ See a/c.3/80/L.20 Rev. 1.\n',
        mended: '*Noting* the report,¹\n\n¹ See A/C.3/80/L.20/Rev.1.\n',
      },
    ],
    right: [
      '*Noting* the report,¹\n\n¹ See A/C.3/80/L.20/Rev.1, S/2024/302, A/HRC/55/L.12 and S/RES/1325 (2000).\n',
      '*Noting* the men and/or women, the ratio a/2 and the period 2010/11,\n',
    ],
  },
  roles: symbolRoles,
  check(paragraph, { resolution, report }) {
    const { prose } = paragraph.inline;
    if (!prose.text.includes('/')) return;
    const text = prose.text;
    const quotes = quotesOf(paragraph);
    const told: number[] = [];
    for (const { 0: found, index } of matchesIn(text, candidate)) {
      const right = canonical(found);
      if (right === found || !wellKnown.test(right) || isWithin(quotes, index)) continue;
      const end = index + found.length;
      told.push(end);
      const fix = fixOf(['Write “{0}”', right], 'safe', rewrite(resolution, prose, index, end, right));
      report({ at: prose.span(index, end), message: 'form', args: [right], fix });
    }
    for (const { 0: found, index } of matchesIn(text, strokeLost)) tell(found, index, `${found.charAt(0)}/`);
    for (const { 0: found, index } of matchesIn(text, tailSlip))
      if (!told.some((end) => end > index && end - index < 12))
        tell(found, index, `${capitalised(found.replace(/[. ]/g, ''))}.`);

    function tell(found: string, index: number, right: string): void {
      if (isWithin(quotes, index)) return;
      const end = index + found.length;
      const fix = fixOf(['Write “{0}”', right], 'suggestion', rewrite(resolution, prose, index, end, right));
      report({ at: prose.span(index, end), message: 'form', args: [right], fix });
    }
  },
});

/** A symbol with its spaces, stops and capitals as they should be. */
const canonical = (found: string): string =>
  found
    .replace(/ ?\/{1,2} ?/g, '/')
    .replace(/ (?=(?:Rev|Add|Corr|Amend)\b)/gi, '/')
    .replace(/ /g, '')
    .replace(/(?<=\/)(rev|add|corr|amend)(?=\.?\d)/gi, (word) => capitalised(word.toLowerCase()))
    .replace(/(?<=\/(?:Rev|Add|Corr|Amend))(?=\d)/g, '.')
    .replace(/^[ase](?=\/)/, (letter) => letter.toUpperCase())
    .replace(/(?<=\/)(?:[cl](?=\.)|(?:cn|ac|conf)(?=\.?\d)|hrc(?=\/))/g, (letter) => letter.toUpperCase())
    .replace(/(?<=\/(?:C|CN|AC|CONF|L|PV|SR|WP|CRP))(?=\d)/g, '.');
