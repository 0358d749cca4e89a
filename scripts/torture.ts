/**
 * Edits texts at random, as drafters and accidents do, and asks of them what editors ask: `npm run torture`, or
 * `npm run torture -- --edits 10000 --seed 7 --bound 5000`. The same seed does the same. What throws, loses a
 * character, differs from the text read anew or takes longer than the bound (milliseconds) is a failure, and its text
 * is written into the folder for temporary files.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { loadFacts } from '../server/src/facts/table';
import { loadVocabulary } from '../server/src/facts/vocabulary';
import { realTexts, samples, seedText } from '../test/texts';
import { torture } from './torture/run';

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '200000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    bound: { type: 'string', default: '5000' },
  },
});
const [edits, seed, bound] = [Number(values.edits), Number(values.seed), Number(values.bound)];

/** Shares with the watchdog which step is at work, and on which text. */
function watch(file: string): { begin: (at: number, text: string) => void; end: () => Promise<unknown> } {
  const step = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  const length = new Int32Array(new SharedArrayBuffer(4));
  const units = new Uint16Array(new SharedArrayBuffer(200_000));
  const watchdog = new Worker(new URL('./torture/watchdog.mjs', import.meta.url), {
    workerData: { step, length, units, bound, file, seed },
  });
  return {
    begin(at, text) {
      for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
      Atomics.store(length, 0, text.length);
      Atomics.store(step, 0, at);
    },
    end: () => watchdog.terminate(),
  };
}

async function main(): Promise<void> {
  await Promise.all([loadFacts(), loadVocabulary()]);
  const texts = [...samples(), ...realTexts()].map(({ text }) => text);
  texts.push(seedText() ?? '');
  const file = join(tmpdir(), `resolint-torture-${seed}.json`);
  const watchdog = watch(file);
  let last = { step: 0, text: '' };
  try {
    const { opened, linted, asked, milliseconds, worst } = torture({
      texts,
      edits,
      seed,
      onEdit(step, { text }) {
        last = { step, text };
        watchdog.begin(step, text);
        if (step % 10_000 === 0) console.log(`${step} edits`);
      },
    });
    const questions = Object.values(asked).reduce((sum, count) => sum + count, 0);
    console.log(
      `torture: ${edits} edits of ${opened} texts (of ${texts.length}), ${linted} checks, ` +
        `${questions} questions of ${Object.keys(asked).length} kinds, ${(milliseconds / 1000).toFixed(0)} s, ` +
        `worst step ${worst.milliseconds.toFixed(0)} ms (${worst.kind}, step ${worst.step}), seed ${seed}: no failure`,
    );
  } catch (error) {
    writeFileSync(file, JSON.stringify({ seed, ...last, problem: String(error) }));
    console.error(error);
    console.error(`FAILED at step ${last.step} of seed ${seed}; the text is in ${file}`);
    process.exitCode = 1;
  } finally {
    await watchdog.end();
  }
}

void main();
