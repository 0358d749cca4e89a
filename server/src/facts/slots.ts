import { packedNumbers } from './packed-numbers';
import { createPairCounts } from './pair-counts';

/** Which words adopted texts have between two others, each with its count; all go by the numbers of facts/neighbours.ts. */
export interface Slots {
  /** Words and counts, one after the other: `[word, count, word, count]`; undefined if the two never have one word between them. */
  between(before: number, after: number): readonly number[] | undefined;
  /** How often three words (or marks) stand in a row. */
  inRow(first: number, second: number, third: number): number;
}

/** Two numbers of words as one. */
const pairs = 1 << 15;

/** Reads what scripts/vocabulary/slots.ts packs: the word before and the word after as steps from those of the last slot, a word, its count. */
export function readSlots(packed: string): Slots {
  const slots = new Map<number, number[]>();
  // Most pairs that are asked for have none; a Map is slow to say so.
  const pairsWithSlot = createPairCounts();
  const values = packedNumbers(packed);
  const next = (): number => values.next().value ?? 0;
  let [before, after, word] = [0, 0, 0];
  for (let rows = next(); rows > 0; rows--) {
    const step = next();
    if (step > 0) [before, after, word] = [before + step, 0, 0];
    const apart = next();
    if (apart > 0) [after, word] = [after + apart, 0];
    word += next();
    const count = 2 ** (next() / 2);
    const key = before * pairs + after;
    const slot = slots.get(key);
    if (slot) slot.push(word, count);
    else {
      slots.set(key, [word, count]);
      pairsWithSlot.set(before, after, 0);
    }
  }
  const between = (before: number, after: number): readonly number[] | undefined =>
    pairsWithSlot.ofPair(before, after) > 0 ? slots.get(before * pairs + after) : undefined;
  return {
    between,
    inRow(first, second, third) {
      const slot = between(first, third);
      if (!slot) return 0;
      for (let i = 0; i < slot.length; i += 2) if (slot[i] === second) return slot[i + 1] ?? 0;
      return 0;
    },
  };
}
