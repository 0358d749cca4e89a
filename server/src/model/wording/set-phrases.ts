import { distance } from 'fastest-levenshtein';
import { figure } from '../../facts/neighbours';
import type { Vocabulary } from '../../facts/vocabulary';
import { areForms, isParticiple, smallWords } from '../../language/en/set-phrases';
import { soundOf } from '../../language/en/sounds';
import { casedLike } from '../../text/letters';
import type { ReadWord } from './read-words';
import { isMuchRarer, oddsOf, type ConfusedWord } from './word-odds';

/** Words and marks around a word, by their numbers. */
export interface Surroundings {
  /** The one before `before`. */
  readonly first: number;
  readonly before: number;
  readonly after: number;
  /** The one after `after`. */
  readonly last: number;
}

type Known = Pick<Vocabulary, 'neighbours' | 'slots'>;

/** How often two words would stand beside each other by chance if they shunned each other no more than any two. */
const leastByChance = 3;
/** How often a word is seen among these others, if it is much like the one that stands here. */
const fewestOfAlike = 4;

/** The word of a set phrase for which another stands, if it does not stand beside these neighbours: `in other to`. */
export function otherWordAt(
  word: ReadWord,
  { first, before, after, last }: Surroundings,
  { neighbours, slots }: Known,
): ConfusedWord | undefined {
  const slot = slots.between(before, after);
  const { lower, number } = word.known;
  if (!slot || lower.length < shortestWord || !isJudged.test(word.text) || isNumeral.test(lower))
    return undefined;
  if (smallWords.has(lower)) {
    const { top, share } = mostIn(slot);
    const expected = neighbours.wordOf(top);
    if (share >= leastShareInPhrase && smallWords.has(expected) && shuns(before, number, after, neighbours)) {
      const inRow = neighbours.together(first, before);
      const isBound =
        isBoundAfter(before, top, neighbours) ||
        isBoundBefore(top, after, neighbours) ||
        (distance(lower, expected) === 1 &&
          inRow >= fewestOfBound &&
          slots.inRow(first, before, top) >= inRow * leastShareOfBound);
      if (isBound) return slipFor(word, expected);
    }
  }
  // A capital may make a name of it.
  if (lower !== word.text || lower.length < shortestAlike || !word.known.isWritten) return undefined;
  let [right, most] = ['', fewestOfAlike - 1];
  for (let i = 0; i < slot.length; i += 2) {
    const other = slot[i] ?? figure;
    if (!isMuchRarer(word, other, neighbours) || !areAlike(lower, neighbours.wordOf(other))) continue;
    const seen = (slot[i + 1] ?? 0) + slots.inRow(first, before, other) + slots.inRow(other, after, last);
    if (seen <= most) continue;
    const odds = oddsOf(other, { word: number, before, after }, word, neighbours) + Math.log(1 + seen);
    if (odds < leastOdds(lower, neighbours.wordOf(other))) continue;
    [right, most] = [neighbours.wordOf(other), seen];
  }
  return right === '' ? undefined : slipFor(word, right);
}

const leastShareInPhrase = 19 / 20;
const shortestWord = 2;
const shortestAlike = 3;
const isJudged = /^[A-Z]?[a-z]+$/;
const isNumeral = /^[ivx]+$/i;
const leastShareOfBound = 19 / 20;
/** The same of a word after which one is left out. */
const leastShareOfLeftOut = 49 / 50;
/** What is seen less often says nothing. */
const fewestOfBound = 30;

/** Whether a word is nearly always followed by another: `accordance with`. */
const isBoundAfter = (
  one: number,
  other: number,
  on: Vocabulary['neighbours'],
  share = leastShareOfBound,
): boolean => on.count(one) >= fewestOfBound && on.together(one, other) >= on.count(one) * share;

/** Whether a word nearly always follows another: `inter alia`. */
const isBoundBefore = (one: number, other: number, on: Vocabulary['neighbours']): boolean =>
  on.count(other) >= fewestOfBound && on.together(one, other) >= on.count(other) * leastShareOfBound;

/** Whether a word never stands beside one of its neighbours, although it would by chance. */
const shuns = (before: number, word: number, after: number, on: Vocabulary['neighbours']): boolean =>
  [[before, word] as const, [word, after] as const].some(
    ([one, other]) => on.together(one, other) === 0 && byChance(one, other, on) >= leastByChance,
  );

const byChance = (one: number, other: number, on: Vocabulary['neighbours']): number =>
  (on.count(one) * on.count(other)) / on.total;

/** The small word that a set phrase lacks between two words: `in accordance the`. */
export function leftOutAfter(
  text: string,
  word: ReadWord,
  next: ReadWord,
  { neighbours, slots }: Known,
): ConfusedWord | undefined {
  const [one, other] = [word.known.number, next.known.number];
  const slot = slots.between(one, other);
  if (!slot || text.charAt(word.end) !== ' ' || next.start !== word.end + 1) return undefined;
  const { top, share } = mostIn(slot);
  const expected = neighbours.wordOf(top);
  if (share < leastShareInPhrase) return undefined;
  if (
    isParticiple(word.text) ||
    !smallWords.has(expected) ||
    byChance(one, other, neighbours) < leastByChance
  )
    return undefined;
  if (!isBoundAfter(one, top, neighbours, leastShareOfLeftOut)) return undefined;
  return {
    text: `${word.text} ${next.text}`,
    start: word.start,
    end: next.end,
    suggestions: [`${word.text} ${expected} ${next.text}`],
  };
}

function mostIn(slot: readonly number[]): { top: number; share: number } {
  let [top, count, total] = [0, 0, 0];
  for (let i = 0; i < slot.length; i += 2) {
    const here = slot[i + 1] ?? 0;
    total += here;
    if (here > count) [top, count] = [slot[i] ?? 0, here];
  }
  return { top, share: count / total };
}

const slipFor = ({ text, start, end }: ReadWord, right: string): ConfusedWord => ({
  text,
  start,
  end,
  suggestions: [casedLike(text, right)],
});

/** How much likelier another word must be, in powers of e, by how it differs. */
const leastFor = { letters: 16, letter: 10 } as const;
const longestShort = 3;

function leastOdds(word: string, other: string): number {
  const isOne = distance(word, other) === 1 || soundOf(word) === soundOf(other);
  return isOne && word.length > longestShort ? leastFor.letter : leastFor.letters;
}

const shortestApart = 4;

/** Whether one word may be a slip for another: a letter or two apart, or of one sound, but no form of it, which may be right. */
function areAlike(word: string, other: string): boolean {
  if (word === other || other === '' || Math.abs(word.length - other.length) > mostApart) return false;
  const apart = distance(word, other);
  if (apart > mostApart) return false;
  const isLong = Math.min(word.length, other.length) >= shortestApart;
  const isNear =
    apart === 1 ||
    (apart === 2 && isLong && other.startsWith(word.charAt(0))) ||
    (isLong && soundOf(word) === soundOf(other));
  return isNear && !areForms(word, other);
}

const mostApart = 3;
