import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFiles } from '../../server/src/node/files';
import { factsFolder } from '../../server/src/node/facts/place';
import { usualFactsFolder } from '../../server/src/node/facts/load';
import { clientFiles } from '../../server/src/protocol/library/client-files';
import { createLibraryFiles } from '../../server/src/node/library-files';
import { ensureBuilt } from './built-server';
import { Client } from './client';

const text = 'A/RES/74/104\n\n*The General Assembly*,\n\n*Noting* the report.\n';
/** None of them names a file of this machine: a bad sign, another machine, no address at all. */
const unreachable = ['file:///drafts/100%', 'file://elsewhere/drafts', 'file://[/drafts', 'no address'];

describe('addresses that mean nothing', () => {
  let root: string;
  let client: Client | undefined;
  const uri = (name: string): string => `${pathToFileURL(root).href}/${name}`;

  before(ensureBuilt);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'resolint-odd-'));
    writeFileSync(join(root, 'good.unres'), text);
  });
  afterEach(async () => {
    await client?.stop();
    client = undefined;
    rmSync(root, { recursive: true });
  });

  async function open(address: string): Promise<Client> {
    client = await Client.start();
    await client.open(address, text);
    const { diagnostics } = await client.publishedFor(address, 1);
    assert.ok(diagnostics.some(({ code }) => code === 'punctuation/preamble-comma'));
    return client;
  }

  for (const address of ['file:///drafts/100%.unres', 'file://[/a.unres', 'http://[a/b', 'C:\\a.unres'])
    it(`of a document keep it from nothing: ${address}`, async () => {
      const { connection, logged } = await open(address);
      const found = await connection.sendRequest<{ name: string }[]>('workspace/symbol', { query: '74/104' });
      assert.equal(found[0]?.name, 'A/RES/74/104');
      assert.deepEqual(logged, []);
    });

  it('of a document keep a baseline from nothing', async () => {
    writeFileSync(join(root, '.resolintrc.json'), '{ "baseline": "accepted.json" }');
    writeFileSync(join(root, 'accepted.json'), '{ "files": {} }');
    await open(uri('100%.unres'));
  });

  it('of a folder hide no other folder', async () => {
    const folders = [...unreachable, uri('')];
    assert.equal((await diskFiles.find(folders)).length, 1);
    const shelves = folders.map((folder) => ({ uri: folder, anyText: true }));
    assert.equal((await createLibraryFiles().list(shelves, () => false)).files.length, 1);
  });

  it('of a folder are no place to start from', () => {
    const library = createLibraryFiles();
    const warn = () => undefined;
    for (const base of unreachable) {
      assert.equal(library.folder('texts', base), undefined);
      assert.equal(
        factsFolder({ named: 'facts', base, storage: undefined, warn }),
        join(process.cwd(), 'facts'),
      );
      assert.equal(factsFolder({ named: '', base: undefined, storage: base, warn }), usualFactsFolder());
    }
  });

  it('from a client that gives something else altogether are left out', async () => {
    mkdirSync(join(root, 'below'));
    const folders = [5, null, {}, uri('')] as string[];
    client = await Client.start({ folders });
    const { items } = await client.connection.sendRequest<{ items: unknown[] }>('workspace/diagnostic', {
      previousResultIds: [],
    });
    assert.equal(items.length, 1);
  });

  it('and texts from such a client are left out', async () => {
    const good = { uri: 'vscode-vfs://github/a.unres', stamp: '1' };
    const answers: unknown[] = [null, 5, 'ab', {}, [null, 5, {}, { uri: 5, stamp: '1' }, { uri: 'a' }, good]];
    for (const answer of answers) {
      const files = clientFiles({ sendRequest: () => Promise.resolve(answer) });
      assert.deepEqual(await files.find(['vscode-vfs://github']), Array.isArray(answer) ? [good] : []);
      assert.equal(await files.read(good.uri), answer === 'ab' ? 'ab' : undefined);
    }
  });
});
