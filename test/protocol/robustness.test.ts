import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { cliPath, ensureBuilt } from './built-server';
import { Client, settle } from './client';

const uri = 'file:///drafts/five.unres';
const text = '*The General Assembly*,\n\n*Noting* the report.\n';
const start = { line: 0, character: 0 };

describe('the server', () => {
  let client: Client;
  before(ensureBuilt);
  beforeEach(async () => (client = await Client.start()));
  afterEach(() => client.stop());

  const worksOn = async (): Promise<void> => {
    await client.open('file:///drafts/after.unres', text);
    assert.equal((await client.publishedFor('file:///drafts/after.unres', 1)).diagnostics.length, 1);
  };

  for (const [name, bytes] of Object.entries({
    'a message that is no JSON': 'Content-Length: 9\r\n\r\n{"jsonrpc',
    'a message of the wrong shape': 'Content-Length: 7\r\n\r\n[1,2,3]',
    'a number for a message': 'Content-Length: 2\r\n\r\n42',
    'a header without a length': 'Content-Type: text/plain\r\n\r\n',
    'a length that is no number': 'Content-Length: many\r\n\r\n',
    'a header that is none': 'hello\r\n\r\n',
  }))
    it(`works on after ${name}`, async () => {
      // A server that is busy gets these bytes and the next message as one piece, and the library leaves the rest of it
      // unread until more comes.
      await client.connection.sendRequest('workspace/symbol', { query: '' });
      client.process.stdin.write(bytes);
      await settle(50);
      await worksOn();
    });

  it('says of a method it does not know that it does not know it', async () => {
    await assert.rejects(client.connection.sendRequest('textDocument/transmogrify', {}), { code: -32601 });
    await client.connection.sendNotification('textDocument/didTransmogrify', {});
    await worksOn();
  });

  it('works on after parameters that make no sense', async () => {
    for (const [method, params] of [
      ['textDocument/hover', {}],
      ['textDocument/codeAction', { textDocument: null }],
      ['textDocument/codeAction', { textDocument: { uri }, range: 'here', context: {} }],
      ['resolint/practice', null],
    ] as const)
      await client.connection.sendRequest(method, params).catch(() => undefined);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'file:///never/opened', version: 2 },
      contentChanges: [{ text: 'x' }],
    });
    await client.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: 'file:///never' },
    });
    await worksOn();
  });

  it('has nothing to say of documents that are not open', async () => {
    const at = { textDocument: { uri: 'file:///not/open' }, position: start };
    assert.equal(await client.connection.sendRequest('textDocument/hover', at), null);
    assert.equal(await client.actions('file:///not/open', { start, end: start }), null);
  });

  for (const [name, content] of Object.entries({
    'an empty document': '',
    'a binary document': '\0\x01\uFFFD\uD800\n\0'.repeat(500),
    'a document of line breaks': '\r\n\r\r\n\n'.repeat(2000),
    'a long line': '*'.repeat(100_000),
  }))
    it(`works on after ${name}`, async () => {
      await client.open(uri, content);
      await client.publishedFor(uri, 1);
      await client.actions(uri, { start, end: { line: 1, character: 0 } });
      await worksOn();
    });

  it('clamps edits and places outside the text', async () => {
    await client.open(uri, text);
    const far = { line: 900, character: 900 };
    await client.change(uri, 2, { range: { start: far, end: far }, text: '\n*Decides* to act.\n' });
    await client.publishedFor(uri, 2);
    assert.ok(Array.isArray(await client.actions(uri, { start: far, end: far })));
    await worksOn();
  });

  it('leaves with 0 when asked, and with 1 when its client just goes', async () => {
    assert.equal(await client.stop(), 0);
    const other = await Client.start();
    const exit = once(other.process, 'exit');
    other.process.stdin.end();
    assert.deepEqual(await exit, [1, null]);
  });

  for (const command of [
    [cliPath, 'lsp', '--stdio'],
    [cliPath, 'lsp'],
  ])
    it(`is started by the command line too: ${command.slice(1).join(' ')}`, async () => {
      await client.stop();
      client = await Client.start({ command });
      await worksOn();
    });
});
