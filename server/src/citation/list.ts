import { fromRoman } from '../syntax/numerals';
import type { Citation, CitationForm, CitationList, DatePiece, Piece } from './citation';
import { datePattern, monthNumber } from './date';
import { readOrgan } from './organ';

const gap = '[ \\u00A0\\u202F]';
const hyphen = '[-\\u2010\\u2011]';
const letterGroup = `[A-Z](?:(?:,${gap}[A-Z])*,?${gap}and${gap}[A-Z](?![\\w’'])|${gap}to${gap}[A-Z](?![\\w’'])|[-–][A-Z](?![\\w’'])|(?:,${gap}[A-Z](?![\\w’']))+)?`;
/** A capital behind a number is a part's letter only where the citation can end behind it. */
const afterLetters = `(?=$|[,;.:)”"]|${gap}(?:of|and|to|in|on|by|or|for|as|\\()|${gap}?\\()`;

const noun = new RegExp(
  `(?<![\\w/])(resolution|decision)(s?)(?:${gap}Nos?\\.)?${gap}(?=(?:No\\.${gap})?(?:\\d|E?S${hyphen}?\\d|E?S${gap}\\d|E?S${hyphen}[IVX]))`,
  'giu',
);
const special = new RegExp(
  `(E?S)(${hyphen}|${gap})?(\\d{1,2}|[IVX]{1,6})/(\\d{1,3})|(\\d{1,2})(E?S)/(\\d{1,3})`,
  'uy',
);
const specialLetter = new RegExp(`${gap}?[A-Z]${afterLetters}`, 'uy');
const roman = new RegExp(
  `(\\d{1,4})(${gap}?(?:${letterGroup}))?${gap}?\\((?:(E?S)${hyphen})?([IVXL]{1,7})\\)(${gap}?(?:${letterGroup})${afterLetters})?`,
  'uy',
);
const yearInParentheses = new RegExp(`(\\d{1,4})${gap}?\\(((?:19|20)\\d\\d)\\)`, 'uy');
const yearFirst = new RegExp(
  `((?:19[4-9]|20)\\d{1,2})/(\\d{1,3})(?!\\d)(${gap}?[A-Z]${afterLetters})?`,
  'uy',
);
const session = new RegExp(
  `(\\d{1,3})/(\\d{1,4})(?![\\d/])(${gap}?${hyphen}?(?:${letterGroup})${afterLetters})?`,
  'uy',
);
const bare = /(\d{1,4})(?![\d/%]|,\d{3}|\.\d)/uy;
const date = new RegExp(
  `(,?${gap}of${gap}|,?${gap}dated${gap}|${gap}of${gap}the${gap}|${gap}\\()${datePattern}\\)?`,
  'uy',
);
const joiner = new RegExp(
  `,${gap}and${gap}|${gap}and${gap}|,${gap}|;${gap}(?:and${gap})?|${gap}(?:&|or|to)${gap}|,(?=\\d)`,
  'uy',
);

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/**
 * Every list of cited resolutions and decisions in a paragraph's prose, in order. Numbers are read in the
 * shapes in which they are mistyped too; whether they are right is for rules to say.
 */
export function readCitationLists(prose: string): CitationList[] {
  const lists: CitationList[] = [];
  noun.lastIndex = 0;
  for (let match = noun.exec(prose); match; match = noun.exec(prose)) {
    const list = readList(prose, match);
    if (list) {
      lists.push(list);
      noun.lastIndex = list.end;
    }
  }
  return lists;
}

function readList(prose: string, match: RegExpExecArray): CitationList | undefined {
  const [all, word = '', plural = ''] = match;
  const start = match.index;
  const citations: Citation[] = [];
  const joiners: Piece[] = [];
  let position = start + all.length;
  for (;;) {
    const citation = readCitation(prose, position, citations.length > 0);
    if (!citation) break;
    const last = citations.at(-1);
    if (last) joiners.push(piece(prose, last.end, citation.start));
    citations.push(citation);
    const join = at(joiner, prose, citation.end);
    if (!join) break;
    position = joiner.lastIndex;
  }
  const end = citations.at(-1)?.end;
  if (end === undefined) return undefined;
  return {
    start,
    end,
    noun: {
      ...piece(prose, start, start + word.length + plural.length),
      kind: word.toLowerCase() === 'decision' ? 'decision' : 'resolution',
      plural: plural !== '',
    },
    ...readOrgan(prose, start),
    citations,
    joiners,
  };
}

const piece = (prose: string, start: number, end: number): Piece => ({
  start,
  end,
  text: prose.slice(start, end),
});

/** One number at this place, with its letters and its date; in the midst of a list a bare number is none. */
function readCitation(prose: string, position: number, listed: boolean): Citation | undefined {
  const number = readNumber(prose, position) ?? (listed ? undefined : readBare(prose, position));
  if (!number) return undefined;
  const found = readDate(prose, number.end);
  const designation = piece(prose, position, number.end);
  return { ...number, designation, ...(found ? { date: found, end: found.end } : {}) };
}

type Found = Omit<Citation, 'designation'>;

function readNumber(prose: string, start: number): Found | undefined {
  const specialForm = at(special, prose, start);
  if (specialForm) {
    const [, series, , arabic, number, wrongSession, wrongSeries, wrongNumber] = specialForm;
    const numberEnd = special.lastIndex;
    const letter = at(specialLetter, prose, numberEnd);
    const end = numberEnd + (letter?.[0].length ?? 0);
    const sessionText = arabic ?? wrongSession ?? '';
    return {
      form: 'special',
      start,
      end,
      number: Number(number ?? wrongNumber),
      session: /^\d/.test(sessionText) ? Number(sessionText) : (fromRoman(sessionText) ?? 0),
      series: (series ?? wrongSeries) === 'ES' ? 'ES' : 'S',
      ...(letter ? { letters: trimmedPiece(prose, numberEnd, end) } : {}),
    };
  }
  const romanForm = at(roman, prose, start);
  if (romanForm) {
    const [all, number = '', before, series, numeral = '', after] = romanForm;
    const open = start + number.length;
    const end = start + all.length;
    const value = fromRoman(numeral);
    return {
      form: 'roman',
      start,
      end,
      number: Number(number),
      ...(value === undefined ? {} : { session: value }),
      ...(series === 'S' || series === 'ES' ? { series } : {}),
      ...(before
        ? { letters: trimmedPiece(prose, open, open + before.length) }
        : after
          ? { letters: trimmedPiece(prose, end - after.length, end) }
          : {}),
    };
  }
  return (
    readTwoNumbers('year-in-parentheses', yearInParentheses, prose, start, 'number-first') ??
    readTwoNumbers('year-first', yearFirst, prose, start, 'session-first') ??
    readTwoNumbers('session', session, prose, start, 'session-first')
  );
}

function readTwoNumbers(
  form: CitationForm,
  pattern: RegExp,
  prose: string,
  start: number,
  order: 'number-first' | 'session-first',
): Found | undefined {
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
    ...(letters ? { letters: trimmedPiece(prose, end - letters.length, end) } : {}),
  };
}

function readBare(prose: string, start: number): Found | undefined {
  const match = at(bare, prose, start);
  return match ? { form: 'bare', start, end: bare.lastIndex, number: Number(match[1]) } : undefined;
}

function trimmedPiece(prose: string, start: number, end: number): Piece {
  const text = prose.slice(start, end);
  const lead = text.length - text.replace(/^[\s-]+/, '').length;
  return piece(prose, start + lead, end);
}

function readDate(prose: string, start: number): DatePiece | undefined {
  const match = at(date, prose, start);
  if (!match) return undefined;
  const [all, join = '', day = '', month = '', year = ''] = match;
  const closes = join.endsWith('(');
  if (closes !== all.endsWith(')')) return undefined;
  const end = start + all.length;
  const from = start + join.length;
  return {
    ...piece(prose, from, closes ? end - 1 : end),
    end,
    joiner: join,
    day: Number(day),
    month: monthNumber(month) ?? 0,
    year: Number(year),
  };
}
