import { strict as assert } from 'node:assert';
import { ensureBuilt } from './built-server';
import { Client, pullClient } from './client';

const uri = 'file:///hostile.unres';
const small = 'file:///small.unres';
const hover = { textDocument: { uri: small }, position: { line: 2, character: 30 } };
/** As large as a document gets that the command reads. */
const hostile = '*The General Assembly*,\n\n' + 'Words[^1]\n\n'.repeat(1_100_000);

describe('a document that is too long to be read', () => {
  let client: Client;
  before(ensureBuilt);
  afterEach(() => client.stop());

  it('has a sentence that says so, and everything else is answered meanwhile', async () => {
    client = await Client.start();
    await client.open(
      small,
      '*The General Assembly*,\n\n*Recalling* its resolution 53/71 of 4 december 1998,\n',
    );
    await client.wordsKnown();
    await client.open(uri, hostile);
    const began = performance.now();
    const answers = [
      'textDocument/semanticTokens/full',
      'textDocument/documentSymbol',
      'textDocument/foldingRange',
      'textDocument/documentLink',
      'textDocument/codeLens',
      'textDocument/formatting',
      'resolint/mending',
    ].map((method) =>
      client.connection.sendRequest<{ data?: unknown[] } | null>(method, {
        uri,
        textDocument: { uri },
        options: { tabSize: 2, insertSpaces: true },
      }),
    );
    const shown = await client.connection.sendRequest<object | null>('textDocument/hover', hover);
    assert.ok(shown);
    assert.ok(performance.now() - began < 3000, `${performance.now() - began} ms`);
    const { diagnostics } = await client.publishedFor(uri, 1);
    assert.deepEqual(
      diagnostics.map(({ message, severity }) => [message, severity]),
      [['Not checked: over 1200000 characters or 50000 lines. Cut it into files of one resolution each.', 2]],
    );
    for (const answer of await Promise.all(answers)) assert.ok(answer === null || answer.data?.length === 0);
    assert.equal(await client.actions(uri, diagnostics[0]!.range), null);
  }).timeout(30_000);

  it('has too many lines, whatever ends them', async () => {
    client = await Client.start();
    for (const [i, lineBreak] of ['\n', '\r', '\r\n', '\v'].entries()) {
      const address = `file:///lines-${i}.unres`;
      await client.open(address, '*The General Assembly*,' + `${lineBreak}- a`.repeat(50_000));
      const { diagnostics } = await client.publishedFor(address, 1);
      assert.deepEqual(
        diagnostics.map(({ code, message }) => [
          code,
          typeof message === 'string' && message.startsWith('Not checked'),
        ]),
        [[undefined, true]],
      );
    }
  }).timeout(30_000);

  it('may have more findings than are sent', async () => {
    client = await Client.start();
    await client.open(small, '*The General Assembly*,\n\n' + '1. *Decides* [^1];\n'.repeat(10_001));
    const { diagnostics } = await client.publishedFor(small, 1, 30_000);
    assert.equal(diagnostics.length, 10_001);
    assert.equal(diagnostics[0]?.message, 'Only the first 10000 findings are shown.');
  }).timeout(40_000);

  it('is checked once it is cut', async () => {
    client = await Client.start();
    await client.open(uri, hostile);
    await client.publishedFor(uri, 1);
    await client.change(uri, 2, { text: '*The General Assembly*,\n\n*Noting* the report[^1],\n' });
    const { diagnostics } = await client.publishedFor(uri, 2);
    assert.ok(diagnostics.some(({ code }) => code === 'footnote/undefined'));
  }).timeout(30_000);

  it('is told of where a client asks', async () => {
    client = await Client.start({ capabilities: pullClient });
    await client.open(uri, hostile);
    const report = await client.connection.sendRequest<{ items: { message: string }[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri } },
    );
    assert.match(report.items[0]?.message ?? '', /^Not checked/);
  }).timeout(30_000);
});
