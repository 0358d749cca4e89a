/**
 * Works the real server for long and weighs it after each collection of garbage: `npm run soak`, or
 * `npm run soak -- --edits 1000 --documents 100`.
 */
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../test/protocol/built-server';
import { samples } from '../test/texts';
import { growthOf } from './soak/growth';
import { startWeighed, type Weight } from './soak/server';
import { editOne, openMany } from './soak/work';

const { values } = parseArgs({
  options: { edits: { type: 'string', default: '10000' }, documents: { type: 'string', default: '1000' } },
});
const [edits, documents] = [Number(values.edits), Number(values.documents)];
const weighings = 30;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

function tell(what: string, weights: readonly Weight[], steps: number): void {
  for (const of of ['heap', 'rss'] as const) {
    const { first, last, bytes, slope } = growthOf(weights, steps / weighings, of);
    console.log(
      `soak: ${what}: ${of} ${megabytes(first)} in the first third, ${megabytes(last)} in the last: ` +
        `${megabytes(bytes)} more; ${slope.toFixed(0)} bytes a step`,
    );
  }
}

async function main(): Promise<void> {
  ensureBuilt();
  const texts = samples().map(({ text }) => text);
  const weighed = await startWeighed();
  // What is opened once, such as the facts, counts for nothing.
  await openMany(weighed, texts, { documents: 30, weighings: 1 });
  const one = texts.join('\n\n');
  tell(
    `${edits} edits of one document of ${one.length} characters`,
    await editOne(weighed, one, { edits, weighings }),
    edits,
  );
  tell(
    `${documents} documents opened and closed`,
    await openMany(weighed, texts, { documents, weighings }),
    documents,
  );
  const code = await weighed.client.stop();
  console.log(`soak: the server ended with ${String(code)}`);
}

void main();
