import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlainFile } from '../../server/src/node/plain-file';

describe('a plain file', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'resolint-plain-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is read up to the bytes it may have, and not beyond', async () => {
    for (const size of [0, 1, 65_535, 65_536, 65_537, 200_000]) {
      writeFileSync(at('a'), 'x'.repeat(size));
      assert.equal((await readPlainFile(at('a'), 200_000))?.length, size);
      assert.equal((await readPlainFile(at('a'), size))?.length, size);
      if (size > 0) assert.equal(await readPlainFile(at('a'), size - 1), undefined);
    }
  });

  it('is read as far as it goes where its size is said to be 0', async function () {
    if (process.platform !== 'linux') this.skip();
    assert.match(String(await readPlainFile('/proc/self/status', 100_000)), /^Name:/);
    assert.equal(await readPlainFile('/proc/self/status', 20), undefined);
  });

  it('is no device, pipe, socket or folder, by whichever name', async function () {
    if (process.platform === 'win32') this.skip();
    mkdirSync(at('folder'));
    execFileSync('mkfifo', [at('pipe')]);
    symlinkSync(at('pipe'), at('link'));
    for (const path of [at('folder'), at('pipe'), at('link'), '/dev/zero', '/dev/tty', '/dev/stdin'])
      assert.equal(await readPlainFile(path, 100).catch(() => undefined), undefined, path);
  });
});
