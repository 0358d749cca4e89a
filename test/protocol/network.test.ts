import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cliPath, ensureBuilt, serverPath } from './built-server';
import { Client, pullClient } from './client';

/** Loaded into a process in front of everything else: writes down what would go to the network, and stops it. */
const watcher = (log: string): string => `
  const { appendFileSync } = require('node:fs');
  const { syncBuiltinESMExports } = require('node:module');
  const forbid = (owner, name, what) => {
    owner[name] = () => {
      appendFileSync(${JSON.stringify(log)}, what + '\\n');
      throw new Error(what + ' touches the network');
    };
  };
  const all = (module, names) => {
    const owner = require('node:' + module);
    for (const name of names ?? Object.keys(owner))
      if (typeof owner[name] === 'function' && !/^[A-Z]/.test(name)) forbid(owner, name, module + '.' + name);
  };
  all('dns');
  all('dns/promises');
  all('http', ['request', 'get', 'createServer']);
  all('https', ['request', 'get', 'createServer']);
  all('http2', ['connect', 'createServer', 'createSecureServer']);
  all('tls', ['connect', 'createServer']);
  all('dgram', ['createSocket']);
  all('net', ['connect', 'createConnection', 'createServer']);
  const net = require('node:net');
  forbid(net.Socket.prototype, 'connect', 'Socket.connect');
  forbid(net.Server.prototype, 'listen', 'Server.listen');
  forbid(globalThis, 'fetch', 'fetch');
  forbid(globalThis, 'WebSocket', 'WebSocket');
  syncBuiltinESMExports();
  appendFileSync(${JSON.stringify(log)}, 'watching\\n');
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
    const start = { line: 2, character: 0 };
    const range = { start, end: { line: 6, character: 0 } };
    await client.change(uri, 2, { range: { start, end: start }, text: '*Noting* the report.\n\n' });
    for (const [method, params] of [
      ['textDocument/codeAction', { ...document, range, context: { diagnostics: [] } }],
      ['textDocument/formatting', { ...document, options: { tabSize: 2, insertSpaces: true } }],
      ['textDocument/documentSymbol', document],
      ['textDocument/semanticTokens/full', document],
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
    await client.close(uri);
    assert.equal(await client.stop(), 0);
    assert.equal(readFileSync(log, 'utf8'), 'watching\n');
  });

  it('is left alone by the command line', () => {
    const log = join(folder, 'command.log');
    const hook = join(folder, 'command-watcher.cjs');
    writeFileSync(hook, watcher(log));
    writeFileSync(join(folder, 'draft.unres'), text);
    const commands = [
      ['check', '.', '--fail-on', 'never'],
      ['check', 'draft.unres', '--fail-on', 'never', '--format', 'sarif'],
      ['fix', 'draft.unres'],
      ['baseline', 'draft.unres'],
      ['rules'],
      ['cite', 'A/RES/53/70'],
    ];
    for (const command of commands)
      execFileSync(process.execPath, ['--require', hook, cliPath, ...command], { cwd: folder });
    assert.equal(readFileSync(log, 'utf8'), 'watching\n'.repeat(commands.length));
  });

  it('would be seen if it were touched', () => {
    const log = join(folder, 'proof.log');
    const hook = join(folder, 'proof-watcher.cjs');
    writeFileSync(hook, watcher(log));
    const touch = `
      for (const touch of [() => fetch('http://x.invalid'), () => require('node:https').get('https://x.invalid'),
        () => require('node:net').connect(1), () => require('node:dns').lookup('x.invalid', () => 0),
        () => require('node:dgram').createSocket('udp4'), () => new (require('node:net').Socket)().connect(1)])
        try { touch(); } catch {}`;
    execFileSync(process.execPath, ['--require', hook, '--eval', touch]);
    const names = ['fetch', 'https.get', 'net.connect', 'dns.lookup', 'dgram.createSocket', 'Socket.connect'];
    assert.deepEqual(readFileSync(log, 'utf8').trim().split('\n'), ['watching', ...names]);
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
