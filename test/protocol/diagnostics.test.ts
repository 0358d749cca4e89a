import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { ensureBuilt } from './built-server';
import { Client, pullClient, pushClient, settle } from './client';

const uri = 'file:///drafts/one.unres';
const text = '*The General Assembly*,\n\n*Noting* the report.\n\n*Decides* to remain seized of the matter.\n';
const mendedText = text.replace('report.', 'report,');
const rule = 'punctuation/preamble-comma';

describe('diagnostics over the protocol', () => {
  let client: Client;
  before(ensureBuilt);
  afterEach(() => client.stop());

  describe('pushed', () => {
    beforeEach(async () => (client = await Client.start({ capabilities: pushClient })));

    it('come for a document that is opened, with its version', async () => {
      assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
      await client.open(uri, text, 7);
      const { diagnostics } = await client.publishedFor(uri, 7);
      const [finding] = diagnostics;
      assert.equal(diagnostics.length, 1);
      assert.deepEqual(
        { code: finding?.code, source: finding?.source, severity: finding?.severity, range: finding?.range },
        {
          code: rule,
          source: 'resolint',
          severity: 1,
          range: { start: { line: 2, character: 19 }, end: { line: 2, character: 20 } },
        },
      );
      assert.match(
        finding?.codeDescription?.href ?? '',
        /^https:.*\/docs\/rules\/punctuation\/preamble-comma\.md$/,
      );
      assert.deepEqual(finding?.data, { fix: 'safe' });
    });

    it('do not come for a version that is only shown beside the text', async () => {
      for (const shown of ['git:/one.unres?ref=HEAD', 'gitfs:/one.unres', 'vscode-scm:git/scm0/one.unres']) {
        await client.open(shown, text);
        assert.deepEqual((await client.publishedFor(shown, 1)).diagnostics, [], shown);
      }
    });

    it('follow the edits', async () => {
      await client.open(uri, text);
      await client.change(uri, 2, {
        range: { start: { line: 2, character: 19 }, end: { line: 2, character: 20 } },
        text: ',',
      });
      assert.deepEqual((await client.publishedFor(uri, 2)).diagnostics, []);
    });

    it('come once for a burst of edits, and for its last state', async () => {
      await client.open(uri, text);
      await client.publishedFor(uri, 1);
      for (let version = 2; version <= 20; version++) await client.change(uri, version, { text: mendedText });
      await client.change(uri, 21, { text });
      assert.equal((await client.publishedFor(uri, 21)).diagnostics.length, 1);
      assert.ok(client.published.length <= 4, `${client.published.length} publications`);
    });

    it('are taken away with the document', async () => {
      await client.open(uri, text);
      await client.publishedFor(uri, 1);
      await client.close(uri);
      assert.deepEqual((await client.publishedFor(uri, undefined)).diagnostics, []);
    });
  });

  describe('pulled', () => {
    let folder: string;
    const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    const pullAll = (
      previousResultIds: { uri: string; value: string }[] = [],
    ): Promise<WorkspaceDiagnosticReport> =>
      client.connection.sendRequest('workspace/diagnostic', { previousResultIds });

    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'resolint-'));
      client = await Client.start({ capabilities: pullClient, folders: [pathToFileURL(folder).href] });
    });
    afterEach(() => {
      rmSync(folder, { recursive: true });
    });

    it('are never pushed as well', async () => {
      assert.ok(client.initialized.capabilities.diagnosticProvider);
      await client.open(uri, text);
      await pull();
      await settle(100);
      assert.deepEqual(client.published, []);
    });

    it('come in full once for each version', async () => {
      await client.wordsKnown();
      await client.open(uri, text);
      const first = await pull();
      assert.ok(first.kind === 'full');
      assert.equal(first.items.length, 1);
      assert.deepEqual(await pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
      await client.change(uri, 2, { text: mendedText });
      const second = await pull(first.resultId);
      assert.ok(second.kind === 'full');
      assert.deepEqual(second.items, []);
    });

    it('are not taken for those of an earlier opening', async () => {
      await client.open(uri, text);
      const first = await pull();
      await client.close(uri);
      await client.open(uri, mendedText);
      assert.equal((await pull(first.resultId)).kind, 'full');
    });

    it('come for the whole workspace, files that are not open included', async () => {
      const path = join(folder, 'closed.unres');
      writeFileSync(path, text);
      await client.open(uri, text);
      await client.wordsKnown();
      const { items } = await pullAll();
      assert.deepEqual(
        items.map((item) => [item.uri, item.version, item.kind === 'full' && item.items.length]),
        [
          [uri, 1, 1],
          [pathToFileURL(path).href, null, 1],
        ],
      );
      const known = items.flatMap((item) => (item.resultId ? [{ uri: item.uri, value: item.resultId }] : []));
      const again = await pullAll(known);
      assert.deepEqual(
        again.items.map(({ kind }) => kind),
        ['unchanged', 'unchanged'],
      );
    });

    it('come for plain and Markdown files that read as resolutions, and for no others', async () => {
      await client.wordsKnown();
      const put = (name: string, words: string): string => {
        writeFileSync(join(folder, name), words);
        return pathToFileURL(join(folder, name)).href;
      };
      const note =
        'The minutes of the meeting.\n\n1. Approval was given by all.\n2. There was no other business.\n';
      const draft = put('draft.txt', text);
      for (let i = 0; i < 600; i++) put(`${i}.md`, note);
      const named = put('z.unres', text);
      put('old.txt', text);
      put('.resolintrc.json', '{ "ignore": ["old.*"] }');
      const found = (items: WorkspaceDiagnosticReport['items']): unknown[] =>
        items.map((item) => [item.uri, item.kind === 'full' && item.items.length]);
      const first = await pullAll();
      assert.deepEqual(found(first.items), [[named, 1]]);
      for (let i = 0; i < 600; i++) rmSync(join(folder, `${i}.md`));
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: draft, type: 1 }],
      });
      const known = first.items.map((item) => ({ uri: item.uri, value: item.resultId ?? '' }));
      assert.deepEqual(found((await pullAll(known)).items), [
        [named, false],
        [draft, 1],
      ]);
    });

    it('pass over what the setting names, from the folder of the workspace', async () => {
      await client.stop();
      client = await Client.start({
        capabilities: pullClient,
        folders: [pathToFileURL(folder).href],
        initializationOptions: { ignore: ['/archive/', '*.old.unres', 7] },
      });
      await client.wordsKnown();
      mkdirSync(join(folder, 'archive'));
      for (const name of ['archive/a.unres', 'b.old.unres', 'c.unres'])
        writeFileSync(join(folder, name), text);
      const { items } = await pullAll();
      assert.deepEqual(
        items.map((item) => item.uri),
        [pathToFileURL(join(folder, 'c.unres')).href],
      );
    });

    it('are taken back for what is closed or gone', async () => {
      const path = join(folder, 'closed.unres');
      const address = pathToFileURL(path).href;
      const plain = 'file:///drafts/plain.txt';
      writeFileSync(path, text);
      await client.open(plain, text);
      const { items } = await pullAll();
      assert.deepEqual(
        items.map((item) => item.uri),
        [plain, address],
      );
      await client.close(plain);
      rmSync(path);
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: address, type: 3 }],
      });
      const known = items.flatMap(({ uri, resultId = '' }) =>
        uri === address ? [{ uri, value: resultId }] : [],
      );
      const nothing = { version: null, kind: 'full', items: [] };
      assert.deepEqual((await pullAll(known)).items, [
        { uri: address, ...nothing },
        { uri: plain, ...nothing },
      ]);
      assert.deepEqual((await pullAll()).items, []);
    });

    it('stop where the client cancels', async () => {
      await client.open(uri, text);
      await pull();
      const { CancellationTokenSource } = await import('vscode-languageserver-protocol');
      const source = new CancellationTokenSource();
      const answer = client.connection.sendRequest(
        'textDocument/diagnostic',
        { textDocument: { uri } },
        source.token,
      );
      source.cancel();
      await assert.rejects(answer, { code: -32800 });
    });
  });
});
