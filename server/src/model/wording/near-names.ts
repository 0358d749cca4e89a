import {
  areNeighbours,
  hasInstrument,
  isKnownPiece,
  instrumentsFrom,
  isOfInstrument,
  nameNear,
  turnedNames,
} from '../../facts/names';
import { isNear, piecesIn, type NamePiece } from '../../facts/name-pieces';
import { grammar } from '../../language/grammar';
import { quotesOf } from '../../citation/paragraph';
import { matchesIn } from '../../text/matches';
import { isWithin } from '../../text/quotes';
import type { Edit } from '../../text/edit';
import type { Paragraph } from '../../syntax/resolution';

const { isNameWord, pluralOf, derivedFrom, commaInName } = grammar.names;

/** A passage that is nearly a known name, and that name; offsets in the prose. */
export interface NearName {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  /** What is written otherwise in it. */
  readonly change: Edit;
  /** Whether it is the name of an instrument. */
  readonly isInstrument: boolean;
}

/** What in a paragraph is nearly the name of a body or an instrument, in order of place; titles are left alone. */
export function nearNamesIn(paragraph: Paragraph): NearName[] {
  const { prose, emphases } = paragraph.inline;
  const { text } = prose;
  const { pairs, triples } = piecesIn(text);
  if (pairs.length === 0) return [];
  const quotes = quotesOf(paragraph);
  const isTitle = ({ start }: NearName) =>
    isWithin(quotes, start) ||
    emphases.some((emphasis) => emphasis.italic && emphasis.start <= start && start < emphasis.end);
  const found = [
    ...pairs.flatMap((pair) => instrumentAt(text, pair) ?? []),
    ...[...triples, ...pairs].flatMap((piece) => pieceAt(text, piece)),
    ...turnedIn(text),
    ...(text.includes(', and ') ? commasIn(text) : []),
  ];
  // Pieces of one name overlap; that of an instrument says most, then the first.
  const kept: NearName[] = [];
  for (const one of found.sort((a, b) => Number(b.isInstrument) - Number(a.isInstrument)))
    if (!isTitle(one) && !kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

const nearName = (
  text: string,
  start: number,
  end: number,
  change: Edit,
  isInstrument: boolean,
): NearName => ({
  isInstrument,
  start,
  end,
  expected: text.slice(start, change.start) + change.text + text.slice(change.end, end),
  change,
});

function pieceAt(text: string, piece: NamePiece): NearName[] {
  const near = nameNear(piece);
  if (!near) return [];
  const before = text
    .slice(Math.max(0, piece.start - reach), piece.start)
    .split(' ')
    .slice(0, -1)
    .reverse();
  const [behind = ''] = text.slice(piece.end, piece.end + reach).split(/[^\p{L}\d -]/u);
  const after = behind.split(' ');
  const [nothing, next = ''] = after;
  // What goes on with a word that no known name has there is another name.
  if (nothing === '' && isNameWord.test(next) && !areNeighbours(piece.words.at(-1) ?? '', next)) return [];
  const start = piece.start - lengthOfName(before);
  // What follows a name at once, such as a possessive, is no word of it.
  const end = piece.end + (after[0] === '' ? lengthOfName(after.slice(1)) : 0);
  return changesTo(near, piece).map((change) => nearName(text, start, end, change, isOfInstrument(near)));
}

/** Longer than what stands around a piece of a name. */
const reach = 120;

/** How long the words are that are still of one name, which nothing joins, with a space each. */
function lengthOfName(words: readonly string[]): number {
  const other = words.findIndex((word) => !isNameWord.test(word));
  return words.slice(0, other < 0 ? words.length : other).reduce((sum, { length }) => sum + length + 1, 0);
}

/** What makes one piece another: a word, what stands between two, or all of it if two have changed places. */
function changesTo(near: NamePiece, { words, starts, gaps, start, end }: NamePiece): Edit[] {
  if (words.filter((word, i) => word.toLowerCase() !== near.words[i]?.toLowerCase()).length > 1)
    return [{ start, end, text: near.form }];
  return words.flatMap((word, i): Edit[] => {
    const [start = 0, next = 0] = [starts[i], starts[i + 1]];
    const end = start + word.length;
    const [right = word, gap = ''] = [near.words[i], near.gaps[i]];
    if (word.toLowerCase() !== right.toLowerCase()) return [{ start, end, text: right }];
    return i < gaps.length && gaps[i] !== gap
      ? [{ start: end, end: next, text: gap === '' ? ' ' : ` ${gap} ` }]
      : [];
  });
}

function commasIn(text: string): NearName[] {
  return matchesIn(text, commaInName).flatMap(({ index, 1: before = '', 2: after = '' }) =>
    isKnownPiece(`${before} and ${after}`)
      ? [
          nearName(
            text,
            index - before.length,
            index + ', and '.length + after.length,
            { start: index, end: index + 1, text: '' },
            true,
          ),
        ]
      : [],
  );
}

function* turnedIn(text: string): Generator<NearName> {
  for (const [written, right] of turnedNames) {
    const start = text.indexOf(written);
    const end = start + written.length;
    if (start >= 0) yield nearName(text, start, end, { start, end, text: right }, true);
  }
}

/** The instrument that a passage names with other capitals, or with one word misspelt, left out or put in. */
function instrumentAt(text: string, pair: NamePiece): NearName | undefined {
  const { start } = pair;
  for (const name of instrumentsFrom(pair)) {
    const written = text.slice(start, start + name.length);
    if (written === name) return undefined;
    const length =
      written.toLowerCase() === name.toLowerCase()
        ? name.length
        : lengthOfSlip(text.slice(start, start + name.length + longestWord), name);
    if (length > 0)
      return nearName(text, start, start + length, { start, end: start + length, text: name }, true);
  }
  return undefined;
}

const longestWord = 25;
/** Shorter names are told apart by one word. */
const fewestWords = 7;
/** In a name of so many words one may be another word altogether: `Rights of People with Disabilities`. */
const fewestAround = 8;

/** How long a name is with which a text begins if a word of another is left out, put in or misspelt in it; 0 if none is. */
function lengthOfSlip(text: string, name: string): number {
  const right = name.toLowerCase().split(' ');
  if (right.length < fewestWords) return 0;
  const written = text.toLowerCase().split(' ', right.length + 1);
  const from = right.findIndex((word, i) => word !== written[i]);
  const [wanted = '', found = ''] = [right[from], written[from]];
  if (from === right.length - 1) {
    const [word = ''] = /^\p{L}+/u.exec(found) ?? [];
    const isSlip = isNear(wanted, word) || pluralOf(wanted, word) || derivedFrom(wanted, word);
    return isSlip ? written.slice(0, from).join(' ').length + 1 + word.length : 0;
  }
  if (from < 2) return 0;
  const ends = (rest: number, at: number) => {
    const tail = right.slice(rest).join(' ');
    const begin = written.slice(0, at).join(' ').length + 1;
    return text.slice(begin).toLowerCase().startsWith(tail) &&
      !/^\p{L}/u.test(text.slice(begin + tail.length))
      ? begin + tail.length
      : 0;
  };
  const isLast = from >= right.length - 2;
  const mayBeOther =
    right.length >= fewestAround && !isLast && !hasInstrument(written.slice(from - 1, from + 2).join(' '));
  return (
    (isLast ? 0 : ends(from, from + 1) || ends(from + 1, from)) ||
    (isNear(wanted, found) || mayBeOther ? ends(from + 1, from + 1) : 0)
  );
}
