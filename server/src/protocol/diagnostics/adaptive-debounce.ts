/** Milliseconds to wait after an edit: short enough not to be seen, long enough to let a burst of keys pass. */
const shortest = 15;
/** However long a text takes, its findings are not held back longer than this. */
const longest = 300;

/** How long to wait before a text is checked again: longer for texts that take longer. */
export interface Pace {
  delay(uri: string): number;
  /** Remembers how many milliseconds the last check took. */
  took(uri: string, milliseconds: number): void;
  forget(uri: string): void;
}

export function createPace(): Pace {
  const costs = new Map<string, number>();
  return {
    delay(uri) {
      const cost = costs.get(uri);
      // The first look at a text waits for nothing.
      return cost === undefined ? 0 : Math.min(longest, Math.max(shortest, cost));
    },
    took(uri, milliseconds) {
      costs.set(uri, milliseconds);
    },
    forget: (uri) => {
      costs.delete(uri);
    },
  };
}
