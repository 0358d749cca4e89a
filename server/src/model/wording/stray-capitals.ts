import type { GroupNode } from '../../facts/word-groups';
import { isParticiple } from '../../language/en/set-phrases';
import { afterNoun, beforeShortName, otherArticles } from '../../language/en/small-words';
import { isCapitalised } from '../../text/letters';
import type { Span } from '../../text/lines';
import type { ReadWord } from './read-words';
import { isInSmall, leftOf, reach, rightOf } from './word-places';

/** A word that is written small so many times as often is no term. */
export const always = 500;

export interface Stray {
  readonly small: number;
  readonly named: number;
}

export const timesOf = ({ small, named }: Stray): number => small / (named + 1);

/** How many times as often a word is written small, by its place: before a noun, after a name, at the end of a phrase. */
const beforeNoun = 1;
const beforeNounInName = 60;
const atEnd = 10;
const fewestAtEnd = 3;
const beforeName = 40;
const beforeFigure = 100;
/** A word that often stands in names may still have no capital outside of them. */
const frequent = 100;
const atEndOfFrequent = 2.5;
const afterArticle = 100;
const afterArticleBeforeName = 100;
const afterArticleBeforeNoun = 60;

export function isStray(
  text: string,
  words: readonly ReadWord[],
  index: number,
  left: number,
  right: number,
  { small, named }: Stray,
): boolean {
  const times = timesOf({ small, named });
  if (left === 1) return right > 1 && times >= always;
  if (right === 1) return false;
  const next = rightOf(text, words, index);
  const previous = leftOf(text, words, index);
  // After a comma a title may follow.
  if (next === '.' || !/^\p{L}/u.test(previous) || otherArticles.has(previous)) return false;
  // `Article 2`, `the 1988 List`
  const isOdd = /^\d|^[IVX]+$/.test(next) || /\d/.test(words[index - 1]?.text ?? '');
  if (isOdd && times < beforeFigure) return false;
  const isShort = beforeShortName.has(previous);
  // An adverb is no part of a name.
  const isAdverb = named === 0 && (words[index]?.known.lower ?? '').endsWith('ly');
  if (isInSmall(next) && !afterNoun.has(next)) {
    if (isAdverb) return times >= atEnd;
    if (left < Infinity) return times >= (left > 2 ? atEnd : beforeNounInName);
    return times >= (isShort && named > 0 ? afterArticleBeforeNoun : beforeNoun);
  }
  if (left < Infinity) return false;
  if (isShort) return times >= (right < Infinity ? afterArticleBeforeName : afterArticle);
  if (right < Infinity) return times >= beforeName;
  if (named === 0) return small >= fewestAtEnd;
  return times >= (small >= frequent ? atEndOfFrequent : atEnd);
}

/** Words of a group that is no name. */
const longestGroup = 4;
/** Texts have a group in small letters so often, and in this share of its places, if it is no name. */
const fewestOfGroup = 200;
const ordinary = 2 / 5;
/** The same after an article or before the name of something else, since a name may be short for another: `the Action Plan`. */
const fewestIfCertain = 1000;
const ordinaryIfCertain = 9 / 10;

interface StrayGroup extends Span {
  readonly written: string;
  readonly right: string;
}

/** What stands right before a group: a word, or a comma in a list of words in small letters. */
function mayStandAfter(text: string, words: readonly ReadWord[], first: number): boolean {
  const [before, here] = [words[first - 1], words[first]];
  if (!before || !here || /\d/.test(before.text)) return false;
  const between = text.slice(before.end, here.start);
  return between === ' ' || (between === ', ' && isInSmall(before.text));
}

/** A group of words all of which have a capital, where it has none unless it is part of a name: `Human Rights`. */
export function strayGroup(text: string, words: readonly ReadWord[], first: number): StrayGroup | undefined {
  if (!mayStandAfter(text, words, first)) return undefined;
  let node: GroupNode | undefined = words[first]?.known.capitals;
  for (let last = first; node && last < first + longestGroup; last++) {
    const { group, next }: GroupNode = node;
    const here = words[last];
    const following = words[last + 1];
    if (!here) return undefined;
    const after = rightOf(text, words, last);
    const distance = reach(text, words, last, 1);
    // What `and` joins to a name is seldom a part of it.
    const mayEnd = distance === Infinity || (distance > 1 && after === 'and');
    if (group && last > first && isCapitalised(here.text) && mayEnd) {
      const start = words[first]?.start ?? 0;
      const written = text.slice(start, here.end);
      const right = written.toLowerCase();
      const isBeforeNoun = isInSmall(after) && !afterNoun.has(after) && !isParticiple(after);
      // `Children and Armed` conflicts
      if (last > first + 1 && isBeforeNoun) return undefined;
      const isCertain =
        distance < Infinity || (beforeShortName.has(leftOf(text, words, first)) && !isBeforeNoun);
      const [enough, share] = isCertain ? [fewestIfCertain, ordinaryIfCertain] : [fewestOfGroup, ordinary];
      const small = group.forms.find((form) => form.text === right)?.count ?? 0;
      const isStray = small >= enough && small > group.total * share;
      if (isStray || distance === Infinity)
        return isStray ? { start, end: here.end, written, right } : undefined;
    }
    if (!next || following?.start !== here.end + 1 || text.charAt(here.end) !== ' ') return undefined;
    node = next.get(following.known.lower);
  }
  return undefined;
}
