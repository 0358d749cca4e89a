import { shortWords } from '../language/en/compounds';
import { packedNumbers } from './packed-numbers';
import { createPairCounts } from './pair-counts';

/** What stands beside a word if no word does: the end of a sentence or of anything else, a comma, a number. */
export const [stop, comma, figure] = [0, 1, 2];
/** The first number of a word. */
const firstWord = 3;
/** A word that adopted texts do not have. */
export const noWord = -1;

/** How often words stand beside each other in adopted texts. Words and marks go by their numbers. */
export interface Neighbours {
  /** The number of a word in lower case, or of what stands for it. */
  numberOf(word: string): number;
  /** The word of a number; empty for a mark. */
  wordOf(number: number): string;
  /** How often a word was counted at all. */
  count(word: number): number;
  /** How often one word was counted right before another. */
  together(before: number, after: number): number;
  /** Whether a number is that of a word of two letters or of “a”. */
  isShort(word: number): boolean;
  /** All words that were counted. */
  readonly total: number;
}

const shortest = [...shortWords, 'a'];

/** The numbers of words in lower case: those of most texts come first, before them the short ones, which are not counted by texts. */
export function numbered(usual: ReadonlyMap<string, number>): Map<string, number> {
  const texts = new Map(shortest.map((word) => [word, Infinity]));
  for (const [word, count] of usual) {
    const lower = word.toLowerCase();
    texts.set(lower, Math.max(count, texts.get(lower) ?? 0));
  }
  const order = [...texts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return new Map(order.map(([word], i) => [word, i + firstWord]));
}

/** Counts are kept as steps: two of them double a count. */
const countOf = (step: number): number => 2 ** (step / 2);
export const stepOf = (count: number): number => Math.round(Math.log2(count) * 2);
/** No step at all is no count. */
const countsBySteps = Array.from({ length: 256 }, (_, step) => (step === 0 ? 0 : countOf(step - 1)));

/** Reads what scripts/vocabulary/neighbours.ts packs: for each word its count, then the words that follow it with theirs. */
export function readNeighbours(packed: string, usual: ReadonlyMap<string, number>): Neighbours {
  const numbers = numbered(usual);
  let words: readonly string[] | undefined;
  const counts: number[] = new Array<number>(numbers.size + firstWord).fill(0);
  const together = createPairCounts();
  const values = packedNumbers(packed);
  const next = (): number => values.next().value ?? 0;
  const total = next();
  for (let word = next() - 1; ; word += next()) {
    const step = next();
    if (step === 0) break;
    counts[word] = countOf(step);
    let after = -1;
    for (let apart = next(); apart > 0; apart = next()) {
      after += apart;
      together.set(word, after, next());
    }
  }
  return {
    total,
    numberOf: (word) => {
      const code = word.charCodeAt(0);
      return code > 47 && code < 58 ? figure : (numbers.get(word) ?? noWord);
    },
    wordOf(number) {
      words ??= [...numbers.keys()];
      return words[number - firstWord] ?? '';
    },
    isShort: (word) => word >= firstWord && word < firstWord + shortest.length,
    count: (word) => counts[word] ?? 0,
    together: (before, after) => countsBySteps[together.ofPair(before, after)] ?? 0,
  };
}

/** What stands between two words, of which the first ends and the second begins here; undefined for a blank alone. */
export function markBetween(text: string, end: number, start: number): number | undefined {
  if (start === end + 1) return text.charCodeAt(end) === 32 ? undefined : stop;
  return start === end + 2 && text.startsWith(', ', end) ? comma : stop;
}
