import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, serverPath } from './built-server';
import { Client, pullClient } from './client';

/** Loaded into the server in front of everything else: writes down what goes to the network. */
const watcher = (log: string): string => `
  const { appendFileSync } = require('node:fs');
  const note = (what) => appendFileSync(${JSON.stringify(log)}, what + '\\n');
  const { Socket } = require('node:net');
  const connect = Socket.prototype.connect;
  Socket.prototype.connect = function (...args) {
    note('connect ' + JSON.stringify(args[0]));
    return connect.apply(this, args);
  };
  const dns = require('node:dns');
  for (const name of ['lookup', 'resolve']) {
    const original = dns[name];
    dns[name] = (...args) => { note(name + ' ' + args[0]); return original(...args); };
  }
  const { fetch } = globalThis;
  globalThis.fetch = (...args) => { note('fetch ' + args[0]); return fetch(...args); };
  note('watching');
`;
const uri = 'file:///drafts/draft.unres';
const text = `*The General Assembly*,

*Recalling* its resolution 53/70 of 4 December 1998, https://docs.un.org/en/A/RES/53/70,

1. *Decides* to remain seized of the matter.
`;

describe('the network', () => {
  let folder: string;
  before(() => {
    ensureBuilt();
    folder = mkdtempSync(join(tmpdir(), 'resolint-network-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is left alone by everything that the server answers', async () => {
    const log = join(folder, 'connections.log');
    const hook = join(folder, 'watcher.cjs');
    writeFileSync(hook, watcher(log));
    const client = await Client.start({
      capabilities: pullClient,
      folders: [pathToFileURL(folder).href],
      command: ['--require', hook, serverPath, '--stdio'],
      initializationOptions: {
        fetchesTexts: true,
        fetchedTexts: pathToFileURL(folder).href,
        fetch: 'always',
      },
    });
    await client.open(uri, text);
    const at = { textDocument: { uri }, position: { line: 2, character: 30 } };
    const document = { textDocument: { uri } };
    for (const [method, params] of [
      ['textDocument/diagnostic', document],
      ['workspace/diagnostic', { previousResultIds: [] }],
      ['textDocument/hover', at],
      ['textDocument/definition', at],
      ['textDocument/references', { ...at, context: { includeDeclaration: true } }],
      ['textDocument/documentLink', document],
      ['textDocument/completion', at],
      ['workspace/symbol', { query: '53/70' }],
      ['resolint/textsNamed', { symbol: 'A/RES/53/70' }],
      ['resolint/practice', { uri }],
    ] as const)
      await client.connection.sendRequest(method, params);
    await client.stop();
    assert.equal(readFileSync(log, 'utf8'), 'watching\n');
  });

  it('is offered by a hover to clients that can fetch, and to no others', async () => {
    const hoverOf = async (initializationOptions: unknown): Promise<string> => {
      const client = await Client.start({ initializationOptions });
      await client.open(uri, text);
      const position = { line: 2, character: 30 };
      const hover = await client.connection.sendRequest('textDocument/hover', {
        textDocument: { uri },
        position,
      });
      await client.stop();
      return JSON.stringify(hover);
    };
    const link = '[Fetch the text](command:resolint.fetchText?%5B%22A%2FRES%2F53%2F70%22%5D)';
    assert.ok((await hoverOf({ fetchesTexts: true })).includes(link));
    assert.ok(!(await hoverOf({})).includes('command:'));
  });

  it('is asked for the documents that are named', async () => {
    const client = await Client.start();
    await client.open(uri, text);
    const named = (query: unknown) => client.connection.sendRequest('resolint/textsNamed', query);
    const first = { symbol: 'A/RES/53/70', name: 'A/RES/53/70' };
    assert.deepEqual(await named({ uri, position: { line: 2, character: 30 } }), [first]);
    assert.deepEqual(await named({ uri, position: { line: 0, character: 0 } }), []);
    assert.deepEqual(await named({ symbol: 'S/RES/1325 (2000)' }), [
      { symbol: 'S/RES/1325 (2000)', name: 'S/RES/1325(2000)' },
    ]);
    assert.deepEqual(await named({ symbol: 'A/RES/57/270 B' }), [
      { symbol: 'A/RES/57/270 B', name: 'A/RES/57/270' },
    ]);
    assert.deepEqual(await named({ symbol: '../../etc/passwd' }), []);
    await client.stop();
  });
});
