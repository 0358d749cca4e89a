import { strict as assert } from 'node:assert';
import { growthOf } from '../../scripts/soak/growth';
import { startWeighed, type Weighed } from '../../scripts/soak/server';
import { editOne, openMany } from '../../scripts/soak/work';
import { samples } from '../texts';
import { ensureBuilt } from './built-server';

const megabyte = 1_000_000;

/** A short run of what `npm run soak` does for long. */
describe('memory', function () {
  this.timeout(60_000);
  const texts = samples().map(({ text }) => text);
  let weighed: Weighed;
  before(async function () {
    if (process.platform === 'win32') this.skip();
    ensureBuilt();
    weighed = await startWeighed();
    await openMany(weighed, texts, { documents: 20, weighings: 1 });
  });
  after(() => weighed.client.stop());

  it('does not grow with the edits of a document', async () => {
    const weights = await editOne(weighed, texts.join('\n\n'), { edits: 600, weighings: 12 });
    const { bytes } = growthOf(weights, 50, 'heap');
    assert.ok(bytes < 3 * megabyte, `grown by ${bytes} bytes`);
  });

  it('does not grow with documents that are opened and closed', async () => {
    const weights = await openMany(weighed, texts, { documents: 120, weighings: 12 });
    const { bytes } = growthOf(weights, 10, 'heap');
    assert.ok(bytes < 2 * megabyte, `grown by ${bytes} bytes`);
  });
});

describe('growth', () => {
  const weights = (heaps: readonly number[]) => heaps.map((heap) => ({ heap, rss: 0 }));
  it('is that from the first third to the last, and the slope of the line', () => {
    assert.deepEqual(growthOf(weights([1, 2, 3, 4, 5, 6]), 2, 'heap'), {
      first: 2,
      last: 6,
      bytes: 4,
      slope: 0.5,
    });
    assert.equal(growthOf(weights([5, 5, 5, 5]), 1, 'heap').slope, 0);
  });
});
