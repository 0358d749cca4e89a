import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './built-server';
import { Client, pullClient, pushClient, settle, until } from './client';

const uri = 'file:///drafts/three.unres';
const text = '*The General Assembly*,\n\n*Noting* the report.\n\n*Decides* to remain seized of the matter.\n';
const rules = { 'punctuation/preamble-comma': 'hint' };
const hint = 4;

describe('settings over the protocol', () => {
  let client: Client;
  before(ensureBuilt);
  afterEach(() => client.stop());

  const severities = async (version?: number): Promise<(number | undefined)[]> =>
    (await client.publishedFor(uri, version)).diagnostics.map(({ severity }) => severity);

  for (const [name, initializationOptions] of Object.entries({
    'as they are': { rules },
    'under their name': { resolint: { rules } },
  }))
    it(`are taken from the initialization options, ${name}`, async () => {
      client = await Client.start({ initializationOptions });
      await client.open(uri, text);
      assert.deepEqual(await severities(1), [hint]);
    });

  for (const [name, initializationOptions] of Object.entries({
    nothing: undefined,
    null: null,
    'a text': 'rules',
    'wrong shapes': { rules: ['x'], profile: 7, openingPhrases: null, enable: 'no' },
  }))
    it(`have defaults where the client gives ${name}`, async () => {
      client = await Client.start({ initializationOptions });
      await client.open(uri, text);
      assert.deepEqual(await severities(1), [1]);
    });

  it('are asked for, for each document', async () => {
    client = await Client.start({
      configuration: (scope) => (scope === uri ? { rules } : {}),
    });
    const other = 'file:///elsewhere/four.unres';
    await client.open(uri, text);
    await client.open(other, text);
    assert.deepEqual(await severities(1), [hint]);
    assert.equal((await client.publishedFor(other, 1)).diagnostics[0]?.severity, 1);
  });

  it('are the initialization options where the client has no answer', async () => {
    client = await Client.start({ configuration: () => null, initializationOptions: { rules } });
    await client.open(uri, text);
    assert.deepEqual(await severities(1), [hint]);
  });

  it('change for clients that send them', async () => {
    client = await Client.start({ capabilities: pushClient });
    await client.open(uri, text);
    assert.deepEqual(await severities(1), [1]);
    client.published.length = 0;
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { resolint: { rules } },
    });
    assert.deepEqual(await severities(1), [hint]);
  });

  it('change for clients that are asked, which are told to pull anew', async () => {
    let answer: unknown = {};
    client = await Client.start({ capabilities: pullClient, configuration: () => answer });
    await client.open(uri, text);
    const pull = (
      previousResultId?: string,
    ): Promise<{ kind: string; resultId: string; items: { severity: number }[] }> =>
      client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    const first = await pull();
    answer = { rules };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until('a refresh', () => (client.refreshes > 0 ? true : undefined));
    const second = await pull(first.resultId);
    assert.deepEqual(
      second.items.map(({ severity }) => severity),
      [hint],
    );
  });

  it('silence everything where Resolint is off', async () => {
    client = await Client.start({ initializationOptions: { enable: false } });
    await client.open(uri, text);
    assert.deepEqual(await severities(1), []);
  });
});

describe('settings beside a text', () => {
  let client: Client;
  let folder: string;
  before(ensureBuilt);
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'resolint '))));
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, content: unknown): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  };
  const severityIn = async (name: string): Promise<number | undefined> => {
    const address = pathToFileURL(join(folder, name)).href;
    await client.open(address, text);
    return (await client.publishedFor(address, 1)).diagnostics[0]?.severity;
  };

  it('are those of the nearest file, over those of the client', async () => {
    write('.resolintrc.json', { rules });
    write('inner/.resolintrc.json', { rules: { 'punctuation/preamble-comma': 'warning' } });
    client = await Client.start({
      initializationOptions: { rules: { 'punctuation/preamble-comma': 'off' } },
    });
    assert.equal(await severityIn('draft.unres'), hint);
    assert.equal(await severityIn('deep/er/draft.unres'), hint);
    assert.equal(await severityIn('inner/draft.unres'), 2);
  });

  it('count where they are right, and are complained of where they are not', async () => {
    write('.resolintrc.json', { rules: { ...rules, 'no/rule': 'error' } });
    client = await Client.start();
    assert.equal(await severityIn('draft.unres'), hint);
    assert.ok(await until('a complaint', () => client.logged.find((line) => line.includes('no/rule'))));
  });

  for (const [what, make] of Object.entries({
    'is a folder': (path: string) => {
      mkdirSync(path);
    },
    'is a link that leads nowhere': (path: string) => {
      symlinkSync('nowhere', path);
    },
  }))
    it(`are complained of once where their file ${what}, and none farther off are taken`, async function () {
      if (process.platform === 'win32') this.skip();
      write('.resolintrc.json', { rules });
      mkdirSync(join(folder, 'inner'));
      make(join(folder, 'inner/.resolintrc.json'));
      client = await Client.start();
      assert.equal(await severityIn('inner/draft.unres'), 1);
      // What is not watched is looked at again after a while.
      await settle(2100);
      assert.equal(await severityIn('inner/other.unres'), 1);
      const address = pathToFileURL(join(folder, 'inner/draft.unres')).href;
      await client.change(address, 2, { text: `${text}\n` });
      await client.publishedFor(address, 2);
      assert.deepEqual(
        client.logged
          .filter((line) => line.includes('inner'))
          .map((line) => line.replace(/^.*(?=inner)/, '')),
        ['inner/.resolintrc.json:1:1: there is no such file, or none that may be read'],
      );
    });

  it('are read by the client where the text is on no disk', async () => {
    client = await Client.start();
    const asked: string[] = [];
    client.connection.onRequest('resolint/readFile', ({ uri: file }: { uri: string }) => {
      asked.push(file);
      return file === 'memory://house/drafts/.resolintrc.json' ? JSON.stringify({ rules }) : null;
    });
    const address = 'memory://house/drafts/new/draft.unres';
    await client.open(address, text);
    assert.equal((await client.publishedFor(address, 1)).diagnostics[0]?.severity, hint);
    assert.equal(asked[0], 'memory://house/drafts/new/.resolintrc.json');
  });

  it('are done without where a client knows of no such question', async () => {
    client = await Client.start();
    for (const name of ['one', 'two']) {
      const address = `memory://house/${name}/draft.unres`;
      await client.open(address, text);
      assert.equal((await client.publishedFor(address, 1)).diagnostics[0]?.severity, 1);
    }
  });

  it('may extend one another', async () => {
    write('house.json', { rules });
    write('.resolintrc.json', '// the house style\n{ "extends": "./house.json", }');
    client = await Client.start();
    assert.equal(await severityIn('draft.unres'), hint);
  });

  it('are read anew when they change', async () => {
    client = await Client.start({
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    assert.equal(await severityIn('draft.unres'), 1);
    client.published.length = 0;
    write('.resolintrc.json', { rules });
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(join(folder, '.resolintrc.json')).href, type: 1 }],
    });
    const address = pathToFileURL(join(folder, 'draft.unres')).href;
    assert.equal((await client.publishedFor(address, 1)).diagnostics[0]?.severity, hint);
  });

  for (const [what, name, before, after] of [
    ['extend', 'house.json', { rules: { 'punctuation/preamble-comma': 'warning' } }, { rules }],
    [
      'name as accepted',
      'known.json',
      { files: {} },
      { files: { 'draft.unres': { 'punctuation/preamble-comma': 1 } } },
    ],
  ] as const)
    it(`are read anew when the file changes that they ${what}`, async () => {
      write('.resolintrc.json', { extends: './house.json', baseline: './known.json' });
      write('house.json', {});
      write('known.json', { files: {} });
      write(name, before);
      client = await Client.start({
        capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      });
      const first = await severityIn('draft.unres');
      client.published.length = 0;
      write(name, after);
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: ['package.json', name].map((one) => ({
          uri: pathToFileURL(join(folder, one)).href,
          type: 2,
        })),
      });
      const address = pathToFileURL(join(folder, 'draft.unres')).href;
      assert.notEqual((await client.publishedFor(address, 1)).diagnostics[0]?.severity, first);
    });

  it('accept what a baseline beside the text accepts', async () => {
    write('.resolintrc.json', { baseline: 'accepted.json' });
    write('accepted.json', { files: { 'in here/draft.unres': { 'punctuation/preamble-comma': 1 } } });
    client = await Client.start();
    assert.equal(await severityIn('in here/draft.unres'), undefined);
    assert.equal(await severityIn('draft.unres'), 1);
  });
});
