import { RAL } from 'vscode-languageserver';

/** Milliseconds for which other messages wait: less than anybody notices. */
const slice = 10;

/** Whether work came to its end, and the milliseconds it took. */
export interface Worked {
  readonly finished: boolean;
  readonly took: number;
}

/**
 * Does work step by step and lets messages in between; `goOn` is asked after each of them. What takes more than `most`
 * milliseconds, without those for messages, is broken off.
 */
export async function inSlices(
  steps: Generator<undefined, void>,
  goOn: () => boolean,
  most = Infinity,
): Promise<Worked> {
  for (let took = 0; ;) {
    const start = performance.now();
    let finished = false;
    while (!finished && performance.now() - start < slice) finished = steps.next().done === true;
    took += performance.now() - start;
    if (finished) return { finished, took };
    await letMessagesIn(performance.now() - start);
    if (took > most || !goOn()) return { finished: false, took };
  }
}

/** Messages that were taken from the client. */
let taken = 0;

/** Told of each of them. */
export const messageTaken = (): void => {
  taken++;
};

/** Milliseconds after which work goes on however many messages come. */
const longest = 1000;

/** Milliseconds for which others have their turn after a piece of work that could not be cut smaller, at most. */
const longestPause = 100;

/** Until when all long work rests: a short text that is read in slices would wait for a long piece with each of them. */
let restsUntil = 0;

/**
 * Lets in all messages that have come: a connection takes one in each turn of the event loop, so that a thousand
 * documents that are opened would wait for a thousand slices, and a hover behind them. An answer may wait for the disk in
 * several turns, so that work of many milliseconds leaves it a tenth of them.
 */
export async function letMessagesIn(worked = 0, isLong = worked > 2 * slice): Promise<void> {
  const now = performance.now();
  if (worked > 2 * slice) restsUntil = Math.max(restsUntil, now + Math.min(worked / 10, longestPause));
  // While messages are taken, another long piece may have been done, after which this one rests too.
  do {
    if (isLong) await rest();
    await takeMessages();
  } while (isLong && restsUntil > performance.now());
}

async function rest(): Promise<void> {
  for (let left = restsUntil - performance.now(); left > 0; left = restsUntil - performance.now())
    await new Promise<void>((resolve) => RAL().timer.setTimeout(resolve, left));
}

async function takeMessages(): Promise<void> {
  const start = performance.now();
  // What lies in the pipe is read in one turn and taken in the next.
  for (let quiet = 0, seen = taken; quiet < 2 && performance.now() - start < longest;) {
    await new Promise<void>((resolve) => RAL().timer.setImmediate(resolve));
    quiet = taken === seen ? quiet + 1 : 0;
    seen = taken;
  }
}
