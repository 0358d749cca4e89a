/** Milliseconds to wait after an edit: short enough not to be seen, long enough to let a burst of keys pass. */
const shortest = 15;
/** However long a text takes, its findings are not held back longer than this. */
const longest = 300;

/** How long to wait before a text is checked again: longer for texts that take longer. */
export interface Pace {
  delay(uri: string): number;
  /** Does the work and remembers how long it took. */
  measure<T>(uri: string, work: () => T): T;
  forget(uri: string): void;
}

export function createPace(now: () => number = () => performance.now()): Pace {
  const costs = new Map<string, number>();
  return {
    delay(uri) {
      const cost = costs.get(uri);
      // The first look at a text waits for nothing.
      return cost === undefined ? 0 : Math.min(longest, Math.max(shortest, cost));
    },
    measure(uri, work) {
      const start = now();
      try {
        return work();
      } finally {
        costs.set(uri, now() - start);
      }
    },
    forget: (uri) => {
      costs.delete(uri);
    },
  };
}
