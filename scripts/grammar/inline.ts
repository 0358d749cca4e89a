import { include, scopes, superscript, superscriptLetter, type GrammarRule } from './rule';

/** An emphasis ends at a blank line whatever happens: a forgotten star must not colour the rest of the text. */
const blankLine = '(?=^\\s*$)';

/** Emphasis and quotations hold no other of their kind, so that no line nests them a thousand deep. */
const emphasis = (name: string, begin: string, end: string, within: readonly string[]): GrammarRule => ({
  name,
  begin,
  end: `${end}|${blankLine}`,
  captures: scopes({ 0: 'punctuation.definition.emphasis' }),
  patterns: include(...within),
});

/** What may stand anywhere in running text. */
export const inline: Readonly<Record<string, GrammarRule>> = {
  inline: { patterns: include('plain-inline', 'emphasis', 'quotation') },
  'plain-inline': {
    patterns: include(
      'comment',
      'escape',
      'indicator',
      'citation',
      'date',
      'number-of-resolution',
      'document-symbol',
      'paragraph-reference',
      'address',
    ),
  },
  escape: { name: 'constant.character.escape', match: String.raw`\\[!-/:-@\[-\x60{-~]` },
  indicator: {
    patterns: [
      {
        name: 'meta.footnote-indicator',
        match: String.raw`(\[\^)([^\s\]\[^]{1,20})(\])(?!:)`,
        captures: scopes({
          1: 'punctuation.definition.footnote-indicator',
          2: 'variable.other.constant.footnote-indicator',
          3: 'punctuation.definition.footnote-indicator',
        }),
      },
      // Square metres keep their exponent.
      {
        name: 'meta.footnote-indicator variable.other.constant.footnote-indicator',
        match: `(?<!\\bm|\\bkm|\\bcm|\\bdm)${superscript}{1,3}|(?<=\\bm|\\bkm|\\bcm|\\bdm)(?![\u00B2\u00B3])${superscript}{1,3}|(?<!\\d)${superscriptLetter}(?!\\p{L})`,
      },
      {
        name: 'meta.footnote-indicator',
        match: String.raw`(?i)(<sup>)[ \t]?\[?([0-9a-z*, ]{1,20})\]?[ \t]?(</sup>)`,
        captures: scopes({
          1: 'punctuation.definition.footnote-indicator',
          2: 'variable.other.constant.footnote-indicator',
          3: 'punctuation.definition.footnote-indicator',
        }),
      },
      {
        name: 'meta.footnote-indicator',
        match: String.raw`(\^)(\d{1,3})(\^)`,
        captures: scopes({
          1: 'punctuation.definition.footnote-indicator',
          2: 'variable.other.constant.footnote-indicator',
          3: 'punctuation.definition.footnote-indicator',
        }),
      },
      // A digit that a conversion glued to a word: `matter,4`.
      {
        name: 'meta.footnote-indicator variable.other.constant.footnote-indicator.glued',
        match: String.raw`(?<=[a-z]{3}[,;:]|[a-z]{3}|[”’)][,;.:])(?<!para\.|paras\.|chap\.|sect\.|vol\.|art\.)\d{1,2}(?=[\s,;.:]|$)`,
      },
    ],
  },
  emphasis: { patterns: include('bold-italic', 'bold', 'italic', 'underlined') },
  'bold-italic': {
    patterns: [
      emphasis('markup.bold markup.italic', String.raw`\*\*\*(?=[^\s*])`, String.raw`\*\*\*`, [
        'plain-inline',
      ]),
      emphasis('markup.bold markup.italic', String.raw`(?<!\w)___(?=[^\s_])`, String.raw`___(?!\w)`, [
        'plain-inline',
      ]),
    ],
  },
  bold: {
    patterns: [
      emphasis('markup.bold', String.raw`\*\*(?=[^\s*])`, String.raw`\*\*`, ['plain-inline', 'italic']),
      emphasis('markup.bold', String.raw`(?<!\w)__(?=[^\s_])`, String.raw`__(?!\w)`, [
        'plain-inline',
        'italic',
      ]),
      emphasis('markup.bold', '(?i)<(?:b|strong)>', '(?i)</(?:b|strong)>', ['plain-inline', 'italic']),
    ],
  },
  italic: {
    patterns: [
      emphasis('markup.italic', String.raw`\*(?=[^\s*])`, String.raw`\*(?!\*)`, ['plain-inline']),
      emphasis('markup.italic', String.raw`(?<!\w)_(?=[^\s_])`, String.raw`_(?!\w)`, ['plain-inline']),
      emphasis('markup.italic', '(?i)<(?:i|em)>', '(?i)</(?:i|em)>', ['plain-inline']),
    ],
  },
  underlined: {
    patterns: [
      emphasis('markup.underline', '(?i)<(?:u|ins)>', '(?i)</(?:u|ins)>', ['plain-inline', 'bold', 'italic']),
    ],
  },
  quotation: {
    patterns: [
      {
        name: 'markup.quote.double',
        begin: '“',
        end: `”|${blankLine}`,
        patterns: include('plain-inline', 'emphasis'),
      },
      { name: 'markup.quote.double', match: '"[^"]{1,400}"' },
    ],
  },
  address: { name: 'markup.underline.link', match: String.raw`\bhttps?://[^\s<>)\]”"]+` },
};
