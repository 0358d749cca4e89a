/** Does pieces of work a few at a time; of those that wait, what was asked for last is done first. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** How many are done side by side: a long text keeps no other waiting, and a message waits for a slice of each at most. */
const sideBySide = 2;

export function createTurns(most = sideBySide): InTurn {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    // Who is called on takes over the place of the one before.
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.pop();
      if (next) next();
      else running--;
    }
  };
}
