import { monthNames } from '../../server/src/citation/date';
import { gap, include, oneOf, scopes, superscript, type GrammarRule } from './rule';

const months = oneOf(monthNames);

/** `A`, `A and B`, `A to C` behind a number. */
const letters = String.raw`(?:[ \u00A0]([A-Z](?:[ \u00A0](?:and|to)[ \u00A0][A-Z])?)(?![\w’'/]|\.\w))?`;

const paragraphNumber = String.raw`\d{1,3}(?:[ \u00A0]\([a-z]{1,2}\))?|\([a-z]{1,2}\)`;

/** Cited resolutions, dates, symbols of documents, references to paragraphs. */
export const references: Readonly<Record<string, GrammarRule>> = {
  /** The noun and, behind it, numbers, dates and what joins them; anything else ends the citation. */
  citation: {
    name: 'meta.citation',
    begin: `(?i)(?<![\\w/])(resolutions?|decisions?)(?=${gap}+(?:Nos?\\.${gap})?(?:\\d|E?S[-\\u2010\\u2011 ]?\\d|E?S-[IVX]))`,
    beginCaptures: scopes({ 1: 'meta.citation-noun' }),
    end: '(?=\\S)|$',
    applyEndPatternLast: 1,
    patterns: [
      ...include('date', 'number-of-resolution', 'indicator'),
      { match: `(?i)\\bNos?\\.` },
      {
        match: String.raw`(\d{1,4})(/)(\d{1,4})(?![\d/])(?:[ \u00A0](?:([A-Z])(?![\w’'])))?`,
        captures: scopes({
          1: 'constant.numeric.citation-session',
          2: 'punctuation.separator.citation-number',
          3: 'constant.numeric.citation-number',
          4: 'constant.numeric.citation-letter',
        }),
      },
      {
        name: 'constant.numeric.citation-number',
        match: String.raw`(?<![\d/])\d{1,4}(?![\d/%]|,\d{3}|[.-]\d)`,
      },
      {
        match: `(?:of|and|dated|to)(?=${gap}+(?:\\d|E?S-|[A-Z]\\b))|[,;](?=${gap}+(?:and${gap}+)?(?:\\d|E?S-)|\\[\\^|${superscript})`,
      },
      { name: 'constant.numeric.citation-letter', match: `(?<=and |to )[A-Z](?![\\w’'/]|\\.\\w)` },
    ],
  },
  date: {
    name: 'constant.numeric.date',
    match: String.raw`(?<![\d/])\d{1,2}[ \u00A0\u202F]${months}[ \u00A0\u202F]\d{4}(?!\d)`,
  },
  /** Numbers that can be nothing but resolutions, with or without the noun on the same line. */
  'number-of-resolution': {
    patterns: [
      {
        match: String.raw`(?<![\w/.,-])(\d{1,4})(?:[ \u00A0]([A-Z]))?[ \u00A0]?(\((?:E?S[-\u2011])?[IVXL]{1,7}\))`,
        captures: scopes({
          1: 'constant.numeric.citation-number',
          2: 'constant.numeric.citation-letter',
          3: 'constant.numeric.citation-session',
        }),
      },
      {
        match: String.raw`(?<![\w/.-]|\d,|No\.[ \u00A0])(\d{1,4})[ \u00A0]?(\((?:19|20)\d\d\))`,
        captures: scopes({ 1: 'constant.numeric.citation-number', 2: 'constant.numeric.citation-session' }),
      },
      {
        match: String.raw`(?<![\w/.-])(E?S[-\u2010\u2011]\d{1,2})(/)(\d{1,3})(?![\d/])${letters}`,
        captures: scopes({
          1: 'constant.numeric.citation-session',
          2: 'punctuation.separator.citation-number',
          3: 'constant.numeric.citation-number',
          4: 'constant.numeric.citation-letter',
        }),
      },
      // Years as numbers of sessions are taken for the Economic and Social Council's where a date follows.
      {
        match: `(?<![\\w/.-])((?:19[4-9]|20\\d)\\d)(/)(\\d{1,3})(?= of \\d{1,2}[ \\u00A0]${months})`,
        captures: scopes({
          1: 'constant.numeric.citation-session',
          2: 'punctuation.separator.citation-number',
          3: 'constant.numeric.citation-number',
        }),
      },
      {
        match: String.raw`(?<![\w/.-]|[A-Z][ \u00A0])(?!50/50\b)(3[1-9]|[4-9]\d)(/)(\d{1,3})(?![\d/])${letters}`,
        captures: scopes({
          1: 'constant.numeric.citation-session',
          2: 'punctuation.separator.citation-number',
          3: 'constant.numeric.citation-number',
          4: 'constant.numeric.citation-letter',
        }),
      },
    ],
  },
  'document-symbol': {
    patterns: [
      {
        name: 'entity.name.type.document-symbol',
        match: String.raw`(?<![\w/.])(?:A|S|E|ST|T|TD|DP|CD|CCPR|CERD|CAT|CEDAW|CRC|CMW|CRPD|CED|CBD|CLCS|FCCC|ISBA|NPT|BWC|PBC|SPLOS|UNEP|UNCTAD|HSP)/[A-Za-z0-9][A-Za-z0-9./\-\u2010\u2011]*(?<![./\-])(?:${gap}?\((?:[IVXL]{1,7}|\d{4}|(?:Part|Vol\.|Sect\.|Supp\.?)[ \u00A0A-Z0-9]{0,8})\))?`,
      },
      {
        name: 'entity.name.type.document-symbol.part',
        match: String.raw`(?<=and |, |[-–])(?:Add|Corr|Rev|Amend)\.\d{1,3}(?:[-–]\d{1,3})?(?:/(?:Add|Corr|Rev)\.\d{1,3})?`,
      },
    ],
  },
  'paragraph-reference': {
    patterns: [
      {
        match: String.raw`(?i)\b((?:sub)?paragraphs|paras\.)[ \u00A0](${paragraphNumber})[ \u00A0](?:and|to)[ \u00A0](${paragraphNumber})(?![\d/])`,
        captures: scopes({
          1: 'meta.paragraph-reference',
          2: 'constant.numeric.paragraph-reference',
          3: 'constant.numeric.paragraph-reference',
        }),
      },
      {
        match: String.raw`(?i)\b((?:sub)?paragraphs?|paras?\.)[ \u00A0](${paragraphNumber})(?![\d/])`,
        captures: scopes({
          1: 'meta.paragraph-reference',
          2: 'constant.numeric.paragraph-reference',
        }),
      },
    ],
  },
};
