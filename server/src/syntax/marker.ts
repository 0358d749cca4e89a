import { grammar } from '../language/grammar';
import { fromRoman } from './numerals';
import { readOpeningForm } from './opening';

const { negotiatorLabel, insertedLabel, letterAfterNumber, noted } = grammar.layout;

/** The numbers and letters in front of paragraphs and subparagraphs, in every shape in which drafters type them. */

export type MarkerShape =
  /** `1.` `1)` `1.)` `1-` `OP1` `PP1`, and `I.` in front of an operative paragraph */
  | 'number'
  /** `(a)` `(i)` `(1)` `(A)` */
  | 'parentheses'
  /** `a)` `i)` `A.` */
  | 'closing-parenthesis'
  /** `1.1.` `1.2` */
  | 'decimal'
  /** `a.` `i.` */
  | 'stop'
  /** `•` `–` `-` */
  | 'bullet';

export interface Marker {
  readonly shape: MarkerShape;
  /** What stands between the punctuation: `1`, `a`, `iv`, `A`; `1` for `I.` too; empty for a bullet. */
  readonly label: string;
  /** True for `I.` in front of an operative paragraph; the label is in figures. */
  readonly isNumeral?: boolean;
  /** `OP`, `PP` or `Clause` where a working paper's label stands. */
  readonly prefix?: string;
  /** `bis`, `alt`: it was put in behind the paragraph that has the label alone. */
  readonly inserted?: string;
  /** From the first character of the label or its bracket to the last: `1.`, `(a)`. Offsets in the line. */
  readonly start: number;
  readonly end: number;
  /** Where the text begins; offset in the line. */
  readonly content: number;
}

/** White space of any kind: a page of a printed text may begin with a form feed, a pasted one with a separator. */
const indent = /[^\S\r\n]*/y;
const listBullet = /[-+*][ \t]+/y;
const bullet = /([•‣▪◦·]|[–—-](?=[ \t]))[ \t]*/y;
const strongMark = /\*\*|__/y;
/** Marks of direction and width that a word processor leaves may stand behind it. */
const paragraphNumber =
  /(\d{1,3})(?:\\?\.?\)|\\?\.(?:-(?=[ \t]|[*_]{0,3}\p{Lu}))?|[ ]?[-–:](?=[ \t]+[*_<A-Z])|[ ]\.(?=[ \t]*[*_<]))(?:\*\*|__)?(?:[ \t\u200B-\u200F\u2060]+|(?=[*_<A-Z])|$)/uy;
/** `34*. Further urges*`: the italics of the opening begin a character or two too early. */
const numberInItalics = /(\d{1,3})[*_][.)][ \t]+(?=\p{Lu}[^*_]{1,60}[*_])/uy;
/** `**1. Urges** all`: the marks of the opening stand before the number. */
const markBeforeNumber = /[*_]{1,3}(\d{1,3})\\?(?:\.\)|[.)])[ \t]+(?=\p{Lu}[^*_]{1,60}[*_])/uy;
/** `**1. Follow-up of the Summit**`: a line that is bold to its end, with no stop there, is a heading. */
const numberedHeading =
  /(?:\*{2,3}|__)\d{1,3}\\?(?:\.\)|[.)])[ \t]+([^*_\r\n]{0,199}[^*_\r\n;,:.])(?:\*{2,3}|__)[ \t]*$/y;
/** `1/ Calls upon`, `[1] Recalling`: forms of notes too, so that the words have to open a paragraph. */
const numberOfNote = /(?:(\d{1,2})\/|\[(\d{1,2})\])[ \t]+(?=[*_]{0,3}\p{Lu})/uy;
/** `6 *Calls upon*`, `6*Calls upon*`: the stop is missing. */
const numberAlone = /(\d{1,3})[ \t]*(?=[*_]{1,3}\p{Lu})/uy;
/**
 * `I. *Decides* to act`: a numeral of sections in front of a paragraph, whose italics are not its heading; and
 * `l. *Decides* to act`, `lO. *Decides*`: letters that were read, or typed, for the figures 1 and 0.
 */
const figureInLetters =
  /(?:([IVX]{1,6})\\?[.)]|([lIO\d]{0,2}[lIO][lIO\d]{0,2})\\?\.)[ \t]+(?=[*_]{1,3}\p{Lu}[^*_]{1,60}[*_]{1,3},?[ \t]\p{L})/uy;
/** `I. Calls upon all nations to act;`: the same in a text without italics; the title of a section has no stop. */
const plainNumeral = /([IVX]{1,6})\\?[.)][ \t]+(?=\p{Lu}[\p{L} ]{0,40} \p{Ll}.*(?:[;:,.]|.{25})$)/uy;
/** `A. stamping a number on each;` */
const capital = /([A-H])\\?\.[ \t]+(?=\p{Ll})/uy;
const decimal = /(\d{1,2}(?:\.\d{1,2}){1,2})\\?[.)]?[ \t]+(?=[\p{L}*_])/uy;
/** `B 2. *Demands*`, `A *Recalling*`: the letter or numeral of a section that has no line of its own. */
const sectionLabel = /(?:[A-Z]|[IVX]{2,5})[ \t]+(?=((?:\d{1,3}\.[ \t]+(?:\([a-z]\)[ \t]+)?)?)[*_]\p{Lu})/uy;
const inParentheses = /\\?\(([a-z]{1,2}|[ivxl]{1,6}|[A-Z]|\d{1,2})\.?\\?\)(?:[ \t]+|(?=[*_<A-Z])|$)/y;
/** `(d To act;`: the second parenthesis is lost. */
const openParenthesis = /\(([a-z])[ \t]+(?=[\p{L}\d][^()]*(?:\(|$))/uy;
const closingParenthesis = /([a-z]|[ivx]{1,5})\\?\)(?:[ \t]+|$)/y;
const stop = /([a-z]|[ivx]{1,5})\\?\.(?:[ \t]+|-[ \t]*(?=\p{Lu})|$)/uy;

function at(pattern: RegExp, line: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(line);
}

/** The length of the trimmed match: a marker ends before the white space and the unseen marks behind it. */
const trimmed = (match: string): number => {
  let { length } = match;
  while (length > 0 && /[\s\u200B-\u200F\u2060]/.test(match.charAt(length - 1))) length--;
  return length;
};

/** The marker at the head of a line, or undefined. A Markdown bullet in front of a number or letter is skipped. */
export function readMarker(line: string): Marker | undefined {
  at(indent, line, 0);
  const first = behindSectionLabel(line, indent.lastIndex);
  if (!/[\d[(OPCA-HIVXa-z•‣▪◦·–—\-+*_\\]/.test(line[first] ?? '')) return undefined;
  const afterBullet = at(listBullet, line, first) ? listBullet.lastIndex : first;
  return readLabel(line, afterBullet) ?? readBullet(line, first);
}

/** Where the text begins behind the letter of a section; the place itself where none stands there, or where no paragraph opens behind it. */
export function behindSectionLabel(line: string, position: number): number {
  const label = at(sectionLabel, line, position);
  if (!label) return position;
  const behind = sectionLabel.lastIndex;
  const [, number = ''] = label;
  const text = line.slice(behind + number.length, behind + 90);
  return readOpeningForm(text.replace(/[*_]+/, '').replace(/[*_]/, ' ')) === 'other' ? position : behind;
}

/** `l3`, `lO`, `2I`: the number that was meant. */
const figureOf = (written: string): number | undefined => {
  const value = Number(written.replace(/[lI]/g, '1').replace(/O/g, '0'));
  return value > 0 ? value : undefined;
};

/** The opening alone may stand on a line: `**1. Calls upon**`, and then what it calls for. */
function isNumberedHeading(line: string, position: number): boolean {
  const [, title] = at(numberedHeading, line, position) ?? [];
  return title !== undefined && (/ .* /.test(title) || readOpeningForm(title) === 'other');
}

function readLabel(line: string, position: number): Marker | undefined {
  if (isNumberedHeading(line, position)) return undefined;
  const early = at(markBeforeNumber, line, position);
  const isEarly = early !== null && opensOperative(line, markBeforeNumber.lastIndex);
  const start = !isEarly && at(strongMark, line, position) ? strongMark.lastIndex : position;
  const number = isEarly
    ? early
    : (at(paragraphNumber, line, start) ?? at(numberInItalics, line, start) ?? readNumberAlone(line, start));
  if (number) {
    const end = start + trimmed(number[0]);
    return { shape: 'number', label: number[1] ?? '', start, end, content: start + number[0].length };
  }
  if (start !== position) return undefined;
  const inLetters = at(figureInLetters, line, start) ?? at(plainNumeral, line, start);
  if (inLetters && opensOperative(line, start + inLetters[0].length)) {
    const [all, roman, figures = ''] = inLetters;
    const value = roman === undefined ? figureOf(figures) : fromRoman(roman);
    if (value !== undefined)
      return {
        shape: 'number',
        label: String(value),
        ...(roman === undefined ? {} : { isNumeral: true }),
        start,
        end: start + trimmed(all),
        content: start + all.length,
      };
  }
  const ofNote = at(numberOfNote, line, start);
  if (ofNote && opensParagraph(line, numberOfNote.lastIndex)) {
    const [all, slashed, bracketed] = ofNote;
    return {
      shape: 'number',
      label: slashed ?? bracketed ?? '',
      start,
      end: start + trimmed(all),
      content: start + all.length,
    };
  }
  const negotiator = at(negotiatorLabel, line, start) ?? at(insertedLabel, line, start);
  if (negotiator) {
    const [all, prefix, label = '', inserted] = negotiator;
    return {
      shape: 'number',
      label,
      ...(prefix ? { prefix: prefix.startsWith('C') ? prefix : prefix.toUpperCase() } : {}),
      ...(inserted ? { inserted } : {}),
      start,
      end: start + trimmed(all),
      content: start + all.length,
    };
  }
  for (const [pattern, shape] of [
    [inParentheses, 'parentheses'],
    [openParenthesis, 'parentheses'],
    [closingParenthesis, 'closing-parenthesis'],
    [letterAfterNumber, 'closing-parenthesis'],
    [capital, 'closing-parenthesis'],
    [decimal, 'decimal'],
    [stop, 'stop'],
  ] as const) {
    const match = at(pattern, line, start);
    if (match) {
      const [all, label = ''] = match;
      return { shape, label, start, end: start + trimmed(all), content: start + all.length };
    }
  }
  return undefined;
}

/** A number without a stop, where an operative paragraph follows in italics. */
function readNumberAlone(line: string, start: number): RegExpExecArray | null {
  const number = at(numberAlone, line, start);
  return number && opensOperative(line, numberAlone.lastIndex) ? number : null;
}

/** Whether the words at a place of a line open as an operative paragraph does. */
export function opensOperative(line: string, position: number): boolean {
  const behind = line.slice(position, position + 80).replace(/^[*_]+/, '');
  return readOpeningForm(behind.replace(/[*_]/, ' ')) === 'verb';
}

/** The same for either part; what a note cites is no verb, though it ends as one: `1/ Documents A/53/1`. */
const opensParagraph = (line: string, position: number): boolean =>
  (opensOperative(line, position) || opensPreambular(line, position)) && !noted.test(line.slice(position));

const opensPreambular = (line: string, position: number): boolean =>
  readOpeningForm(line.slice(position, position + 80).replace(/^[*_]+/, '')) === 'participle';

function readBullet(line: string, position: number): Marker | undefined {
  const match = at(bullet, line, position) ?? at(listBullet, line, position);
  if (!match || match[0].startsWith('*') || match[0].length === line.length - position) return undefined;
  const end = position + trimmed(match[0]);
  return { shape: 'bullet', label: '', start: position, end, content: position + match[0].length };
}
