import { distance } from 'fastest-levenshtein';

/** Whether one word is the other with two neighbouring letters in each other's place: `Reaclling`. */
export function isTransposed(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, i) => letter !== other[i]);
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return at >= 0 && swapped === other;
}

/** One letter more, less or other, or two neighbours in each other's place. */
export const isOneAway = (word: string, other: string): boolean =>
  distance(word, other) === 1 || isTransposed(word, other);

/** Whether two words, or what stands for them, are made of the same letters. */
export const hasSameLetters = (word: string, other: string): boolean => sorted(word) === sorted(other);

const sorted = (word: string): string => [...word].sort().join('');
