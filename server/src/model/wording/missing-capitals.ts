import type { LetterCase } from '../../facts/letter-cases';
import { afterNoun } from '../../language/en/small-words';
import { isInSmall } from './word-places';

/** Odds of small letters under which a word must have a capital, and those under which the rest of the text decides. */
export const certain = 1 / 100;
export const likely = 1 / 6;
/** Odds after what stands before a word, if that alone decides. */
const certainAfter = 1 / 60;
const fewestBefore = 100;
/** What a word has in all its places is worth as much as so many in one of them. */
const places = 2;
/** A word that has small letters so seldom has them with neighbours that are new, too. */
const seldom = 1 / 20;
/** A word that has small letters more often is certain only after what it never has them after: `2030 agenda`. */
const mostOfCertain = 1 / 8;
/** Capitals of a word that never has small letters. */
const fewestOfName = 50;
const fewestOfPlace = 40;
/** Capitals outside of names. */
const fewestAlone = 5;

const odds = (share: number): number => share / (1 - share);

const shareOfSmall = ({ small, named, alone }: LetterCase): number => small / (small + named + alone);

/** The odds that a word has small letters in such a place, by what stands before and after it. */
export function oddsOfSmall(known: LetterCase, left: string, right: string): number {
  const { small, named, alone, before, after } = known;
  if (small === 0 && named + alone >= fewestOfName) return 0;
  const share = shareOfSmall(known);
  const [a, b] = [before?.get(left), after?.get(right)];
  // What has never stood before it may make another thing of it: `advisory committee`.
  if (alone < fewestAlone || (!a?.capital && isInSmall(left))) return Infinity;
  if (!b?.capital && share > seldom && isInSmall(right) && !afterNoun.has(right)) return Infinity;
  const [ofLeft = 0, ofRight = 0] = [a, b].map((counts = none) =>
    odds((counts.small + places * share) / (counts.small + counts.capital + places)),
  );
  if (share === 0) return (a?.capital ?? 0) + (b?.capital ?? 0) >= fewestOfPlace ? 0 : Infinity;
  if (share > mostOfCertain)
    return (a?.capital ?? 0) >= fewestBefore && ofLeft < certainAfter
      ? 0
      : Math.max(certain, (ofLeft * ofRight) / odds(share));
  return (ofLeft * ofRight) / odds(share);
}

const none = { capital: 0, small: 0 };
