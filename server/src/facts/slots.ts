import { packedNumbers, rowEnd } from './packed-numbers';
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

/**
 * Reads what scripts/vocabulary/slots.ts packs: for each word before, the word after as a step from that of the last slot, a
 * word, its count. What follows a word is read when it is first asked for.
 */
export function readSlots(packed: string): Slots {
  const rows = packed.split(rowEnd);
  const isRead = new Uint8Array(rows.length);
  const slots = new Map<number, number[]>();
  // Most pairs that are asked for have none; a Map is slow to say so.
  const pairsWithSlot = createPairCounts();

  function readRow(before: number): void {
    isRead[before] = 1;
    const values = packedNumbers(rows[before] ?? '');
    const next = (): number => values.next().value ?? 0;
    let [after, word, slot] = [-1, 0, new Array<number>()];
    for (let apart = values.next(); apart.done !== true; apart = values.next()) {
      if (apart.value > 0) {
        [after, word, slot] = [after + apart.value, 0, []];
        slots.set(before * pairs + after, slot);
        pairsWithSlot.set(before, after, 0);
      }
      word += next();
      slot.push(word, 2 ** (next() / 2));
    }
  }

  function between(before: number, after: number): readonly number[] | undefined {
    if (isRead[before] === 0) readRow(before);
    return pairsWithSlot.ofPair(before, after) > 0 ? slots.get(before * pairs + after) : undefined;
  }

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
