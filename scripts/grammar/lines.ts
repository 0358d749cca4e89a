import { gap, include, indent, oneOf, scopes, type Captures, type GrammarRule } from './rule';
import { closeMark, complement, insideMarks, knownVerb, openMark, participle, verbByForm } from './words';

const mark = 'punctuation.definition.emphasis';
const organ = oneOf([
  'General Assembly',
  'Security Council',
  'Economic and Social Council',
  'Human Rights Council',
]);
const emphasisMark = String.raw`(?:[*_]{1,3}|</?(?:i|em|b|strong)>)?`;
export const formulaLine = `^${indent}(${emphasisMark})((?:The|THE)(?i: ${organ})[,:;.]?|(?i:${organ})[,:])(${emphasisMark})([,:;.]?)${indent}$`;

const preambular = 'entity.name.function.opening.preambular';
const operative = 'keyword.control.opening.operative';

/** An opening in emphasis is taken as far as the emphasis goes; how far it should go is for the linter to say. */
const emphasised = (anchor: string, words: string, name: string): GrammarRule => ({
  match: `${anchor}${openMark}(${words}${insideMarks})${closeMark}`,
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

/** A paragraph whose first line begins with a number or letter; the opening phrase may follow that. */
const marked = (name: string, opening: string, begin: string, beginCaptures: Captures): GrammarRule => ({
  name,
  begin,
  beginCaptures,
  end: '$',
  patterns: include(opening, 'inline'),
});

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
    match: `(?i)^${indent}<!--[ \\t]*/?[ \\t]*cover[ \\t]*-->${indent}$`,
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
        match: String.raw`^${indent}(#{1,6}${gap}+)?(?:\*\*|__)?((?:Annex(?:es)?|ANNEX|Appendix|Enclosure)(?:${gap}+(?:[IVX]{1,5}|[A-Z]))?)(?:\*\*|__)?${indent}$`,
        captures: scopes({ 1: 'punctuation.definition.heading', 2: 'entity.name.section.annex' }),
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
    captures: scopes({ 1: mark, 2: 'markup.italic keyword.other.enacting-formula', 3: mark }),
  },
  note: {
    name: 'meta.note',
    begin: [
      String.raw`^${indent}(?:(\[\^)([^\s\]\[]{1,20})(\]:)`,
      String.raw`([\u00B2\u00B3\u00B9\u2070\u2074-\u2079]{1,3})(?=${gap}*\S)`,
      String.raw`(<sup>)[ \t]?([0-9a-z*]{1,3})[ \t]?(</sup>)(?=${gap}*\S)`,
      String.raw`(\^)(\d{1,3})(\^)(?=${gap}*\S)`,
      String.raw`(\d{1,2})(?=${gap}+(?:See |Ibid|Resolutions? [\dS]|[AES]/[A-Z0-9]|United Nations, |\*?Official Records ))`,
      String.raw`((?:\\\*){1,3})(?=${gap}*\S)`,
      String.raw`(\*{1,3})(?=${gap}+(?:On behalf of|Reissued|Any changes|In accordance with|The present|States? not|Adopted)))`,
    ].join('|'),
    beginCaptures: scopes({
      1: 'punctuation.definition.note',
      2: 'entity.name.tag.note',
      3: 'punctuation.definition.note',
      4: 'entity.name.tag.note',
      5: 'punctuation.definition.note',
      6: 'entity.name.tag.note',
      7: 'punctuation.definition.note',
      8: 'punctuation.definition.note',
      9: 'entity.name.tag.note',
      10: 'punctuation.definition.note',
      11: 'entity.name.tag.note',
      12: 'entity.name.tag.note',
      13: 'entity.name.tag.note',
    }),
    end: '$',
    patterns: include('inline'),
  },
  paragraph: {
    patterns: [
      marked(
        'meta.paragraph.numbered',
        'opening-behind-number',
        String.raw`^${indent}(?:([-+*•])${gap}+)?(\*\*|__)?(\d{1,3}(?:\\?[.)]|[ ]?[-–:](?=${gap}+[*_<A-Z])))(?:\*\*|__)?(?:${gap}+|(?=[*_<A-Z])|$)`,
        number,
      ),
      marked(
        'meta.paragraph.numbered',
        'opening-behind-number',
        String.raw`^${indent}(?:([-+*•])${gap}+)?()((?:OP|PP)[ \u00A0]?\d{1,3}(?: (?:bis|ter|quater|alt))?[.:)]?)(?:${gap}+|$)`,
        number,
      ),
      marked(
        'meta.paragraph.item',
        'opening-behind-letter',
        String.raw`^${indent}(?:([-+*•])${gap}+)?(\\?\((?:[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|\d{1,2})\\?\)|(?:[a-z]|[ivx]{1,5})\\?[).](?=${gap}|$))(?:${gap}+|(?=[*_<A-Z])|$)`,
        scopes({ 1: 'punctuation.definition.list', 2: 'constant.character.item-letter' }),
      ),
      ...include('opening'),
    ],
  },
  'opening-behind-number': {
    patterns: [
      ...include('opening-behind-letter'),
      plain(behindMarker, participle, preambular),
      plain(behindMarker, verbByForm, operative),
    ],
  },
  /** `(a) Measures taken`: without italics a word in -s behind a letter is a noun more often than a verb. */
  'opening-behind-letter': {
    patterns: [
      emphasised(behindMarker, participle, preambular),
      emphasised(behindMarker, verbByForm, operative),
    ],
  },
  opening: {
    patterns: [
      emphasised(paragraphStart, participle, preambular),
      emphasised(paragraphStart, verbByForm, operative),
      plain(paragraphStart, participle, preambular),
      plain(paragraphStart, knownVerb, operative),
    ],
  },
};
