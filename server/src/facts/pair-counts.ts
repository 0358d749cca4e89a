/** Small counts of pairs of numbers: each number from 0 to 32,766, each count from 0 to 254. */
export interface PairCounts {
  set(first: number, second: number, count: number): void;
  /** One more than the count of a pair; 0 if it has none. */
  ofPair(first: number, second: number): number;
}

const radix = 1 << 15;
/** Spreads keys that lie close to each other (Knuth, The Art of Computer Programming, volume 3, 6.4). */
const golden = 0x9e3779b1;
/** The share of the places that is filled at the most, as a shift: a half. */
const fullest = 1;

/**
 * A table with open addressing: a text asks for a pair with each of its words, and a Map of as many pairs as adopted texts
 * have is several times as slow.
 */
export function createPairCounts(): PairCounts {
  let bits = 16;
  let keys = new Int32Array(1 << bits);
  let counts = new Uint8Array(1 << bits);
  let size = 0;

  /** The place of a key, or the free one where it belongs; no key is 0. */
  function placeOf(key: number): number {
    let place = Math.imul(key, golden) >>> (32 - bits);
    for (;;) {
      const here = keys[place];
      if (here === key || here === 0) return place;
      place = (place + 1) & (keys.length - 1);
    }
  }

  function grow(): void {
    const [oldKeys, oldCounts] = [keys, counts];
    bits++;
    keys = new Int32Array(1 << bits);
    counts = new Uint8Array(1 << bits);
    for (const [i, key] of oldKeys.entries()) {
      if (key === 0) continue;
      const place = placeOf(key);
      keys[place] = key;
      counts[place] = oldCounts[i] ?? 0;
    }
  }

  return {
    set(first, second, count) {
      if (size > keys.length >> fullest) grow();
      const key = first * radix + second + 1;
      const place = placeOf(key);
      if (keys[place] === 0) size++;
      keys[place] = key;
      counts[place] = count + 1;
    },
    ofPair: (first, second) => counts[placeOf(first * radix + second + 1)] ?? 0,
  };
}
