import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, mended, resolint, wrong } from './run';

const number = 40;
const names = Array.from({ length: number }, (_, i) => `${String(i).padStart(2, '0')}.unres`);
/** Texts of very different length, some with findings, one that cannot be read, one that is no resolution. */
const drafts = Object.fromEntries(
  names.map((name, i) => [
    name,
    i % 7 === 3
      ? Buffer.from([0, 1, 2])
      : i % 5 === 1
        ? 'Dear colleagues, thank you for your letter.\n'
        : wrong.replace('*Invites*', '*Invites* '.repeat(1) + 'again '.repeat((i * 37) % 200)),
  ]),
);

describe('resolint --jobs', () => {
  const here = folder(drafts);
  after(() => {
    here.remove();
  });
  const run = (...args: string[]) => resolint(args, { cwd: here.path });

  for (const format of ['text', 'json', 'sarif', 'github'])
    it(`prints the same in the same order, however many work: ${format}`, async () => {
      const check = (...jobs: string[]) => run('check', '.', `--format=${format}`, ...jobs);
      const alone = await check('--jobs', '1');
      assert.equal(alone.code, 2);
      assert.deepEqual(await check('--jobs', '2'), alone);
      assert.deepEqual(await check('--jobs=5'), alone);
      assert.deepEqual(await check(), alone);
    });

  it('mends the same', async () => {
    const alone = await run('fix', '.', '--diff', '--jobs', '1');
    assert.deepEqual(await run('fix', '.', '--diff', '--jobs', '3'), alone);
    assert.match(alone.stdout, /^--- 00\.unres\n\+\+\+ 00\.unres\n@@ /);
    const { code } = await run('fix', '.', '--jobs', '3');
    assert.equal(code, 2);
    assert.equal(readFileSync(join(here.path, '00.unres'), 'utf8'), mended);
    assert.equal((await run('fix', '.', '--diff', '--jobs', '3')).stdout, '');
  });

  it('takes a number', async () => {
    for (const wrongNumber of ['0', '-1', 'two', '1.5', '1000'])
      assert.equal((await run('check', '.', `--jobs=${wrongNumber}`)).code, 2, wrongNumber);
  });
});
