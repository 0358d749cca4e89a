import type { Neighbours } from '../../facts/neighbours';
import type { Word } from '../../text/words';
import type { ReadWord } from './read-words';

/** A word that stands where adopted texts have another. */
export interface ConfusedWord extends Word {
  /** The likeliest first. */
  readonly suggestions: readonly string[];
}

/** A word between two others, by their numbers. */
export interface Place {
  readonly word: number;
  readonly before: number;
  readonly after: number;
}

/** What any pair of words is counted above what it was. */
const above = 0.3;
/** What one adopted text that has a word is worth; and a word that none has. */
const [perText, unseen] = [0.3, 0.2];
/** A word of which one can say no more is not judged. */
const mostTexts = 3000;

/**
 * How much likelier another word is here than the one that stands here, in powers of e: how much more frequent it is, and
 * how much oftener than by chance it stands beside these neighbours, compared with the word itself.
 */
export function oddsOf(
  rival: number,
  { word, before, after }: Place,
  { known }: ReadWord,
  on: Neighbours,
): number {
  const seen = on.count(word) + unseen;
  const own = ownCount(word, known.texts, on);
  const others = on.count(rival);
  const fits = (one: number, count: number): number =>
    lift(on.together(before, one), count, on.count(before), on) +
    lift(on.together(one, after), count, on.count(after), on);
  return others === 0 ? -Infinity : Math.log(others / own) + fits(rival, others) - fits(word, seen);
}

/** How much oftener two words stand beside each other than by chance. */
const lift = (together: number, one: number, other: number, { total }: Neighbours): number =>
  Math.log((together + above) / ((one * other) / total + above));

/** Whether a word is so much rarer than another that a set phrase may tell. */
export const isMuchRarer = ({ text, known }: ReadWord, other: number, on: Neighbours): boolean =>
  text === known.lower && on.count(other) >= oftener * ownCount(known.number, known.texts, on);

const oftener = 6;

/** How often a word is to be reckoned with: in the texts that were counted, and in all. */
const ownCount = (word: number, texts: number, on: Neighbours): number =>
  on.count(word) + unseen + perText * Math.min(texts, mostTexts);
