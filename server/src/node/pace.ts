import { setFlagsFromString } from 'node:v8';

/** Characters of all texts of a run (measured: here the optimised code begins to win back what it costs). */
const longRun = 150_000;
/** How often a regular expression is used before it is compiled for the processor. */
const [fewUses, usual] = [40, 1];

/** Whether V8 compiles functions and patterns for speed as soon as it can. */
function optimise(isWanted: boolean): void {
  setFlagsFromString(isWanted ? '--opt' : '--no-opt');
  setFlagsFromString(`--regexp-tier-up-ticks=${isWanted ? usual : fewUses}`);
}

export interface Pace {
  /** To be told before work on so many characters begins. */
  before(characters: number): void;
  end(): void;
}

/**
 * The pace of a run: a short one is over before code that V8 optimises has won back the time that it takes to make, which
 * is a third of the run. Nothing is made before the texts of a run have come to some length.
 */
export function createPace(): Pace {
  let [done, isShort] = [0, true];
  optimise(false);
  function end(): void {
    if (isShort) optimise(true);
    isShort = false;
  }
  return {
    before(characters) {
      done += characters;
      if (done > longRun) end();
    },
    end,
  };
}
