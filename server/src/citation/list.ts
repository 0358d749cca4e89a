import { grammar } from '../language/grammar';
import { matchesIn } from '../text/matches';
import type { Span } from '../text/lines';
import type { Citation, CitationList, DatePiece, ListNoun, Piece } from './citation';
import { readDateAt } from './date';
import { at, piece, readBare, readNumber, type NumberRead } from './number';
import { readOrgan } from './organ';
import { isWithin, quotedSpans } from '../text/quotes';

const {
  noun,
  dateJoiner,
  partOf,
  joiner,
  bareMember,
  bareAmongYears,
  resumption,
  otherNoun,
  decisionNoun,
  shortNoun,
  symbolHead,
} = grammar.citationLists;

/** No number is without a figure or the numerals of a special session. */
const numeral = /\d|[Ss]-[IiVvXx]/;

/** The longest clause behind which a list is looked for again; titles can be long. */
const farthest = 2000;

/**
 * Every list of cited resolutions and decisions in a paragraph's prose, in order. Numbers are read in the
 * shapes in which they are mistyped too; whether they are right is for rules to say.
 */
export function readCitationLists(
  prose: string,
  quotes: readonly Span[] = quotedSpans(prose),
): CitationList[] {
  if (!numeral.test(prose)) return [];
  const heads: Head[] = [];
  for (const match of matchesIn(prose, noun)) {
    heads.push({
      start: match.index,
      position: match.index + match[0].length,
      noun: readNoun(prose, match),
    });
  }
  const lists: CitationList[] = [];
  /** Where the next noun stands, within quotation marks and outside them. */
  const limits = { quoted: prose.length, plain: prose.length };
  for (const head of heads.reverse()) {
    const side = isWithin(quotes, head.start) ? 'quoted' : 'plain';
    const list = readList(prose, head, side === 'quoted', limits[side], quotes);
    limits[side] = head.start;
    if (list) lists.push(list);
  }
  return lists.reverse();
}

interface Head {
  readonly start: number;
  readonly position: number;
  readonly noun: ListNoun;
}

function readNoun(prose: string, { 0: all, 1: word, 2: plural, 3: short, index }: RegExpExecArray): ListNoun {
  const text = short ?? `${word ?? ''}${plural ?? ''}`;
  const start = index + all.indexOf(text);
  return {
    ...piece(prose, start, start + text.length),
    kind: decisionNoun.test(text) ? 'decision' : 'resolution',
    plural: /s\.?$/i.test(text) && !shortNoun.test(text),
    abbreviated: short !== undefined,
  };
}

/** The list of a noun; it goes no further than `limit`, where the next noun stands. */
function readList(
  prose: string,
  { start, position, noun: listNoun }: Head,
  quoted: boolean,
  limit: number,
  quotes: readonly Span[],
): CitationList | undefined {
  const citations: Citation[] = [];
  const joiners: Piece[] = [];
  let next = readCitation(prose, position) ?? readBareCitation(prose, position);
  while (next) {
    const last = citations.at(-1);
    if (last) joiners.push(piece(prose, last.end, next.start));
    citations.push(next);
    next =
      readNext(prose, next, limit, listNoun) ??
      resume(prose, next.end, limit, listNoun, quoted ? [] : quotes);
  }
  const [first] = citations;
  const last = citations.at(-1);
  if (!first || !last) return undefined;
  return {
    start,
    end: last.end,
    noun: listNoun,
    quoted,
    ...readOrgan(prose, listNoun, last.end, first.form),
    citations,
    joiners,
  };
}

/** The member that follows at once, behind a comma, an "and", or nothing but a space where the comma was forgotten. */
function readNext(
  prose: string,
  { end, form, number }: Citation,
  limit: number,
  { plural }: ListNoun,
): Citation | undefined {
  const join = at(joiner, prose, end);
  if (join) {
    const position = joiner.lastIndex;
    if (position >= limit) return undefined;
    // "resolutions 1325 and 1820": where the first number stands alone, so may the next; "1989 (2011) and 2253" has lost a year.
    const bareForm =
      form === 'bare'
        ? bareMember
        : form === 'year-in-parentheses' && number >= 100
          ? bareAmongYears
          : undefined;
    const mayBeBare = plural && bareForm?.test(prose.slice(position, position + 20));
    return readCitation(prose, position) ?? (mayBeBare ? readBareCitation(prose, position) : undefined);
  }
  if (!/^ \d/.test(prose.slice(end, end + 2))) return undefined;
  const next = readCitation(prose, end + 1);
  return next && (next.form === 'year-in-parentheses' || next.date) ? next : undefined;
}

/** The next member behind a relative clause or a title: only a number that cannot be anything else. */
function resume(
  prose: string,
  end: number,
  limit: number,
  listNoun: ListNoun,
  quotes: readonly Span[],
): Citation | undefined {
  const clause = prose.slice(end, Math.min(limit, end + farthest));
  const semicolon = clause.indexOf(';');
  const stop = semicolon < 0 ? clause.length : semicolon;
  resumption.lastIndex = 0;
  for (let match = resumption.exec(clause); match && match.index <= stop; match = resumption.exec(clause)) {
    const position = end + resumption.lastIndex;
    if (isWithin(quotes, end + match.index)) continue;
    const next = readCitation(prose, position);
    if (!next || next.form === 'bare') continue;
    if (next.date) return next;
    const unmistakable =
      next.form === 'special' ||
      ((next.form === 'roman' || next.form === 'year-in-parentheses') && next.number >= 100);
    if (listNoun.plural && unmistakable && !otherNoun.test(clause.slice(0, match.index))) return next;
  }
  return undefined;
}

/** One number at this place, with its letters, its part and its date. */
function readCitation(prose: string, position: number): Citation | undefined {
  const number = readNumber(prose, position + (at(symbolHead, prose, position)?.[0].length ?? 0));
  const citation = number && withDate(prose, number);
  return citation && isOfAnotherAssembly(citation) ? undefined : citation;
}

/**
 * `60.18 of 23 May 2007` is a number of the World Health Assembly, whose sixtieth session was in 2007; with a year
 * of that session of the General Assembly the stop stands for its stroke.
 */
const isOfAnotherAssembly = ({ designation, session = 0, date }: Citation): boolean =>
  /^\d+\./.test(designation.text) && ![1945, 1946].includes((date?.year ?? 0) - session);

function readBareCitation(prose: string, position: number): Citation | undefined {
  const number = readBare(prose, position);
  return number && withDate(prose, number);
}

function withDate(prose: string, number: NumberRead): Citation {
  const designation = piece(prose, number.start, number.end);
  const partMatch = at(partOf, prose, number.end);
  const partEnd = partMatch ? partOf.lastIndex : number.end;
  const date = readDate(prose, partEnd);
  // A part with neither a date nor another number behind it belongs to the sentence: ", annex" may be anything.
  const join = partMatch && !date ? at(joiner, prose, partEnd) : null;
  const listed = join !== null && readNumber(prose, joiner.lastIndex) !== undefined;
  const part = partMatch?.[1] !== undefined && (date ?? listed) ? partMatch[1] : undefined;
  return {
    ...number,
    designation,
    ...(part === undefined
      ? {}
      : { part: piece(prose, number.end + 2, number.end + 2 + part.length), end: partEnd }),
    ...(date ? { date, end: date.joiner.endsWith('(') ? date.end + 1 : date.end } : {}),
  };
}

function readDate(prose: string, start: number): DatePiece | undefined {
  const join = at(dateJoiner, prose, start);
  if (!join) return undefined;
  const found = readDateAt(prose, dateJoiner.lastIndex);
  if (!found) return undefined;
  if (join[0].endsWith('(') && prose[found.end] !== ')') return undefined;
  return { ...found, text: prose.slice(found.start, found.end), joiner: join[0] };
}
