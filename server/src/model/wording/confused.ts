import { distance } from 'fastest-levenshtein';
import { figure, markBetween, noWord, stop, type Neighbours } from '../../facts/neighbours';
import type { Rival } from '../../facts/rivals';
import type { Vocabulary } from '../../facts/vocabulary';
import { beforeOne, beforeSeveral, pluralFrom } from '../../language/en/agreement';
import { areForms } from '../../language/en/set-phrases';
import { confusedWith } from '../../language/en/confusables';
import { shortWords } from '../../language/en/compounds';
import { isIse } from './british';
import { casedLike, isCapitalised } from '../../text/letters';
import type { ReadWord } from './read-words';
import { isPartOfAddress } from './sentence-start';
import { isMuchRarer, oddsOf, type ConfusedWord, type Place } from './word-odds';
import { leftOutAfter, otherWordAt, type Surroundings } from './set-phrases';

/** How much likelier another word must be, in powers of e, to have one taken for a slip of it. */
const leastFor: Readonly<Record<Rival['by'], number>> = { letter: 8, sound: 8, number: 10.5 };
/** The same of short words, most of which are alike, and of words that only sound alike. */
const leastForUnlike = 11;
/** The same of short words that are right by themselves. */
const leastForShort = 13;
const longestShort = 3;
/** The same of words that are often taken for each other, if the other stands beside both neighbours and this one beside neither, or not beside both. */
const [leastForConfused, leastForHalfConfused] = [2, 6];
/** How often it must stand beside each of them: more than once or twice. */
const fewestOfConfused = 2.5;
/** Letters in which words may differ that are alike. */
const [mostApart, mostApartAtAll] = [2, 3];
/** The same of the number of a noun, if the word before it says how many things there are. */
const leastForCounted = 3.5;
/** The same if another word stands between: all Member State. */
const leastForNamed = 0;
/** What is added if it does not stand beside both neighbours anywhere. */
const moreForOneSide = 2;
/** A word with a capital within a sentence is a name, unless one neighbour has the other word in such a share of its places. */
const leastShareOfName = 1 / 20;
/** The same for a noun, of which there may be one or several anywhere else. */
const leastShareOfNumber = 1 / 2;

/** The words of a text that stand in the place of another: developing counties, international piece and security. */
export function confusedWords(
  text: string,
  words: readonly ReadWord[],
  vocabulary: Vocabulary,
): ConfusedWord[] {
  const { neighbours, rivalsOf, spelling } = vocabulary;
  const found: ConfusedWord[] = [];
  let [first, before] = [stop, stop];
  // How often the words that stand beside each other do so: those after a word are those before the next one.
  let ahead = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const { lower, number } = word.known;
    const next = words[i + 1];
    const mark = next ? markBetween(text, word.end, next.start) : stop;
    const place: Place = { word: number, before, after: mark ?? next?.known.number ?? stop };
    const beforeThat = first;
    const behind = before > figure ? ahead : neighbours.together(before, number);
    ahead = neighbours.together(number, place.after);
    [first, before] = mark === undefined ? [before, number] : [number, mark];
    const isUsual = behind > 0 && ahead > 0;
    // What stands before a quotation says what it is: the word “proposal”.
    if (!isUsual && text.startsWith(' “', word.end)) continue;
    const around = isUsual ? undefined : surroundings(text, words, i, place, beforeThat);
    const slip = around && phraseSlipAt(text, words, i, around, ahead, vocabulary);
    if (slip) {
      found.push(slip);
      continue;
    }
    if (isUsual && words[i - 2]?.known.isBeforeSeveral !== true) continue;
    if (!canBeJudged(word, place)) continue;
    if (isForeign(words[i - 1]) || isForeign(next)) continue;
    const rivals = rivalsOf(lower).filter((rival) => isSeen(rival.number, place, neighbours));
    if (rivals.length === 0) continue;
    const last = words.slice(Math.max(0, i - 2), i);
    const likelier = rivals
      .map((rival) => ({
        rival,
        odds:
          oddsOf(rival.number, place, word, neighbours) +
          (isMuchRarer(word, rival.number, neighbours) && !areForms(lower, rival.word)
            ? inPhrases(rival.number, around, vocabulary.slots)
            : 0),
      }))
      .filter(({ rival, odds }) => odds > 0 && odds > leastOdds(rival, word, last, place, neighbours))
      .sort((a, b) => b.odds - a.odds);
    if (likelier.length === 0 || isIse(lower, spelling)) continue;
    found.push({
      text: word.text,
      start: word.start,
      end: word.end,
      suggestions: likelier.map(({ rival }) => casedLike(word.text, rival.word)),
    });
  }
  return found;
}

/** A set phrase that has another word here, or lacks one after it. */
function phraseSlipAt(
  text: string,
  words: readonly ReadWord[],
  index: number,
  around: Surroundings,
  ahead: number,
  vocabulary: Vocabulary,
): ConfusedWord | undefined {
  const [word, next] = words.slice(index, index + 2);
  if (!word || isForeign(next) || isPartOfAddress(text, word.start)) return undefined;
  if (isIse(word.known.lower, vocabulary.spelling)) return undefined;
  const other = otherWordAt(word, around, vocabulary);
  return other ?? (ahead === 0 && next ? leftOutAfter(text, word, next, vocabulary) : undefined);
}

function surroundings(
  text: string,
  words: readonly ReadWord[],
  index: number,
  { before, after }: Place,
  first: number,
): Surroundings {
  const [next, afterNext] = words.slice(index + 1, index + 3);
  return {
    first,
    before,
    after,
    last: after > figure && next ? numberAfter(text, next, afterNext) : stop,
  };
}

/** What a word is the likelier by, in powers of e, if it stands in a row with two words before it or after it. */
const inPhrases = (word: number, around: Surroundings | undefined, on: Vocabulary['slots']): number =>
  around
    ? Math.min(
        mostForPhrase,
        Math.log(1 + on.inRow(around.first, around.before, word) + on.inRow(word, around.after, around.last)),
      )
    : 0;

const mostForPhrase = 4;

/** The number of what stands after a word. */
const numberAfter = (text: string, word: ReadWord, next: ReadWord | undefined): number =>
  next ? (markBetween(text, word.end, next.start) ?? next.known.number) : stop;

const isPlain = /^[A-Z]?[a-z]+$/;

/** What stands among words of other languages is one itself. */
const canBeJudged = ({ text, known }: ReadWord, { before, after }: Place): boolean =>
  isPlain.test(text) &&
  before !== noWord &&
  after !== noWord &&
  (text.length > longestShort || !shortWords.has(known.lower));

const isForeign = (word: ReadWord | undefined): boolean => word !== undefined && foreign.test(word.text);
const foreign = /[^\p{ASCII}\p{P}]/u;

/** Whether a word stands beside one of the neighbours anywhere. */
const isSeen = (one: number, { before, after }: Place, on: Neighbours): boolean =>
  on.together(before, one) > 0 || on.together(one, after) > 0;

/** What ends a noun: anything but a word, or a short one. */
const isEnd = (after: number, on: Neighbours): boolean => after < figure || on.isShort(after);

function leastOdds(
  { word: other, number, by }: Rival,
  { text: written, known }: ReadWord,
  ahead: readonly ReadWord[],
  { word, before, after }: Place,
  on: Neighbours,
): number {
  const { lower } = known;
  const hasShare = (least: number): boolean =>
    on.together(before, number) >= on.count(before) * least ||
    on.together(number, after) >= on.count(after) * least;
  if (isCapitalised(written) && before !== stop && !hasShare(leastShareOfName)) return Infinity;
  if (by === 'number' && before > figure) {
    const counting = other === pluralFrom(lower) ? beforeSeveral : beforeOne;
    const [last, lastButOne] = ahead.toReversed();
    // Before another noun it may be no noun itself: all State organs.
    const isNoun = isEnd(after, on) || on.together(number, after) > on.together(word, after);
    if (isNoun && counting.has(last?.known.lower ?? '') && on.together(before, word) === 0)
      return leastForCounted;
    // A word may stand between, and another noun after it: all development assistance funds.
    if (isEnd(after, on) && counting.has(lastButOne?.known.lower ?? '') && on.together(before, number) > 0)
      return leastForNamed;
  }
  if (by === 'number' && !hasShare(leastShareOfNumber)) return Infinity;
  const hasBoth = on.together(before, number) > 0 && on.together(number, after) > 0;
  const fits = Math.min(on.together(before, number), on.together(number, after)) >= fewestOfConfused;
  if (fits && by !== 'number' && written === lower && confusedWith(lower).includes(other)) {
    const isStrange = on.together(before, word) + on.together(word, after) === 0;
    return isStrange ? leastForConfused : leastForHalfConfused;
  }
  if (lower.length <= longestShort && known.isWritten) return leastForShort;
  if (distance(lower, other) > mostApartAtAll) return Infinity;
  const isUnlike = Math.min(lower.length, other.length) <= longestShort || distance(lower, other) > mostApart;
  const least = isUnlike && by !== 'number' ? leastForUnlike : leastFor[by];
  return hasBoth ? least : least + moreForOneSide;
}
