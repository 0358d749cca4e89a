import {
  gap,
  include,
  indent,
  oneOf,
  scopes,
  superscript,
  superscriptLetter,
  type Captures,
  type GrammarRule,
} from './rule';
import { closeMark, complement, insideMarks, knownVerb, openMark, participle, verbByForm } from './words';

const mark = 'punctuation.definition.emphasis';
const organ = oneOf([
  `General${gap}+Assembly`,
  `Security${gap}+Council`,
  `Economic${gap}+and${gap}+Social${gap}+Council`,
  `Human${gap}+Rights${gap}+Council`,
]);
const emphasisMark = String.raw`(?:[*_]{1,3}|</?(?:i|em|b|strong|u|ins)>)?`;
const committee = oneOf(['first', 'second', 'third', 'fourth', 'fifth', 'sixth']);
export const formulaLine = `^${indent}(${emphasisMark})((?:The|THE)(?i:${gap}+${organ}(?:${gap}+${committee}${gap}+committee)?)[,:;.]?|(?i:${organ}(?:${gap}+${committee}${gap}+committee)?)[,:])(${emphasisMark})([,:;.]?)${indent}$`;

export const annexLine = String.raw`^${indent}(#{1,6}${gap}+)?(?:\*\*|__)?((?:Annex(?:es)?|ANNEX|Appendix|Enclosure)(?:${gap}+(?:[IVX]{1,5}|[A-Z]))?)(?:\*\*|__)?${indent}$`;

const preambular = 'entity.name.function.opening.preambular';
const operative = 'constant.language.opening.operative';

/** A line that is bold from end to end is a title, and so is an item that is in italics to its end. */
const noTitle = String.raw`(?!\*\*[^*\r\n]{1,200}\*\*${indent}$)`;
const noItemTitle = String.raw`(?!\*[^*\r\n]{1,200}\*:?${indent}$)`;

/** An opening in emphasis is taken as far as the emphasis goes; how far it should go is for the linter to say. */
const emphasised = (anchor: string, words: string, name: string): GrammarRule => ({
  match: `${anchor}${noTitle}${openMark}(${words}${insideMarks})${closeMark}`,
  captures: scopes({ 1: mark, 2: `markup.italic ${name}`, 3: mark }),
});
const plain = (anchor: string, words: string, name: string): GrammarRule => ({
  match: `${anchor}(${words}${complement})`,
  captures: scopes({ 1: name }),
});

const paragraphStart = `^${indent}`;
const behindMarker = '\\G';

const number: Captures = scopes({
  1: 'punctuation.definition.list',
  2: mark,
  3: 'constant.numeric.paragraph-number',
});

/** A paragraph whose first line begins with a number or letter; an opening phrase may follow that. */
const marked = (
  name: string,
  opening: string | undefined,
  begin: string,
  beginCaptures: Captures,
): GrammarRule => ({
  name,
  begin,
  beginCaptures,
  end: '$',
  patterns: opening === undefined ? include('inline') : include(opening, 'inline'),
});

/** Paragraphs with a number or letter, and the openings that may stand behind either. */
const paragraphs = ([behindNumber, behindLetter]: readonly string[] = []): GrammarRule[] => [
  marked(
    'meta.paragraph.numbered',
    behindNumber,
    String.raw`^${indent}(?:([-+*•])${gap}+)?(\*\*|__)?(\d{1,3}(?:\\?[.)]|[ ]?[-–:](?=${gap}+[*_<A-Z])))(?:\*\*|__)?(?:${gap}+|(?=[*_<A-Z])|$)`,
    number,
  ),
  marked(
    'meta.paragraph.numbered',
    behindNumber,
    String.raw`^${indent}(?:([-+*•])${gap}+)?()((?:OP|PP)[ \u00A0]?\d{1,3}(?: (?:bis|ter|quater|alt))?[.:)]?)(?:${gap}+|$)`,
    number,
  ),
  marked(
    'meta.paragraph.item',
    behindLetter,
    String.raw`^${indent}(?:([-+*•])${gap}+)?(\\?\((?:[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|\d{1,2})\\?\)|(?:[a-z]|[ivx]{1,5})\\?[).](?=${gap}|$))(?:${gap}+|(?=[*_<A-Z])|$)`,
    scopes({ 1: 'punctuation.definition.list', 2: 'constant.numeric.item-letter' }),
  ),
];

/** What whole lines, and the heads of lines, are. */
export const lines: Readonly<Record<string, GrammarRule>> = {
  comment: {
    patterns: [
      {
        name: 'comment.block.suppression',
        match: String.raw`(<!--)[ \t]*(resolint-(?:disable-next-line|disable-line|disable-file|disable|enable))\b([^>]{0,300}?)(?:(--)(?!>)(.{0,300}?))?(-->)`,
        captures: scopes({
          1: 'punctuation.definition.comment',
          2: 'keyword.control.suppression',
          3: 'variable.parameter.rule',
          4: 'punctuation.separator.reason',
          6: 'punctuation.definition.comment',
        }),
      },
      {
        name: 'comment.block',
        begin: '<!--',
        end: '-->',
        captures: scopes({ 0: 'punctuation.definition.comment' }),
      },
    ],
  },
  fence: {
    name: 'comment.block.cover-fence',
    match: `(?i)^${indent}<!--(?:[ \\t]*/)?[ \\t]*cover[ \\t]*-->${indent}$`,
  },
  furniture: {
    name: 'comment.line.page-furniture',
    match: [
      String.raw`^${indent}(?:\d{1,3}(?:/\d{1,3})?${gap}+)?\d{2}-\d{5}\*?(?:${gap}+\([A-Z]\))?[\d/*() \tA-Z]{0,40}$`,
      String.raw`^${indent}\\?\*\d{7,8}\\?\*${indent}$`,
      `^${indent}Please recycle.{0,20}$`,
      String.raw`^${indent}(?:_{10,80}|(?:\\_){10,80})${indent}$`,
      String.raw`^${indent}(?:\d{1,3}(?:/\d{1,3})?|[-–] ?\d{1,3} ?[-–]|Page \d{1,3}(?: of \d{1,3})?)${indent}$`,
      String.raw`^${indent}(?:\d{1,3}(?:/\d{1,3})?${gap}+[AES]/[A-Z0-9][A-Za-z0-9./-]{1,40}|[AES]/[A-Z0-9][A-Za-z0-9./-]{1,40}(?:${gap}\([\dIVXL]{1,8}\))?${gap}+\d{1,3}(?:/\d{1,3})?)${indent}$`,
    ].join('|'),
  },
  heading: {
    patterns: [
      {
        name: 'markup.heading.annex',
        match: annexLine,
        captures: scopes({ 1: 'punctuation.definition.heading', 2: 'entity.name.section.annex' }),
      },
      // `# 74/182. Report of ...`: what the resolution is called, and no citation.
      {
        name: 'markup.heading entity.name.section',
        match: String.raw`^${indent}(#{1,6})${gap}+(?=E?S?-?\d{1,3}/\d{1,4}(?: [A-Z](?:[-–][A-Z])?)?\.${gap}).*$`,
        captures: scopes({ 1: 'punctuation.definition.heading' }),
      },
      {
        name: 'markup.heading',
        begin: `^${indent}(#{1,6})(?:${gap}+|$)`,
        beginCaptures: scopes({ 1: 'punctuation.definition.heading' }),
        end: '$',
        contentName: 'entity.name.section',
        patterns: include('inline'),
      },
      {
        name: 'markup.heading',
        match: String.raw`^${indent}(?:\*\*|__)?([IVX]{1,5}|[A-Z])\.?(?:\*\*|__)?${indent}$`,
        captures: scopes({ 1: 'entity.name.section' }),
      },
    ],
  },
  rule: { name: 'meta.separator', match: String.raw`^${indent}(?:-{3,}|\*{3,}|_{3,9})${indent}$` },
  table: { name: 'markup.table', begin: `^${indent}(?=\\|)`, end: '$', patterns: include('inline') },
  formula: {
    name: 'meta.enacting-formula',
    match: formulaLine,
    captures: scopes({ 1: mark, 2: 'markup.italic constant.language.enacting-formula', 3: mark }),
  },
  note: {
    name: 'meta.note',
    begin: [
      String.raw`^${indent}(?:(\[\^)([^\s\]\[]{1,20})(\]:)`,
      String.raw`(${superscript}{1,3}|${superscriptLetter}(?=${gap}))(?=${gap}*\S)`,
      String.raw`(<sup>)[ \t]?([0-9a-z*]{1,3})[ \t]?(</sup>)(?=${gap}*\S)`,
      String.raw`(\^)(\d{1,3})(\^)(?=${gap}*\S)`,
      String.raw`(\d{1,2})(?=${gap}+(?:See |Ibid|Resolutions? [\dS]|[AES]/[A-Z0-9]|United Nations, |\*?Official Records ))`,
      String.raw`((?:\\\*){1,3})(?=${gap}*\S)`,
      String.raw`(\*{1,3})(?=${gap}+(?:On behalf of|Reissued|Any changes|In accordance with|The present|States? not|Adopted)))`,
    ].join('|'),
    beginCaptures: scopes({
      1: 'punctuation.definition.note',
      2: 'variable.other.constant.note',
      3: 'punctuation.definition.note',
      4: 'variable.other.constant.note',
      5: 'punctuation.definition.note',
      6: 'variable.other.constant.note',
      7: 'punctuation.definition.note',
      8: 'punctuation.definition.note',
      9: 'variable.other.constant.note',
      10: 'punctuation.definition.note',
      11: 'variable.other.constant.note',
      12: 'variable.other.constant.note',
      13: 'variable.other.constant.note',
    }),
    end: '$',
    patterns: include('inline'),
  },
  paragraph: {
    patterns: [...paragraphs(['opening-behind-number', 'opening-behind-letter']), ...include('opening')],
  },
  /** In front of the enacting formula a title begins as a paragraph might: `Strengthening of the coordination`. */
  'paragraph-of-head': {
    patterns: [
      ...paragraphs(['opening-behind-number', 'opening-behind-letter']),
      ...include('emphasised-opening'),
    ],
  },
  /** What is annexed has numbers and letters, and no opening phrases: `1. Reducing reoffending is`. */
  'paragraph-of-annex': { patterns: paragraphs() },
  'opening-behind-number': {
    patterns: [
      emphasised(behindMarker, participle, preambular),
      emphasised(behindMarker, verbByForm, operative),
      plain(behindMarker, participle, preambular),
      plain(behindMarker, verbByForm, operative),
    ],
  },
  /** `(a) Measures taken`: without italics a word in -s behind a letter is a noun more often than a verb. */
  'opening-behind-letter': {
    patterns: [
      emphasised(`${behindMarker}${noItemTitle}`, participle, preambular),
      emphasised(`${behindMarker}${noItemTitle}`, verbByForm, operative),
    ],
  },
  'emphasised-opening': {
    patterns: [
      emphasised(paragraphStart, participle, preambular),
      emphasised(paragraphStart, verbByForm, operative),
    ],
  },
  opening: {
    patterns: [
      ...include('emphasised-opening'),
      plain(paragraphStart, participle, preambular),
      plain(paragraphStart, knownVerb, operative),
    ],
  },
};
