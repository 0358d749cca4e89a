import { strict as assert } from 'node:assert';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { ensureBuilt } from './built-server';
import { Client, pullClient, pushClient, until } from './client';

const uri = 'file:///drafts/typed.unres';
/** The paragraph of the preamble ends in the wrong sign. */
const wrong =
  '*The General Assembly*,\n\n*Recalling* the report;\n\n1. *Decides* to act;\n\n2. *Requests* a report.\n';
const right = wrong.replace('report;', 'report,');
const rule = 'punctuation/preamble-comma';

describe('while somebody types', () => {
  before(ensureBuilt);
  let client: Client;
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
  });

  const ask = async (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    client.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  const codesOf = (report: DocumentDiagnosticReport): unknown[] =>
    report.kind === 'full' ? report.items.map(({ code }) => code) : [report.kind];
  const pulling = async (pause: number): Promise<Client> => {
    const started = await Client.start({ capabilities: pullClient, initializationOptions: { pause } });
    await started.wordsKnown();
    return started;
  };

  it('new findings wait until the keys rest, and the client is asked to come back', async () => {
    client = await pulling(1500);
    await client.open(uri, right);
    assert.deepEqual(codesOf(await ask()), []);
    await client.change(uri, 2, { text: wrong });
    const early = await ask();
    assert.deepEqual(codesOf(early), []);
    await until('a request to ask again', () => client.refreshes > 0 || undefined);
    assert.deepEqual(codesOf(await ask(early.resultId)), [rule]);
  });

  it('findings that are mended go at once, and others stay', async () => {
    client = await pulling(5000);
    await client.open(uri, wrong.replace('report.\n', 'report\n'));
    assert.deepEqual(codesOf(await ask()), [rule, 'punctuation/final-stop']);
    await client.change(uri, 2, { text: `\n${right.replace('report.\n', 'report\n')}` });
    assert.deepEqual(codesOf(await ask()), ['punctuation/final-stop']);
    await client.change(uri, 3, { text: wrong.replace('report.\n', 'report\n') });
    assert.deepEqual(codesOf(await ask()), ['punctuation/final-stop']);
    assert.equal(client.refreshes, 0);
  });

  it('nothing waits in an editor that has not asked for it', async () => {
    client = await Client.start({ capabilities: pullClient });
    await client.open(uri, right);
    await ask();
    await client.change(uri, 2, { text: wrong });
    assert.deepEqual(codesOf(await ask()), [rule]);
  });

  it('nothing waits where nobody would ask again', async () => {
    const { textDocument } = pullClient;
    const capabilities = { ...(textDocument ? { textDocument } : {}) };
    client = await Client.start({ capabilities, initializationOptions: { pause: 300 } });
    await client.open(uri, right);
    await ask();
    await client.change(uri, 2, { text: wrong });
    assert.deepEqual(codesOf(await ask()), [rule]);
  });

  it('findings are sent once more to an editor that does not ask', async () => {
    client = await Client.start({ capabilities: pushClient, initializationOptions: { pause: 1500 } });
    await client.wordsKnown();
    await client.open(uri, right);
    const lastOf = (version: number) => client.published.findLast((sent) => sent.version === version);
    await until('findings', () => lastOf(1));
    await client.change(uri, 2, { text: wrong });
    assert.deepEqual((await until('what is left', () => lastOf(2))).diagnostics, []);
    const later = await until('new findings', () => (lastOf(2)?.diagnostics.length ? lastOf(2) : undefined));
    assert.deepEqual(
      later.diagnostics.map(({ code }) => code),
      [rule],
    );
  });
});
