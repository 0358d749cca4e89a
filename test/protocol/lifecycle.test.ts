import { strict as assert } from 'node:assert';
import { ensureBuilt } from './built-server';
import { RawServer } from './raw-server';

const serverNotInitialized = -32002;
const invalidRequest = -32600;
const uri = 'file:///drafts/early.unres';
const initialize = { processId: null, rootUri: null, capabilities: {} };

describe('the life of a server', () => {
  let server: RawServer;
  before(ensureBuilt);
  beforeEach(() => {
    server = RawServer.start();
  });
  afterEach(() => {
    server.kill();
  });
  const codeOf = async (method: string, params: unknown): Promise<number | undefined> =>
    (await server.answer(server.request(method, params))).error?.code;
  const symbols = (): Promise<number | undefined> =>
    codeOf('textDocument/documentSymbol', { textDocument: { uri } });

  it('begins with initialize: requests are refused before, and a document is not opened', async () => {
    assert.equal(await symbols(), serverNotInitialized);
    server.open(uri, '*The General Assembly*,\n');
    await server.initialize();
    const { result } = await server.answer(
      server.request('textDocument/documentSymbol', { textDocument: { uri } }),
    );
    assert.equal(result, null);
  });

  it('begins once', async () => {
    await server.initialize();
    assert.equal(await codeOf('initialize', initialize), invalidRequest);
    assert.equal(await symbols(), undefined);
  });

  it('begins with a second attempt where the first was malformed', async () => {
    assert.equal(await codeOf('initialize', { processId: null }), -32602);
    assert.equal(await codeOf('initialize', initialize), undefined);
  });

  it('is over with shutdown: requests are refused, and exit ends the process with 0', async () => {
    await server.initialize();
    assert.equal(await codeOf('shutdown', undefined), undefined);
    assert.equal(await symbols(), invalidRequest);
    server.notify('exit', undefined);
    assert.equal(await server.ended(), 0);
  });

  it('ends with 1 where a client leaves without shutdown, even before it began', async () => {
    server.notify('exit', undefined);
    assert.equal(await server.ended(), 1);
  });
});
