/** Lints texts given as JSON on standard input with every rule, some times over; prints the milliseconds as JSON. */
import { text as readAll } from 'node:stream/consumers';
import { loadFacts } from '../server/src/facts/table';
import { loadVocabulary } from '../server/src/facts/vocabulary';
import { lintText } from '../server/src/lint/lint';
import { defaultSettings } from '../server/src/lint/settings';

async function main(runs: number): Promise<void> {
  await Promise.all([loadFacts(), loadVocabulary()]);
  const texts = JSON.parse(await readAll(process.stdin)) as { text: string }[];
  const lint = () => {
    for (const { text } of texts) lintText(text, { settings: defaultSettings });
  };
  // The first runs are those of a cold engine; a server or a long check is warm.
  lint();
  lint();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    lint();
    times.push(performance.now() - start);
  }
  process.stdout.write(JSON.stringify(times));
}

void main(Number(process.argv[2]));
