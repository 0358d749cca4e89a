import type { Casing, LetterCase } from '../../facts/letter-cases';
import type { GroupNode } from '../../facts/word-groups';
import { afterNoun, beforeShortName, directions, otherArticles } from '../../language/en/small-words';
import { capitalised } from '../../text/letters';
import type { Span } from '../../text/lines';
import type { ReadWord } from './read-words';
import { isPartOfAddress, startsSentence, startsTitle } from './sentence-start';
import { isCapitalised, leftOf, reach, rightOf } from './word-places';

/** A word that adopted texts write with other letters in such a place: with a capital or without. */
export interface LetterSlip extends Span {
  readonly written: string;
  readonly right: string;
  /** What must hold of the rest of the text: that it has the word as written nowhere else, or otherwise again and again. */
  readonly unless?: 'term' | 'consistent';
}

/** The slips in a text, in order. Most words of most texts can have none. */
export function letterSlips(text: string, words: readonly ReadWord[]): LetterSlip[] {
  const slips: LetterSlip[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const casing = word?.known.casing;
    if (!casing || word.start < (slips.at(-1)?.end ?? 0)) continue;
    const { text: written, start, end } = word;
    if (casing.kind === 'mixed')
      slips.push({ start, end, written, right: rightAt(text, start, casing.right) });
    else if (!mayHaveCapital(text, start)) slips.push(...slipsAt(text, words, index, casing));
  }
  return slips;
}

const mayHaveCapital = (text: string, start: number): boolean =>
  startsSentence(text, start) || startsTitle(text, start) || isPartOfAddress(text, start);

const rightAt = (text: string, start: number, word: string): string =>
  startsSentence(text, start) ? capitalised(word) : word;

function slipsAt(text: string, words: readonly ReadWord[], index: number, casing: Casing): LetterSlip[] {
  const word = words[index];
  if (!word) return [];
  const { start, end, text: written, known } = word;
  switch (casing.kind) {
    case 'mixed':
      return [];
    case 'shouted':
      return isAmongSmall(text, words, index)
        ? [{ start, end, written, right: casing.right, unless: 'term' }]
        : [];
    case 'small': {
      if (directions.has(known.lower)) return [];
      const { right, known: counts } = casing;
      const before = leftOf(text, words, index);
      const odds = oddsOfSmall(counts, before, rightOf(text, words, index));
      if (odds < certain) return [{ start, end, written, right }];
      return odds < likely && before === 'the'
        ? [{ start: start - 4, end, written: `the ${written}`, right: `the ${right}`, unless: 'consistent' }]
        : [];
    }
    case 'stray': {
      const left = reach(text, words, index, -1);
      const right = reach(text, words, index, 1);
      if (isStray(text, words, index, left, right, casing))
        return [
          {
            start,
            end,
            written,
            right: known.lower,
            ...(timesOf(casing) >= always ? {} : { unless: 'term' }),
          },
        ];
      return left === Infinity ? strayGroup(text, words, index) : [];
    }
  }
}

/** Whether the words on both sides are in small letters. */
function isAmongSmall(text: string, words: readonly ReadWord[], index: number): boolean {
  return smallLetter.test(leftOf(text, words, index)) && smallLetter.test(rightOf(text, words, index));
}

/** Odds of small letters under which a word must have a capital, and those under which the rest of the text decides. */
const certain = 1 / 100;
const likely = 1 / 6;
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

const smallLetter = /^\p{Ll}/u;
const odds = (share: number): number => share / (1 - share);

const shareOfSmall = ({ small, named, alone }: LetterCase): number => small / (small + named + alone);

/** The odds that a word has small letters in such a place, by what stands before and after it. */
function oddsOfSmall(known: LetterCase, left: string, right: string): number {
  const { small, named, alone, before, after } = known;
  if (small === 0 && named + alone >= fewestOfName) return 0;
  const share = shareOfSmall(known);
  const [a, b] = [before?.get(left), after?.get(right)];
  // What has never stood before it may make another thing of it: `advisory committee`.
  if (alone < fewestAlone || (!a?.capital && smallLetter.test(left))) return Infinity;
  if (!b?.capital && share > seldom && smallLetter.test(right) && !afterNoun.has(right)) return Infinity;
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

/** A word that is written small so many times as often is no term. */
const always = 500;

interface Stray {
  readonly small: number;
  readonly named: number;
}

const timesOf = ({ small, named }: Stray): number => small / (named + 1);

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
const afterArticleBeforeName = 200;
const afterArticleBeforeNoun = 60;

function isStray(
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
  if (smallLetter.test(next) && !afterNoun.has(next)) {
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
/** A name may be short for another: `the Action Plan`. */
const fewestAfterArticle = 1000;
const ordinaryAfterArticle = 97 / 100;

/** A group of words all of which have a capital, where it has none unless it is part of a name: `Human Rights`. */
function strayGroup(text: string, words: readonly ReadWord[], first: number): LetterSlip[] {
  const previous = leftOf(text, words, first);
  if (!/^\p{L}/u.test(previous) || /\d/.test(words[first - 1]?.text ?? '')) return [];
  const [enough, share] = beforeShortName.has(previous)
    ? [fewestAfterArticle, ordinaryAfterArticle]
    : [fewestOfGroup, ordinary];
  let node: GroupNode | undefined = words[first]?.known.capitals;
  for (let last = first; node && last < first + longestGroup; last++) {
    const { group, next }: GroupNode = node;
    const here = words[last];
    const following = words[last + 1];
    if (!here) return [];
    if (group && last > first && isCapitalised(here.text) && reach(text, words, last, 1) === Infinity) {
      const start = words[first]?.start ?? 0;
      const written = text.slice(start, here.end);
      const right = written.toLowerCase();
      // `Children and Armed` conflicts
      const next = rightOf(text, words, last);
      const isCut = last > first + 1 && smallLetter.test(next) && !afterNoun.has(next);
      const small = group.forms.find((form) => form.text === right)?.count ?? 0;
      return small >= enough && small > group.total * share && !isCut
        ? [{ start, end: here.end, written, right, unless: 'term' }]
        : [];
    }
    if (!next || following?.start !== here.end + 1 || text.charAt(here.end) !== ' ') return [];
    node = next.get(following.known.lower);
  }
  return [];
}
