import { distance } from 'fastest-levenshtein';

/** Whether one word is the other with two neighbouring letters in each other's place: `Reaclling`. */
export function isTransposed(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word.charCodeAt(at) === other.charCodeAt(at)) at++;
  return (
    at + 1 < word.length &&
    word.charCodeAt(at) === other.charCodeAt(at + 1) &&
    word.charCodeAt(at + 1) === other.charCodeAt(at) &&
    word.slice(at + 2) === other.slice(at + 2)
  );
}

/** One letter more, less or other, or two neighbours in each other's place. */
export const isOneAway = (word: string, other: string): boolean =>
  distance(word, other) === 1 || isTransposed(word, other);

/** Whether two words, or what stands for them, are made of the same letters. */
export const hasSameLetters = (word: string, other: string): boolean => sorted(word) === sorted(other);

const sorted = (word: string): string => [...word].sort().join('');

/** A word with its letters as bits. */
export interface Lettered {
  readonly word: string;
  readonly letters: number;
}

/** The letters of a word as bits. Words of which too many bits differ are far from each other, which is told at once. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << word.charCodeAt(at);
  return letters;
}

/** Whether words with these letters may be so many letters apart: one that is changed differs in two bits. */
export function mayBeApart(one: number, other: number, most: 1 | 2): boolean {
  let differing = one ^ other;
  for (let bits = 0; bits < 2 * most; bits++) differing &= differing - 1;
  return differing === 0;
}
