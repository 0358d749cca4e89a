import { isPartOfAddress, startsSentence, startsTitle } from '../../server/src/model/wording/sentence-start';
import { leftOf, reach, rightOf } from '../../server/src/model/wording/word-places';
import { sometimesSmall } from '../../server/src/language/en/small-words';
import type { Word } from '../../server/src/text/words';
import type { SamplePassage } from './sample';

interface Tally {
  small: number;
  named: number;
  alone: number;
  places: Map<string, { capital: number; small: number }>;
}

/** A word is worth its surroundings if it has a capital so often, and so many times as often as it has none. */
const fewestCapitals = 20;
const mostlyCapital = 2;
/** What was seen once tells nothing. */
const fewestOfPlace = 2;
const isWord = /^\p{L}[\p{L}-]*$/u;
const oneCapital = /^\p{Lu}\p{Ll}*(?:-\p{L}\p{Ll}*)*$/u;
const mark = /[;\s]/;

/** How words are written in the middle of sentences, a line a word. */
export function letterCases(sample: readonly SamplePassage[]): string[] {
  const tallies = new Map<string, Tally>();
  for (const { text, words, varies, isOthers } of sample)
    for (const [index, { text: word, start }] of words.entries()) {
      if (varies && sometimesSmall.has(word.toLowerCase())) continue;
      if (!isOthers(start) && !mayHaveCapital(text, start)) count(tallies, text, words, index);
    }
  return [...tallies]
    .filter(([, { named, alone }]) => named + alone > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, tally]) => print(word, tally));
}

const mayHaveCapital = (text: string, start: number): boolean =>
  startsSentence(text, start) || startsTitle(text, start) || isPartOfAddress(text, start);

function count(tallies: Map<string, Tally>, text: string, words: readonly Word[], index: number): void {
  const word = words[index]?.text ?? '';
  const lower = word.toLowerCase();
  if (!isWord.test(word) || !(word === lower || oneCapital.test(word))) return;
  let tally = tallies.get(lower);
  if (!tally) tallies.set(lower, (tally = { small: 0, named: 0, alone: 0, places: new Map() }));
  const [left, right] = [reach(text, words, index, -1), reach(text, words, index, 1)];
  if (word === lower) tally.small++;
  else if (Math.min(left, right) < Infinity) tally.named++;
  else tally.alone++;
  // `Food and Agriculture` says nothing of `and agriculture`.
  if (word !== lower && left === 2) return;
  for (const place of [`<${leftOf(text, words, index)}`, `>${rightOf(text, words, index)}`]) {
    const seen = tally.places.get(place) ?? { capital: 0, small: 0 };
    seen[word === lower ? 'small' : 'capital']++;
    tally.places.set(place, seen);
  }
}

function print(word: string, { small, named, alone, places }: Tally): string {
  const head = `${word} ${small} ${named} ${alone}`;
  if (named + alone < Math.max(fewestCapitals, small * mostlyCapital)) return head;
  const seen = [...places]
    .filter(([place, { capital, small }]) => capital + small >= fewestOfPlace && !mark.test(place))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, { capital, small }]) => `${place} ${capital} ${small}`);
  return [head, ...seen].join(';');
}
