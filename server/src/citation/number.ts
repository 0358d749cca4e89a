import { grammar } from '../language/grammar';
import { fromRoman } from '../syntax/numerals';
import type { Citation, CitationForm, Piece } from './citation';

const { cyrillic, specialLetter, roman, romanInTheOpen, yearFirst, sessionForm } = grammar.resolutionNumbers;

const latinOf = 'ABEKMHOPCTX';

const special = new RegExp(
  `(E?S)(-|[\\u2013\\u2212]| )?(\\d{1,2}|[IVX]{1,6})/(\\d{1,3})(?!\\d)|(\\d{1,2})(E?S)/(\\d{1,3})(?!\\d)`,
  'iuy',
);
const yearInParentheses = new RegExp(`(\\d{1,4}) ?[(\\[]((?:19|20)\\d\\d)[)\\]]`, 'uy');
/** `1373/2001`: with fewer figures in front it could be a session. */
const yearBehindSlash = /(\d{3,4})\/((?:19[4-9]|20\d)\d)(?![\d/])/uy;
const bare = /(\d{1,4})(?![\d/%-]|,\d{3}|\.\d| \(\d)/uy;

/** Letters of parts, each in the alphabet of the citation. */
export const latin = (letters: string): string =>
  letters.replace(likeLatin, (letter) => latinOf[cyrillic.indexOf(letter)] ?? letter);

const likeLatin = new RegExp(`[${cyrillic}]`, 'gu');

export function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

export const piece = (prose: string, start: number, end: number): Piece => ({
  start,
  end,
  text: prose.slice(start, end),
});

/** A number without its date. */
export type NumberRead = Omit<Citation, 'designation' | 'date' | 'part'>;

/** The number that begins at this place, with its letters, in the shapes in which it is mistyped too; never a bare one. */
export const readNumber = (prose: string, start: number): NumberRead | undefined =>
  readSpecial(prose, start) ??
  readRoman(prose, start) ??
  readTwoNumbers('year-in-parentheses', yearInParentheses, prose, start, 'number-first') ??
  readTwoNumbers('year-in-parentheses', yearBehindSlash, prose, start, 'number-first') ??
  readTwoNumbers('year-first', yearFirst, prose, start, 'session-first') ??
  readTwoNumbers('session', sessionForm, prose, start, 'session-first');

/** `1325` alone. */
export function readBare(prose: string, start: number): NumberRead | undefined {
  const match = at(bare, prose, start);
  return match ? { form: 'bare', start, end: bare.lastIndex, number: Number(match[1]) } : undefined;
}

function readSpecial(prose: string, start: number): NumberRead | undefined {
  const match = at(special, prose, start);
  if (!match) return undefined;
  const [, series, , sessionText, number, wrongSession, wrongSeries, wrongNumber] = match;
  const numberEnd = special.lastIndex;
  const letter = at(specialLetter, prose, numberEnd);
  const end = numberEnd + (letter?.[0].length ?? 0);
  const text = sessionText ?? wrongSession ?? '';
  return {
    form: 'special',
    start,
    end,
    number: Number(number ?? wrongNumber),
    session: /^\d/.test(text) ? Number(text) : (fromRoman(text) ?? 0),
    series: (series ?? wrongSeries)?.toUpperCase() === 'ES' ? 'ES' : 'S',
    ...(letter ? { letters: trimmed(prose, numberEnd, end) } : {}),
  };
}

function readRoman(prose: string, start: number): NumberRead | undefined {
  const match = at(roman, prose, start);
  if (!match) return readRomanInTheOpen(prose, start);
  const [all, number = '', before, series, proper, small, square, after] = match;
  const numeral = proper ?? (small ?? square ?? '').toUpperCase();
  const open = start + number.length;
  const end = start + all.length;
  const value = /^\d/.test(numeral) ? Number(numeral) : fromRoman(numeral);
  return {
    form: 'roman',
    start,
    end,
    number: Number(number),
    ...(value === undefined ? {} : { session: value }),
    ...(series === 'S' || series === 'ES' || series === 'ORG' ? { series } : {}),
    ...(before
      ? { letters: trimmed(prose, open, open + before.length) }
      : after
        ? { letters: trimmed(prose, end - after.length, end) }
        : {}),
  };
}

function readRomanInTheOpen(prose: string, start: number): NumberRead | undefined {
  const match = at(romanInTheOpen, prose, start);
  const session = fromRoman(match?.[2] ?? '');
  if (!match || session === undefined) return undefined;
  const [all, number, , letter] = match;
  const end = start + all.length;
  return {
    form: 'roman',
    start,
    end,
    number: Number(number),
    session,
    ...(letter ? { letters: trimmed(prose, end - letter.length, end) } : {}),
  };
}

function readTwoNumbers(
  form: CitationForm,
  pattern: RegExp,
  prose: string,
  start: number,
  order: 'number-first' | 'session-first',
): NumberRead | undefined {
  const match = at(pattern, prose, start);
  if (!match) return undefined;
  const [all, first, second, letters] = match;
  const end = start + all.length;
  const [number, sessionNumber] = order === 'number-first' ? [first, second] : [second, first];
  return {
    form,
    start,
    end,
    number: Number(number),
    session: Number(sessionNumber),
    ...(letters ? { letters: undressed(trimmed(prose, end - letters.length, end)) } : {}),
  };
}

/** `/B`, `(B)` and `b` are the letter B. */
function undressed(letters: Piece): Piece {
  const odd = /^([/(]?)([A-Za-z])(\)?)$/.exec(letters.text);
  if (!odd) return letters;
  const [, open = '', letter = '', close = ''] = odd;
  return {
    start: letters.start + open.length,
    end: letters.end - close.length,
    text: letter.toUpperCase(),
  };
}

function trimmed(prose: string, start: number, end: number): Piece {
  const text = prose.slice(start, end);
  const lead = text.length - text.replace(/^[\s-]+/, '').length;
  return piece(prose, start + lead, end);
}
