import { withinNames } from '../../language/en/small-words';
import { isCapitalised } from '../../text/letters';
import type { Word } from '../../text/words';

const smallLetter = /^\p{Ll}/u;
export const isInSmall = (word: string): boolean => smallLetter.test(word);

/** An `s` after an apostrophe is read as a word of its own. */
const isGenitive = (text: string, { text: word, start }: Word): boolean =>
  word === 's' && /['’]/.test(text.charAt(start - 1));

/** The word next to another, across a genitive. */
function neighbour(text: string, words: readonly Word[], index: number, step: 1 | -1): number {
  const next = words[index + step];
  return next && isGenitive(text, next) ? index + 2 * step : index + step;
}

/** How the surroundings of a word are named where nothing stands there, and where a figure does that is no year. */
const nothing = '^';
const figure = '0';
const named = (word: string): string => (/^\d/.test(word) && !/^\d{4}$/.test(word) ? figure : word);

/** What stands before a word, after a blank. */
export function leftOf(text: string, words: readonly Word[], index: number): string {
  const before = words[index - 1];
  return before && text.slice(before.end, words[index]?.start) === ' ' ? named(before.text) : nothing;
}

/** What stands after a word: the next word after a blank, or a mark. */
export function rightOf(text: string, words: readonly Word[], index: number): string {
  const end = words[index]?.end ?? 0;
  const after = words[index + 1];
  if (after && text.slice(end, after.start) === ' ') return named(after.text);
  return text.charAt(end) || nothing;
}

/** Letters between two words of a name at the most: `, `, `’s `. */
const widest = 3;
const ends = /[;.]/;
const startsAfresh = /(?:^|[.;?!]”? )$/;
/** Small words between two words of a name. */
const most = 3;

/**
 * How many words away the next one with a capital stands that may belong to the same name, across small words;
 * Infinity if there is none. What only opens its sentence does not count.
 */
export function reach(text: string, words: readonly Word[], index: number, step: 1 | -1): number {
  let at = index;
  for (let distance = 1; distance <= most + 1; distance++) {
    const next = neighbour(text, words, at, step);
    const [first, second] = step > 0 ? [words[at], words[next]] : [words[next], words[at]];
    if (!first || !second) return Infinity;
    const gap = text.slice(first.end, second.start);
    if (gap.length > widest || ends.test(gap)) return Infinity;
    const { text: word, start } = step > 0 ? second : first;
    if (isCapitalised(word))
      return step < 0 && startsAfresh.test(text.slice(Math.max(0, start - 3), start)) ? Infinity : distance;
    if (!withinNames.has(word)) return Infinity;
    at = next;
  }
  return Infinity;
}
