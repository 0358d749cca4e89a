import { pause } from './timeout';

/** Milliseconds for which other messages wait: less than anybody notices. */
const slice = 10;

/** Whether work came to its end, and the milliseconds it took. */
export interface Worked {
  readonly finished: boolean;
  readonly took: number;
}

/** Does work step by step and lets messages in between; `goOn` is asked after each of them. */
export async function inSlices(steps: Generator<undefined, void>, goOn: () => boolean): Promise<Worked> {
  for (let took = 0; ;) {
    const start = performance.now();
    let finished = false;
    while (!finished && performance.now() - start < slice) finished = steps.next().done === true;
    took += performance.now() - start;
    if (finished) return { finished, took };
    await pause(0);
    if (!goOn()) return { finished: false, took };
  }
}
