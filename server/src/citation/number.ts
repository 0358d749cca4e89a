import { fromRoman } from '../syntax/numerals';
import type { Citation, CitationForm, Piece } from './citation';

/** Letters of another alphabet that look like these; a keyboard may hold both. */
const cyrillic = 'АВЕКМНОРСТХ';
const latinOf = 'ABEKMHOPCTX';
/** A part's letter; behind `Z` come `AA`, `BB`: `53/77 AA`. */
const aLetter = `(?:AA|BB|CC|DD|EE|FF|[A-Z${cyrillic}])(?![\\w’'])`;
const letterGroup = `${aLetter}(?:(?:, ${aLetter})*,? (?:and|&) ${aLetter}| to ${aLetter}|[-–/]${aLetter}|(?:, ${aLetter})+)?`;
/** A capital behind a number is a part's letter only where the citation can end behind it. */
const afterLetters = `(?=$|[,;.:)”"]| (?:of|and|to|in|on|by|or|for|as|\\(|entitled|section|is|was|which|that|shall|so|but|with|at|from)| ?\\()`;

/** A part's letter in another dress, where its citation can end behind it: `57/270/B`, `57/270 (B) of`, `57/270 b of 23 June`. */
const oddLetter = `/[A-Z](?=$|[,;]| (?:of|and) )| ?\\([A-Z]\\)(?=$|[,;]| (?:of|and) )| ?[a-z](?= of \\d{1,2} [JFMASOND])`;

const special = new RegExp(
  `(E?S)(-|[\\u2013\\u2212]| )?(\\d{1,2}|[IVX]{1,6})/(\\d{1,3})(?!\\d)|(\\d{1,2})(E?S)/(\\d{1,3})(?!\\d)`,
  'iuy',
);
const specialLetter = new RegExp(` ?[A-Z]${afterLetters}`, 'uy');
const roman = new RegExp(
  `(\\d{1,4})( ?-?(?:${letterGroup}))? ?(?:\\((?:(E?S|ORG)-)?([IVXL]{1,7}|\\d{1,2})\\)|(?<=\\d{3} ?)(?:\\(([ivxl]{1,7})\\)|\\[([IVXL]{1,7})\\]))( ?(?:${letterGroup})${afterLetters})?`,
  'uy',
);
/** `1514/XV`, and `217 III A` in front of its date. */
const romanInTheOpen = new RegExp(
  `(\\d{1,4})(?:/| (?=[IVX]{1,6}(?: [A-Z])? of \\d{1,2} ))([IVXL]{1,7})(?![\\w/])( [A-Z](?= of \\d))?`,
  'uy',
);
const yearInParentheses = new RegExp(`(\\d{1,4}) ?[(\\[]((?:19|20)\\d\\d)[)\\]]`, 'uy');
/** `1373/2001`: with fewer figures in front it could be a session. */
const yearBehindSlash = /(\d{3,4})\/((?:19[4-9]|20\d)\d)(?![\d/])/uy;
/** In front of the date another sign than the slash can be nothing else: `70-1 of 25 September 2015`. */
const otherSlash = `[-–:](?=\\d{1,3} of \\d{1,2} [JFMASOND])`;
const yearFirst = new RegExp(
  `((?:19[4-9]|20\\d)\\d)(?:/|${otherSlash})(\\d{1,3})(?![\\d/])( ?-?(?:${letterGroup})${afterLetters})?`,
  'uy',
);
const sessionForm = new RegExp(
  `(\\d{1,3})(?: ?[/\\\\\u2044\u2215] ?|${otherSlash})(\\d{1,4})(?!\\d|/(?![A-Z](?!\\w)))( ?-?(?:${letterGroup})${afterLetters}|${oddLetter})?`,
  'uy',
);
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
