import { afterNoun } from '../../server/src/language/en/small-words';
import type { SamplePassage } from './sample';

/** A group that stands so often in small letters in the sample, and never with capitals, is no name. */
const fewest = 34;
/** One place in the sample stands for so many in the texts in which groups with capitals were counted. */
const ofSample = 6;
const isLong = /^\p{L}[\p{Ll}-]{3,}$/u;
const between = /^(?:and|of|with|for)$/;

/** Two words, or two with a small one between them, that have no capitals, as the table of capitals has them: `young people 1200`. */
export function smallGroups(sample: readonly SamplePassage[], isKnown: (group: string) => boolean): string[] {
  const small = new Map<string, number>();
  const capital = new Set<string>();
  for (const { text, words } of sample)
    for (const [i, { text: first, start }] of words.entries()) {
      if (!isLong.test(first)) continue;
      const second = words[i + 1];
      const last = second && between.test(second.text.toLowerCase()) ? words[i + 2] : second;
      if (
        !second ||
        !last ||
        !isLong.test(last.text) ||
        [first, last.text].some((word) => afterNoun.has(word))
      )
        continue;
      const group = text.slice(start, last.end);
      if (group.split(' ').length !== (last === second ? 2 : 3)) continue;
      const lower = group.toLowerCase();
      if (group === lower) small.set(lower, (small.get(lower) ?? 0) + 1);
      else if (/^\p{Lu}/u.test(last.text)) capital.add(lower);
    }
  return [...small]
    .filter(([group, count]) => count >= fewest && !capital.has(group) && !isKnown(group))
    .map(([group, count]) => `${group} ${count * ofSample}`)
    .sort();
}
