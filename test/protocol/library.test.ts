import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover, Location, LocationLink, WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { ensureBuilt } from './built-server';
import { Client, pullClient, settle, until } from './client';
import { patiently } from '../patience';

/** An adopted text; `body` stands in its preamble. */
const adopted = (symbol: string, title: string, body = 'Noting that lighthouses guide ships,'): string =>
  `<!-- cover -->\n\nUnited Nations\n\n${symbol}\n\n<!-- /cover -->\n\n# ${title}\n\n*The General Assembly*,\n\n*${body.replace(' ', '* ')}\n\n1. *Invites* States to keep lighthouses lit.\n`;
const draft = (cited: string): string =>
  `# Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its resolution ${cited},\n\n1. *Decides* to remain seized of the matter.\n`;
const cite = { line: 4, character: 30 };

describe('a library of texts', function () {
  this.timeout(20_000);
  let root: string;
  let client: Client | undefined;
  const at = (name: string): string => join(root, name);
  const uri = (name: string): string => pathToFileURL(at(name)).href;
  const write = (name: string, text: string | Buffer): void => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };

  async function start(library: readonly string[] = []): Promise<Client> {
    client = await Client.start({
      capabilities: pullClient,
      folders: [uri('drafts')],
      configuration: () => ({ library }),
    });
    return client;
  }
  const definition = async (name: string, position = cite): Promise<string[]> => {
    const found = await client?.connection.sendRequest<(Location | LocationLink)[] | null>(
      'textDocument/definition',
      { textDocument: { uri: uri(name) }, position },
    );
    return (found ?? []).map((link) => ('uri' in link ? link.uri : link.targetUri));
  };
  const symbols = async (query: string): Promise<string[]> => {
    const found = await client?.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });
    return (found ?? []).map(({ name }) => name);
  };
  /** What file events do for clients that tell of them. */
  const tell = (name: string, type: 1 | 2 | 3): Promise<void> | undefined =>
    client?.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri(name), type }],
    });

  before(ensureBuilt);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'resolint-library-'));
    write('drafts/draft.unres', draft('53/70 of 4 December 1998'));
  });
  afterEach(async () => {
    await client?.stop();
    client = undefined;
    rmSync(root, { recursive: true, force: true });
  });

  it('reads on no disk too, by way of the client: the workspace, and the folders in it that are named', async () => {
    const house = 'memory://house/drafts';
    const texts = new Map([
      [`${house}/lighthouses.unres`, adopted('A/RES/53/70', 'Lighthouses')],
      [`${house}/adopted/buoys.txt`, adopted('A/RES/53/71', 'Buoys')],
      [`${house}/other/foghorns.txt`, adopted('A/RES/53/72', 'Foghorns')],
    ]);
    client = await Client.start({
      capabilities: pullClient,
      folders: [house],
      configuration: () => ({ library: ['./adopted/', '../elsewhere'] }),
    });
    const asked = new Set<string>();
    client.connection.onRequest(
      'resolint/findFiles',
      ({ folders, anyText }: { folders: string[]; anyText: boolean }) => {
        for (const folder of folders) asked.add(folder);
        return [...texts.keys()]
          .filter((name) => folders.some((folder) => name.startsWith(`${folder}/`)))
          .filter((name) => anyText || name.endsWith('.unres'))
          .map((name) => ({ uri: name, stamp: '1' }));
      },
    );
    client.connection.onRequest(
      'resolint/readFile',
      ({ uri: name }: { uri: string }) => texts.get(name) ?? null,
    );
    assert.deepEqual(await symbols('A/RES/53'), ['A/RES/53/70 Lighthouses', 'A/RES/53/71 Buoys']);
    assert.deepEqual([...asked], [house, `${house}/adopted`]);
  });

  it('leads from a citation to the text in another file of the workspace', async () => {
    write('drafts/adopted/lighthouses.unres', adopted('A/RES/53/70', 'Lighthouses'));
    const { connection } = await start();
    await client?.open(uri('drafts/draft.unres'), draft('53/70 of 4 December 1998'));
    assert.deepEqual(await definition('drafts/draft.unres'), [uri('drafts/adopted/lighthouses.unres')]);
    const hover = await connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri: uri('drafts/draft.unres') },
      position: cite,
    });
    assert.match(JSON.stringify(hover?.contents), /lighthouses guide ships/);
  });

  it('finds every text that cites a resolution', async () => {
    write('drafts/other.unres', draft('53/70 of 4 December 1998'));
    write('drafts/third.unres', draft('54/49 of 1 December 1999'));
    const { connection } = await start();
    await client?.open(uri('drafts/draft.unres'), draft('53/70 of 4 December 1998'));
    const found = await connection.sendRequest<Location[]>('textDocument/references', {
      textDocument: { uri: uri('drafts/draft.unres') },
      position: cite,
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      found.map((location) => location.uri),
      [uri('drafts/draft.unres'), uri('drafts/other.unres')],
    );
    assert.deepEqual(found[1]?.range.start, { line: 4, character: 27 });
  });

  it('reads folders that the setting names, whatever the texts are called', async () => {
    write('texts/A_RES_53_70.md', adopted('A/RES/53/70', 'Lighthouses'));
    write('texts/deep/heading.md', adopted('', '54/49. Buoys'));
    write(
      'texts/S_RES_1325_(2000).txt',
      'The Security Council,\n\nNoting that peace lasts,\n\n1. Decides to remain seized of the matter.\n',
    );
    write('texts/notes.md', '# Things to buy\n\n1. Apples;\n');
    write('drafts/readme.md', adopted('A/RES/60/1', 'Not a file of resolutions'));
    await start(['../texts']);
    assert.deepEqual(
      await symbols(''),
      ['A/RES/53/70 Lighthouses', 'A/RES/54/49 Buoys', 'S/RES/1325 (2000)'].sort(),
    );
    assert.deepEqual(await symbols('54/49'), ['A/RES/54/49 Buoys']);
    assert.deepEqual(await symbols('buo'), ['A/RES/54/49 Buoys']);
    assert.deepEqual(await symbols('A/RES/60/1'), []);
  });

  it('follows changes of files and of open documents', async () => {
    await start();
    assert.deepEqual(await symbols('74'), []);
    write('drafts/new.unres', adopted('A/RES/74/1', 'Buoys'));
    await tell('drafts/new.unres', 1);
    assert.deepEqual(await symbols('74'), ['A/RES/74/1 Buoys']);
    write('drafts/new.unres', adopted('A/RES/74/2', 'Beacons'));
    await tell('drafts/new.unres', 2);
    assert.deepEqual(await symbols('74'), ['A/RES/74/2 Beacons']);
    await client?.open(uri('drafts/new.unres'), adopted('A/RES/74/3', 'Bells'));
    assert.deepEqual(await symbols('74'), ['A/RES/74/3 Bells']);
    await client?.close(uri('drafts/new.unres'));
    assert.deepEqual(await symbols('74'), ['A/RES/74/2 Beacons']);
    rmSync(at('drafts/new.unres'));
    await tell('drafts/new.unres', 3);
    assert.deepEqual(await symbols('74'), []);
  });

  it('leaves out what is too large, leads away or cannot be read, and says so', async () => {
    write('elsewhere/away.unres', adopted('A/RES/74/8', 'Away'));
    write('drafts/large.unres', adopted('A/RES/74/9', 'Large') + 'x'.repeat(5_000_001));
    symlinkSync(at('elsewhere'), at('drafts/link'));
    symlinkSync(at('elsewhere/away.unres'), at('drafts/link.unres'));
    symlinkSync(at('drafts'), at('drafts/loop'));
    await start(['~/no such folder of texts', '../nowhere']);
    assert.deepEqual(await symbols('74'), []);
    const logged = client?.logged.join('\n') ?? '';
    assert.match(logged, /large\.unres is left out of the library: it is larger than 5 MB/);
    assert.match(logged, /nowhere cannot be read/);
  });

  it('answers while it is still reading', async () => {
    for (let i = 0; i < 300; i++) write(`texts/${i}.md`, adopted(`A/RES/70/${i + 1}`, 'Buoys').repeat(20));
    const { connection } = await start(['../texts']);
    await client?.open(uri('drafts/draft.unres'), draft('53/70 of 4 December 1998'));
    const from = performance.now();
    await connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: uri('drafts/draft.unres') },
    });
    assert.ok(performance.now() - from < patiently(1500));
    assert.equal((await symbols('70')).length, 200);
    await until('a line in the log', () =>
      client?.logged.find((line) => /300 files read|301 files read/.test(line)),
    );
  });

  it('stops when the server does', async () => {
    for (let i = 0; i < 300; i++) write(`texts/${i}.md`, adopted(`A/RES/70/${i + 1}`, 'Buoys').repeat(20));
    await start(['../texts']);
    await settle(20);
    assert.equal(await client?.stop(), 0);
  });
});
