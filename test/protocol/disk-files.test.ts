import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFiles } from '../../server/src/node/files';

describe('the files of a disk', () => {
  let folder = '';
  const address = (...names: string[]): string => pathToFileURL(join(folder, ...names)).href;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolint-files-'));
    for (const name of ['below', '.hidden', 'node_modules']) mkdirSync(join(folder, name));
    for (const name of ['a.unres', 'b.txt', 'below/c.resolution', '.hidden/d.unres', 'node_modules/e.unres'])
      writeFileSync(join(folder, name), `text of ${name}`);
    writeFileSync(join(folder, 'large.unres'), '');
    truncateSync(join(folder, 'large.unres'), 2_000_001);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('are found below a folder, those called resolutions first, but for hidden ones and packages, each once', async () => {
    const found = await diskFiles.find([address(), address('below'), 'vscode-vfs://github/a/b']);
    assert.deepEqual(
      found.map(({ uri }) => uri.slice(address().length + 1)),
      ['a.unres', 'below/c.resolution', 'large.unres', 'b.txt'],
    );
    assert.ok(found.every(({ stamp }) => /^\d/.test(stamp)));
    assert.deepEqual(await diskFiles.find([address('nowhere')]), []);
  });

  it('are read where they are files of this machine, and no longer than a text is', async () => {
    assert.equal(await diskFiles.read(address('a.unres')), 'text of a.unres');
    for (const other of [
      address('below'),
      address('gone.unres'),
      address('large.unres'),
      'untitled:Untitled-1',
    ])
      assert.equal(await diskFiles.read(other), undefined, other);
  });
});
