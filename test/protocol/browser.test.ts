import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeAction, Diagnostic, Hover, ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { startBrowserServer } from './browser-server';
import { ensureBuilt } from './built-server';
import { Client, pullClient } from './client';

const folder = join(import.meta.dirname, '../../samples');
const samples = readdirSync(folder).filter((name) => !name.startsWith('.'));

interface Answers {
  readonly findings: readonly Diagnostic[];
  readonly actions: readonly CodeAction[] | null;
  readonly hovers: readonly (Hover | null)[];
}

/** What a server says of a text. */
async function ask(connection: ProtocolConnection, name: string): Promise<Answers> {
  const uri = `untitled:${name}`;
  const text = readFileSync(join(folder, name), 'utf8');
  const textDocument = { uri, languageId: 'un-resolution', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const { items: findings } = await connection.sendRequest<{ items: Diagnostic[] }>(
    'textDocument/diagnostic',
    { textDocument: { uri } },
  );
  const range = { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } };
  const actions = await connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [] },
  });
  const hovers = await Promise.all(
    findings.map(({ range: { start: position } }) =>
      connection.sendRequest<Hover | null>('textDocument/hover', { textDocument: { uri }, position }),
    ),
  );
  return { findings, actions, hovers };
}

describe('the server of a browser', () => {
  let client: Client;
  let connection: ProtocolConnection;

  before(async () => {
    ensureBuilt();
    client = await Client.start({ capabilities: pullClient });
    connection = startBrowserServer();
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: pullClient });
    await connection.sendNotification('initialized', {});
  });

  after(async () => {
    await client.stop();
    connection.dispose();
  });

  for (const name of samples)
    it(`finds and says of ${name} what the one of Node does`, async () => {
      const [here, there] = await Promise.all([ask(client.connection, name), ask(connection, name)]);
      assert.deepEqual(there, here);
      if (name === 'draft-with-errors.unres') assert.ok(there.findings.length > 10);
    });

  it('writes drafts in other forms as the one of Node does, with code that it loads for the first', async () => {
    const uri = 'untitled:clean-draft.unres';
    for (const [method, params] of [
      ['resolint/exportWord', { uri }],
      ['resolint/export', { uri, format: 'html' }],
      ['resolint/export', { uri, format: 'akn' }],
      ['resolint/pasteWord', { html: '<p class=MsoNormal><i>Recalling</i> it,</p>', firstNote: 1 }],
    ] as const) {
      const [here, there] = await Promise.all(
        [client.connection, connection].map((each) => each.sendRequest<object>(method, params)),
      );
      assert.ok(here);
      assert.deepEqual(there, here);
    }
  });

  it('knows the resolutions that are cited', async () => {
    const { findings } = await ask(connection, 'draft-with-errors.unres');
    assert.ok(findings.some(({ code }) => code === 'citation/date-correct'));
  });
});
