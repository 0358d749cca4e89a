import { shortWords } from '../language/en/compounds';
import { packedNumbers, rowEnd } from './packed-numbers';
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
  // Words of as many texts stay in the order in which the table has them.
  const order = [...texts].sort((a, b) => b[1] - a[1]);
  return new Map(order.map(([word], i) => [word, i + firstWord]));
}

/** Counts are kept as steps: two of them double a count. */
const countOf = (step: number): number => 2 ** (step / 2);
export const stepOf = (count: number): number => Math.round(Math.log2(count) * 2);
/** No step at all is no count. */
const countsBySteps = Array.from({ length: 256 }, (_, step) => (step === 0 ? 0 : countOf(step - 1)));

/**
 * Reads what scripts/vocabulary/neighbours.ts packs: the total, the count of each number, and for each number the words
 * that follow it with theirs. A short text has few words, so that what follows one is read when it is first asked for.
 */
export function readNeighbours(packed: string, usual: ReadonlyMap<string, number>): Neighbours {
  const numbers = numbered(usual);
  let words: readonly string[] | undefined;
  const [head = '', ...rows] = packed.split(rowEnd);
  const [total = 0, ...steps] = packedNumbers(head);
  const pairs = createPairCounts();
  const isRead = new Uint8Array(rows.length);

  function readRow(before: number): void {
    isRead[before] = 1;
    let after = -1;
    const values = packedNumbers(rows[before] ?? '');
    for (let apart = values.next(); apart.done !== true; apart = values.next()) {
      after += apart.value;
      pairs.set(before, after, values.next().value ?? 0);
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
    count: (word) => countsBySteps[steps[word] ?? 0] ?? 0,
    together(before, after) {
      if (isRead[before] === 0) readRow(before);
      return countsBySteps[pairs.ofPair(before, after)] ?? 0;
    },
  };
}

/** What stands between two words, of which the first ends and the second begins here; undefined for a blank alone. */
export function markBetween(text: string, end: number, start: number): number | undefined {
  if (start === end + 1) return text.charCodeAt(end) === 32 ? undefined : stop;
  return start === end + 2 && text.startsWith(', ', end) ? comma : stop;
}
