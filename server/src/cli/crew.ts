import { availableParallelism } from 'node:os';
import { carryOut, type Done, type JobName, type Order } from './order';
import { hire, withinBounds, type Hand } from './thread';

/** Characters; a text of so many is done within the bounds, whatever stands in it (`npm run hostile`). */
const surelyWithin = 350_000;
/** Texts that are worth a thread: to start one takes as long as to check some. */
const textsForThread = 12;
/** Jobs that are done here before a thread is started: after a cache, few may be left. */
const firstHere = 3;

/** Does jobs: here, in threads, and a long text within bounds. Which of them makes no difference to what comes back. */
export interface Crew {
  /** Jobs that may be asked for at the same time. */
  readonly size: number;
  do<Name extends JobName>(order: Order<Name>): Promise<Done<Name>>;
  end(): Promise<void>;
}

/** How many threads so many texts are worth; 1 if they are best done one after the other. */
export const threadsFor = (texts: number, asked?: number): number =>
  Math.max(1, asked ?? Math.min(availableParallelism(), Math.floor(texts / textsForThread)));

/** `threads` of 1 is this one. */
export function gather(threads: number): Crew {
  const idle: Hand[] = [];
  const hired: Hand[] = [];
  const waiting: ((hand: Hand) => void)[] = [];
  const running = new Set<Promise<unknown>>();
  /** Settles when no long text is being done. */
  let alone: Promise<unknown> = Promise.resolve();
  let here = threads === 1 ? Infinity : firstHere;

  async function aHand(): Promise<Hand> {
    const free = idle.pop();
    if (free) return free;
    if (hired.length === threads) return new Promise((resolve) => waiting.push(resolve));
    const hand = hire();
    hired.push(hand);
    return hand;
  }

  async function byHand<Name extends JobName>(order: Order<Name>): Promise<Done<Name>> {
    if (here-- > 0) return carryOut(order);
    const hand = await aHand();
    // After a failure the thread is gone, and so is the run.
    const done = await hand.do(order);
    const next = waiting.shift();
    if (next) next(hand);
    else idle.push(hand);
    return done;
  }

  return {
    size: threads === 1 ? 1 : threads * 2,
    async do(order) {
      if (order.text.length > surelyWithin) {
        const before = [alone, ...running];
        const done = Promise.allSettled(before).then(() => withinBounds(order));
        alone = done.catch(() => undefined);
        return done;
      }
      // While one waits, another long text may have been asked for.
      for (let before; before !== alone;) await (before = alone);
      const done = byHand(order);
      running.add(done);
      try {
        return await done;
      } finally {
        running.delete(done);
      }
    },
    async end() {
      await Promise.all(hired.map((hand) => hand.end()));
    },
  };
}
