import { distance } from 'fastest-levenshtein';
import { capitalised } from '../text/letters';
import { lettersOf, mayBeApart, type Lettered } from '../text/slips';
import { createCommonNear } from './common-words';
import type { KnownWordList } from './front-coded';

/** Spellings that are offered. */
const mostOffered = 5;
/** Words that are remembered; a text uses the same ones again and again. */
const mostRemembered = 20_000;

/** Parts that stand before a word, with a hyphen or without. */
const prefixes =
  'agro anti bio counter cross cyber de dis eco geo inter intra macro micro mid mis multi non out over post pre pro pseudo re semi socio sub trans ultra un under'.split(
    ' ',
  );
/** Letters of the parts of a compound that is written as one word: `gravesites`. */
const [shortestHead, shortestTail] = [3, 4];
/** Adopted texts that have each of two words that are run together by mistake: `humanrights`. */
const frequent = 400;

/** What can be said of the spelling of words, by a vocabulary. */
export interface Spelling {
  /** Whether a word, in lower case and without hyphens, is known. */
  isKnown(word: string): boolean;
  /** Whether a word is known as it is written, or in lower case. */
  isWritten(word: string): boolean;
  /** Adopted texts that have the word, in lower case or with a capital. */
  textsWith(word: string): number;
  /** The words of very many texts that are one letter away from a word (in lower case), or two in each other’s place. */
  commonNear(word: string): readonly string[];
  /** Words that are written much like this one (in lower case), the likeliest first; five at most. */
  suggest(word: string): readonly string[];
}

/** The words that spelling goes by: those of adopted texts with the number of texts, and those of a dictionary. */
export interface KnownWords {
  readonly usual: ReadonlyMap<string, number>;
  readonly dictionary: KnownWordList;
}

export function createSpelling({ usual, dictionary }: KnownWords): Spelling {
  const known = new Map<string, boolean>();
  const suggested = new Map<string, readonly string[]>();
  const isEntry = (word: string): boolean => usual.has(word) || dictionary.has(word);
  const textsWith = (word: string): number =>
    Math.max(usual.get(word) ?? 0, usual.get(capitalised(word)) ?? 0);
  const commonNear = createCommonNear(usual);
  const oftenUsed = new Map<string, readonly Lettered[]>();

  function looksKnown(word: string): boolean {
    if (isEntry(word) || usual.has(`${word}s`) || (/[^s]s$/.test(word) && isEntry(word.slice(0, -1))))
      return true;
    return isDerived(word) && commonNear(word).length === 0;
  }

  /** A word with something before it that may stand before any word, or two words in one. */
  const isDerived = (word: string): boolean =>
    prefixes.some((prefix) => word.startsWith(prefix) && isTail(word.slice(prefix.length))) ||
    splits(word).some(([head, tail]) => head.length >= shortestHead && isCompound(head, tail));

  const isTail = (tail: string): boolean => tail.length >= shortestTail && usual.has(tail);
  const isCompound = (head: string, tail: string): boolean =>
    isTail(tail) && usual.has(head) && Math.min(textsWith(head), textsWith(tail)) < frequent;

  /** Spellings that are near, with how near each is: the texts that have it, a twentieth of them for each step more. */
  function findLike(word: string): readonly string[] {
    const near = new Map<string, number>();
    const initial = word.charAt(0);
    const others = oftenUsed.get(initial) ?? withInitial(initial, usual);
    oftenUsed.set(initial, others);
    const own = lettersOf(word);
    for (const { word: other, letters } of others)
      if (mayBeApart(own, letters, 2) && isTwoAway(word, other)) near.set(other, textsWith(other) / 20);
    for (const other of edited(word)) if (isEntry(other)) near.set(other, textsWith(other));
    for (const [head, tail] of splits(word)) {
      const texts = Math.min(textsWith(head), textsWith(tail));
      if (texts >= often) near.set(`${head} ${tail}`, texts);
    }
    return [...near]
      .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
      .slice(0, mostOffered)
      .map(([other]) => other);
  }

  return {
    commonNear,
    isKnown: (word) => remembered(known, word, looksKnown),
    isWritten: (word) => usual.has(word) || looksKnown(word.toLowerCase()),
    textsWith,
    suggest: (word) => remembered(suggested, word, findLike),
  };
}

/** Adopted texts that a word must stand in to be offered for one that differs from it in two letters. */
const often = 10;

/** Words that are offered; those with a capital are names. */
function withInitial(initial: string, usual: ReadonlyMap<string, number>): Lettered[] {
  const words: Lettered[] = [];
  for (const [word, texts] of usual)
    if (texts >= often && word.startsWith(initial)) words.push({ word, letters: lettersOf(word) });
  return words;
}

const isTwoAway = (word: string, other: string): boolean =>
  word.length >= 6 &&
  other.charCodeAt(0) === word.charCodeAt(0) &&
  Math.abs(other.length - word.length) <= 2 &&
  distance(word, other) === 2;

function remembered<Answer>(
  answers: Map<string, Answer>,
  word: string,
  find: (word: string) => Answer,
): Answer {
  const answer = answers.get(word);
  if (answer !== undefined) return answer;
  if (answers.size >= mostRemembered) answers.clear();
  const found = find(word);
  answers.set(word, found);
  return found;
}

/** A word in two, at every place. */
const splits = (word: string): [head: string, tail: string][] =>
  Array.from({ length: Math.max(0, word.length - 3) }, (_, i) => [word.slice(0, i + 2), word.slice(i + 2)]);

const alphabet = [...'abcdefghijklmnopqrstuvwxyz-'];

/** Every way to write a word with one letter more, less, other or in another place; a hyphen may be missing. */
function edited(word: string): string[] {
  const all: string[] = [];
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    for (const letter of alphabet) {
      all.push(head + letter + tail);
      if (tail !== '') all.push(head + letter + tail.slice(1));
    }
    if (tail !== '') all.push(head + tail.slice(1));
    if (tail.length > 1) all.push(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
  }
  return all;
}
