import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createLibraryFiles } from '../../server/src/node/library-files';

const bounds = { files: 3, folders: 4, bytes: 100 };

describe('the files of a library', () => {
  let root: string;
  const files = createLibraryFiles(bounds);
  const uri = (name: string): string => pathToFileURL(join(root, name)).href;
  const write = (name: string, content = 'text'): void => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  };
  const list = async (folder: string, anyText = true, isStopped = () => false) => {
    const { files: found, notes } = await files.list([{ uri: uri(folder), anyText }], isStopped);
    return { names: found.map((file) => decodeURIComponent(file.uri).split('/').at(-1)), notes };
  };
  beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'resolint-files-'))));
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('are those of the language, or every text where a setting names the folder', async () => {
    for (const name of ['a.unres', 'b.txt', 'c.png', '.hidden/d.unres', 'node_modules/e.unres']) write(name);
    assert.deepEqual((await list('.', false)).names, ['a.unres']);
    assert.deepEqual((await list('.')).names.sort(), ['a.unres', 'b.txt']);
  });

  it('end at a number, and it is said where', async () => {
    for (const i of [1, 2, 3, 4]) write(`${i}.unres`);
    const { names, notes } = await list('.');
    assert.equal(names.length, bounds.files);
    assert.match(notes[0] ?? '', /^The library stops at 3 files; .* holds more\.$/);
  });

  it('end with so many folders', async () => {
    for (const i of [1, 2, 3, 4, 5, 6]) write(`${i}/a.unres`);
    assert.match((await list('.')).notes[0] ?? '', /holds more/);
  });

  it('are left out where they are too large, and it is said', async () => {
    write('large.unres', 'x'.repeat(bounds.bytes + 1));
    const { names, notes } = await list('.');
    assert.deepEqual(names, []);
    assert.match(notes[0] ?? '', /large\.unres is left out of the library: it is larger than/);
    assert.equal(await files.read(uri('large.unres')), undefined);
  });

  it('are none where the folder is not there, not on a disk, or nobody waits any more', async () => {
    write('a.unres');
    assert.match((await list('nowhere')).notes[0] ?? '', /cannot be read/);
    assert.deepEqual((await list('.', true, () => true)).names, []);
    const elsewhere = await files.list([{ uri: 'vscode-vfs://github/a', anyText: true }], () => false);
    assert.deepEqual(elsewhere, { files: [], notes: [] });
  });

  it('are read as they are, and not where there is none', async () => {
    write('a.unres', 'the text');
    assert.equal(await files.read(uri('a.unres')), 'the text');
    for (const other of [uri('b.unres'), uri('.'), 'untitled:a', 'file://another-machine/a.unres'])
      assert.equal(await files.read(other), undefined, other);
  });

  it('lie in folders that are named whole, from home, or from a folder of the workspace', () => {
    const folder = (named: string, base?: string): string | undefined => {
      const found = files.folder(named, base);
      return found && fileURLToPath(found);
    };
    assert.equal(folder(root), root);
    assert.equal(folder('~'), homedir());
    assert.equal(folder('~/texts'), join(homedir(), 'texts'));
    assert.equal(folder('texts', uri('')), join(root, 'texts'));
    assert.equal(folder('texts'), undefined);
    assert.equal(folder('texts', 'vscode-vfs://github/a/'), undefined);
  });
});
