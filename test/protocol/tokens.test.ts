import { strict as assert } from 'node:assert';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { ensureBuilt } from './built-server';
import { Client, until } from './client';

const uri = 'file:///drafts/coloured.unres';
const text = `*The General Assembly*,

*Recalling* its resolution 75/155 of 16 December 2020,

1. *Notes* the study;

2. *Urges* States to act.
`;
const atUrges = { start: { line: 6, character: 4 }, end: { line: 6, character: 9 } };

/** What an editor holds once it has followed the edits. */
function follow(data: readonly number[], { edits }: SemanticTokensDelta): number[] {
  const followed = [...data];
  for (const { start, deleteCount, data: inserted = [] } of edits.toSorted((a, b) => b.start - a.start))
    followed.splice(start, deleteCount, ...inserted);
  return followed;
}

const isDelta = (answer: SemanticTokens | SemanticTokensDelta): answer is SemanticTokensDelta =>
  'edits' in answer;

describe('colours over the protocol', () => {
  let client: Client;
  const full = (of = uri): Promise<SemanticTokens> =>
    client.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri: of } });
  const since = (
    previousResultId: string | undefined,
    of = uri,
  ): Promise<SemanticTokens | SemanticTokensDelta> =>
    client.connection.sendRequest('textDocument/semanticTokens/full/delta', {
      textDocument: { uri: of },
      previousResultId,
    });
  before(ensureBuilt);
  beforeEach(async () => {
    client = await Client.start();
  });
  afterEach(() => client.stop());

  it('come as what has changed, which leads to the same as coming in full', async () => {
    await client.open(uri, text);
    let held = await full();
    for (const [version, changed] of ['*Deeply regrets*', 'Regrets', '*Urges*\n*and*', ''].entries()) {
      await client.change(uri, version + 2, { range: atUrges, text: changed });
      const answer = await since(held.resultId);
      assert.ok(isDelta(answer), `${changed} is answered in full`);
      const data = follow(held.data, answer);
      const sent = answer.edits.reduce((sum, { data: inserted = [] }) => sum + inserted.length, 0);
      assert.ok(sent < data.length / 2, `${sent} numbers sent of ${data.length}`);
      const anew = await full();
      assert.deepEqual(data, anew.data);
      held = anew;
    }
  });

  it('come without an edit where nothing has changed', async () => {
    await client.open(uri, text);
    const { resultId } = await full();
    const answer = await since(resultId);
    assert.ok(isDelta(answer));
    assert.deepEqual(answer.edits, []);
  });

  it('come in full to one who holds what nobody knows, and after the document was closed', async () => {
    await client.open(uri, text);
    const { resultId, data } = await full();
    for (const unknown of ['', 'x', undefined]) {
      const answer = await since(unknown);
      assert.ok(!isDelta(answer));
      assert.deepEqual(answer.data, data);
    }
    const held = (await full()).resultId ?? resultId;
    await client.close(uri);
    assert.deepEqual(await full(), { data: [] });
    assert.deepEqual(await since(held), { data: [] });
    await client.open(uri, text);
    assert.ok(!isDelta(await since(held)));
  });

  it('are remembered of 50 documents, those asked for last', async () => {
    const uris = Array.from({ length: 51 }, (_, i) => `file:///drafts/${i}.unres`);
    const ids: (string | undefined)[] = [];
    for (const one of uris) {
      await client.open(one, text);
      ids.push((await full(one)).resultId);
    }
    assert.ok(isDelta(await since(ids[50], uris[50])));
    assert.ok(isDelta(await since(ids[1], uris[1])));
    assert.ok(!isDelta(await since(ids[0], uris[0])));
  });

  it('are asked for again when the settings change', async () => {
    const asking = await Client.start({
      capabilities: { workspace: { semanticTokens: { refreshSupport: true } } },
    });
    let asked = 0;
    asking.connection.onRequest('workspace/semanticTokens/refresh', () => {
      asked++;
      return null;
    });
    await asking.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { resolint: { openingPhrases: { preambular: ['Sadly noting'] } } },
    });
    await until('a request to colour anew', () => asked > 0 || undefined);
    assert.equal(await asking.stop(), 0);
  });
});
