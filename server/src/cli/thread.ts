import { cpuUsage } from 'node:process';
import { parentPort, Worker } from 'node:worker_threads';
import { Refusal } from '../node/refusal';
import { carryOut, type Done, type JobName, type Order } from './order';

/** Megabytes of the heap of a thread that does one long text; the process takes a gigabyte with it at most. */
const heap = 640;
/** Microseconds of the processor, and how often they are looked at, in milliseconds: others may use the machine too. */
const mostTime = 17_000_000;
const interval = 100;

/** The command itself, which does as it is told in a thread. */
const startThread = (limits = {}): Worker => {
  const thread = new Worker(new URL('cli.js', import.meta.url), { resourceLimits: limits });
  // What keeps the process is the work that waits for it.
  thread.unref();
  return thread;
};

/** What a thread does: one job after the other, as they are sent. */
export function workInThread(): void {
  parentPort?.on('message', (order: Order) => {
    // What goes wrong ends the thread, and whoever waits for it is told.
    void carryOut(order).then((done) => parentPort?.postMessage(done));
  });
}

/** A thread that does one job at a time. */
export interface Hand {
  do<Name extends JobName>(order: Order<Name>): Promise<Done<Name>>;
  end(): Promise<unknown>;
}

export function hire(limits?: { readonly maxOldGenerationSizeMb: number }): Hand {
  const thread = startThread(limits);
  return {
    do: (order) =>
      new Promise((resolve, reject) => {
        thread.ref();
        const settle = (): void => {
          thread.off('message', onDone).off('error', onError);
          thread.unref();
        };
        const onDone = (done: Done): void => {
          settle();
          resolve(done);
        };
        const onError = (error: Error): void => {
          settle();
          reject(error);
        };
        thread.on('message', onDone).on('error', onError);
        thread.postMessage(order);
      }),
    end: () => thread.terminate(),
  };
}

/**
 * Does a job in a thread of its own; throws a `Refusal` if that takes more than a gigabyte or twenty seconds of the
 * processor. Nothing else may run meanwhile: the processor's time is that of the whole process.
 */
export async function withinBounds<Name extends JobName>(order: Order<Name>): Promise<Done<Name>> {
  const began = cpuUsage();
  const hand = hire({ maxOldGenerationSizeMb: heap });
  let clock: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    clock = setInterval(() => {
      const { user, system } = cpuUsage(began);
      if (user + system > mostTime) reject(tooMuch('20 seconds of the processor'));
    }, interval);
  });
  try {
    return await Promise.race([hand.do(order), timeUp]);
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    throw isFull ? tooMuch('a gigabyte of memory') : error;
  } finally {
    clearInterval(clock);
    await hand.end();
  }
}

const tooMuch = (what: string): Refusal =>
  new Refusal(`takes more than ${what}; cut it into files of one resolution each`);
