import { grammar } from '../language/grammar';
import { matchesIn } from '../text/matches';
import { fromSuperscript } from './numerals';
import { findCommentClose, type Span } from '../text/lines';
import { plainly } from '../text/spaces';

const { abbreviatedBefore } = grammar.notes;
const { attribution, betweenDelegations, delegationByInitials } = grammar.layout;

export type LeafKind =
  | 'text'
  | 'emphasis'
  | 'escape'
  | 'indicator'
  | 'separator'
  | 'comment'
  /** What a delegation says in the text: `[Mexico: retain]`. */
  | 'attribution'
  | 'break'
  | 'marker'
  | 'blank'
  | 'furniture'
  | 'fence'
  | 'foreign'
  | 'rule';

/** How an indicator is written: `[^1]`, `¹`, `<sup>1</sup>`, `^1^`, or a digit that a conversion glued to a word. */
export type IndicatorForm = 'bracket' | 'superscript' | 'sup' | 'caret' | 'glued';

/** A piece of a paragraph before the marks of emphasis are paired. */
export interface Token {
  readonly start: number;
  end: number;
  kind: LeafKind;
  ids?: readonly string[];
  form?: IndicatorForm;
  /** Of an emphasis mark: what it is, what it may do, and the token it is paired with. */
  mark?: string;
  opens?: boolean;
  closes?: boolean;
  pair?: Token;
  /** Of a mark that opens: where what it holds begins in the prose. */
  at?: number;
}

const special =
  /[*_\\<[^\r\n\v\u00B2\u00B3\u00B9\u2070\u2074-\u2079\u02B0\u1D43\u1D47-\u1D49\u1D4D\u1D9C\u1DA0]/g;
const bracketIndicator = /\[\^([^\s\][^]{1,20})\]/y;
const supIndicator =
  /<sup>[^\S\r\n]?\[?([0-9a-z*]{1,3}(?:,[^\S\r\n]?[0-9a-z*]{1,3}){0,4})\]?[^\S\r\n]?<\/sup>/iy;
const caretIndicator = /\^(\d{1,3})\^/y;
/** Digits, or a letter that is no ending of a number (`1ᵉʳ`). */
const superscriptIndicator =
  /[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]{1,3}|(?<![\d\p{Lm}])[\u02B0\u1D43\u1D47-\u1D49\u1D4D\u1D9C\u1DA0](?!\p{L})/uy;
/** `matter, 4` at the end of a paragraph: what a copy from a page makes of an indicator. */
const looseIndicator = /(?<=(?:\p{Ll}\p{Ll}\p{Ll}|[”’)]| (?:19|20)\d\d)[,;]) (\d{1,2})(?= *$)/u;
const gluedIndicator =
  /(?<=\p{Ll}\p{Ll}\p{Ll}[,;.:]?|[”’)][,;.:]?|\d \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d[,;]?)\d{1,2}(?=[\s,;.:]|$)/gu;
const tag = /<(\/?)(i|em|b|strong|u|ins)>/iy;
/** With the indentation of the line after it: blanks of any kind but a line break. */
const lineBreak = /(?:\r\n|\r|\n|\v)[^\S\r\n\v]*/y;
const delimiterRun = /\*{1,3}|_{1,3}/y;
const wordCharacter = /[\p{L}\p{N}]/u;
const space = /\s/;
const punctuation = /[\p{P}\p{S}]/u;
/** `km²` is a unit, not an indicator. */
const unitBefore = /(?:^|[^\p{L}])[kcdm]?m$/u;

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** Cuts a stretch of a text into tokens; nothing outside the stretch has a part in how it is read. */
export function tokenize(
  source: string,
  { start, end }: Span,
  glued: ReadonlySet<string> | undefined,
): Token[] {
  const tokens: Token[] = [];
  const add = (token: Token): number => {
    const last = tokens.at(-1);
    if (token.kind === 'text' && last?.kind === 'text') last.end = token.end;
    else if (token.end > token.start) tokens.push(token);
    return token.end;
  };
  let position = start;
  while (position < end) {
    special.lastIndex = position;
    const stop = special.test(source) ? Math.min(special.lastIndex - 1, end) : end;
    add({ kind: 'text', start: position, end: stop });
    position = stop;
    if (position < end) {
      const token = readSpecial(source, position, { start, end });
      position = add(token);
      if (token.kind === 'escape') position = add({ kind: 'text', start: position, end: position + 1 });
    }
  }
  return glued?.size
    ? tokens.flatMap((token, i) => splitGlued(source, token, glued, i === tokens.length - 1))
    : tokens;
}

function readSpecial(source: string, start: number, stretch: Span): Token {
  const { end } = stretch;
  const text: Token = { kind: 'text', start, end: start + 1 };
  switch (source[start]) {
    case '\r':
    case '\n':
    case '\v': {
      matchAt(lineBreak, source, start);
      return { kind: 'break', start, end: Math.min(lineBreak.lastIndex, end) };
    }
    case '\\':
      return start + 1 < end && /[!-/:-@[-`{-~]/.test(source[start + 1] ?? '')
        ? { ...text, kind: 'escape' }
        : text;
    case '*':
    case '_':
      return readDelimiter(source, start, stretch);
    case '<':
      return readAngle(source, start, end) ?? text;
    case '[':
      return (
        readIndicator(source, bracketIndicator, 'bracket', start, end) ??
        readAttribution(source, start, end) ??
        text
      );
    case '^':
      return readIndicator(source, caretIndicator, 'caret', start, end) ?? text;
    default:
      return readSuperscript(source, start, stretch);
  }
}

function readAngle(source: string, start: number, end: number): Token | undefined {
  if (source.startsWith('<!--', start)) {
    const close = findCommentClose(source, start + 4);
    return close < 0 || close + 3 > end ? undefined : { kind: 'comment', start, end: close + 3 };
  }
  const html = matchAt(tag, source, start);
  if (html && tag.lastIndex <= end) {
    const opens = html[1] === '';
    const mark = `<${(html[2] ?? '').toLowerCase()}>`;
    return { kind: 'emphasis', start, end: tag.lastIndex, mark, opens, closes: !opens };
  }
  const sup = matchAt(supIndicator, source, start);
  if (!sup || supIndicator.lastIndex > end) return undefined;
  const ids = (sup[1] ?? '').split(/,\s?/);
  return { kind: 'indicator', start, end: supIndicator.lastIndex, ids, form: 'sup' };
}

function readIndicator(
  source: string,
  pattern: RegExp,
  form: IndicatorForm,
  start: number,
  end: number,
): Token | undefined {
  const match = matchAt(pattern, source, start);
  if (!match || pattern.lastIndex > end) return undefined;
  return { kind: 'indicator', start, end: pattern.lastIndex, ids: [match[1] ?? ''], form };
}

/** Words in brackets that close a line, or that others in brackets follow. */
const bracketBeforeEnd = /\[([^\][\r\n]{1,200})\](?=[ \t]{0,20}(?:[\r\n[]|$))/uy;

function readAttribution(source: string, start: number, end: number): Token | undefined {
  if (matchAt(attribution, source, start) && attribution.lastIndex <= end)
    return { kind: 'attribution', start, end: attribution.lastIndex };
  const [, names = ''] = matchAt(bracketBeforeEnd, source, start) ?? [];
  const delegations = names.split(betweenDelegations);
  const isAttribution =
    bracketBeforeEnd.lastIndex <= end &&
    delegations.some((name) => delegationByInitials.test(name)) &&
    delegations.every((name) => /^\p{Lu}/u.test(name));
  return isAttribution ? { kind: 'attribution', start, end: bracketBeforeEnd.lastIndex } : undefined;
}

function readSuperscript(source: string, start: number, stretch: Span): Token {
  if (!matchAt(superscriptIndicator, source, start)) return { kind: 'text', start, end: start + 1 };
  const stop = Math.min(superscriptIndicator.lastIndex, stretch.end);
  const mark = source.slice(start, stop);
  const before = source.slice(Math.max(stretch.start, start - 3), start);
  if (/^[\u00B2\u00B3]$/.test(mark) && unitBefore.test(before)) return { kind: 'text', start, end: stop };
  return { kind: 'indicator', start, end: stop, ids: [fromSuperscript(mark)], form: 'superscript' };
}

/** Left- and right-flanking as in CommonMark; an underscore inside a word is a letter. */
function readDelimiter(source: string, start: number, stretch: Span): Token {
  const { end } = stretch;
  matchAt(delimiterRun, source, start);
  const stop = Math.min(delimiterRun.lastIndex, end);
  const mark = source.slice(start, stop);
  const before = start > stretch.start ? (source[start - 1] ?? ' ') : ' ';
  const after = stop < end ? (source[stop] ?? ' ') : ' ';
  if (mark.startsWith('_') && wordCharacter.test(before) && wordCharacter.test(after)) {
    return { kind: 'text', start, end: stop };
  }
  const outside = (c: string) => space.test(c) || punctuation.test(c);
  // `the line*,*`: a word processor set nothing but the comma in italics.
  const holdsSign = /[,;:.]/.test(after) && stop + 1 < end && source.startsWith(mark, stop + 1);
  const opens = !space.test(after) && (!punctuation.test(after) || outside(before) || holdsSign);
  const closes = !space.test(before) && (!punctuation.test(before) || outside(after));
  return { kind: 'emphasis', start, end: stop, mark, opens, closes };
}

/** Cuts plain digits that a conversion glued to a word (`matter,4`) out of a text where a note of that number exists. */
function splitGlued(source: string, token: Token, glued: ReadonlySet<string>, isLast: boolean): Token[] {
  if (token.kind !== 'text') return [token];
  const pieces: Token[] = [];
  let from = token.start;
  const text = plainly(source.slice(token.start, token.end));
  for (const match of matchesIn(text, gluedIndicator)) {
    const [id] = match;
    const start = token.start + match.index;
    if (!glued.has(id) || abbreviatedBefore.test(text.slice(0, match.index))) continue;
    if (start > from) pieces.push({ kind: 'text', start: from, end: start });
    pieces.push({ kind: 'indicator', start, end: start + id.length, ids: [id], form: 'glued' });
    from = start + id.length;
  }
  const loose = isLast ? looseIndicator.exec(text) : null;
  if (loose?.[1] !== undefined && glued.has(loose[1])) {
    const start = token.start + loose.index;
    const end = start + loose[0].length;
    pieces.push({ kind: 'text', start: from, end: start });
    pieces.push({ kind: 'indicator', start, end, ids: [loose[1]], form: 'glued' });
    from = end;
  }
  if (from < token.end) pieces.push({ kind: 'text', start: from, end: token.end });
  return pieces;
}
