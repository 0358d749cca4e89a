import { strict as assert } from 'node:assert';
import { ensureBuilt } from './built-server';
import { settle, until } from './client';
import { RawServer } from './raw-server';

const uri = 'file:///drafts/flood.unres';
const paragraph = '*Recalling* its resolution 53/70 of 4 December 1998 and the report on the matter,\n\n';
const text = `*The General Assembly*,\n\n${paragraph.repeat(20)}1. *Decides* to remain seized of the matter.\n`;
const wrong = '*Recalling* its resolution 53/71 of 5 december 1998 and The report on the matter 12 %\n\n';
const place = { textDocument: { uri }, position: { line: 2, character: 30 } };
const requestCancelled = -32800;
const megabyte = 1_000_000;

/** What a process has in memory is told under Linux only. */
const tellsMemory = process.platform === 'linux';

describe('a flood', () => {
  let server: RawServer;
  before(ensureBuilt);
  afterEach(() => {
    server.kill();
  });

  it('of 10,000 requests, half of them cancelled, gets one answer each and leaves no memory behind', async () => {
    server = RawServer.start();
    await server.initialize();
    server.open(uri, text);
    const wave = async (count: number): Promise<void> => {
      const ids: number[] = [];
      for (let i = 0; i < count; i++) {
        const method =
          ['textDocument/hover', 'textDocument/completion', 'textDocument/documentSymbol'][i % 3] ?? '';
        const id = server.request(method, place);
        ids.push(id);
        if (i % 2 === 0) server.notify('$/cancelRequest', { id });
        // A cancellation of what was answered long ago, and of what never was asked.
        if (i % 100 === 0) server.notify('$/cancelRequest', { id: id - 50 });
        if (i % 500 === 0) await settle(1);
      }
      await until('the last answer', () => server.answersTo(ids.at(-1) ?? 0)[0], 60_000);
      for (const id of ids) {
        const { error } = await server.answer(id);
        assert.equal(server.answersTo(id).length, 1, `request ${id}`);
        if (error) assert.equal(error.code, requestCancelled, error.message);
      }
    };
    await wave(2500);
    const before = tellsMemory ? server.memory() : 0;
    await wave(7500);
    const grown = tellsMemory ? server.memory() - before : 0;
    assert.ok(grown < 40 * megabyte, `grown by ${grown} bytes`);
    const hover = await server.answer(server.request('textDocument/hover', place));
    assert.ok(hover.result);
  }).timeout(120_000);

  it('of edits from a client that never reads its pipe neither ends the server nor piles up', async function () {
    if (!tellsMemory) this.skip();
    server = RawServer.start({ reads: false });
    await server.initialize();
    // With some hundred kilobytes of findings.
    server.open(uri, `*The General Assembly*,\n\n${wrong.repeat(200)}`);
    await settle(1500);
    let version = 1;
    const type = async (count: number): Promise<void> => {
      for (let i = 0; i < count; i++) {
        server.notify('textDocument/didChange', {
          textDocument: { uri, version: ++version },
          contentChanges: [
            { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: 'x' },
          ],
        });
        // Slower than the server waits after an edit, so that each has its turn.
        await settle(20);
      }
    };
    await type(150);
    const before = server.memory();
    await type(300);
    assert.equal(server.process.exitCode, null);
    const grown = server.memory() - before;
    assert.ok(grown < 25 * megabyte, `grown by ${grown} bytes`);
    server.process.stdin.end();
    assert.equal(await server.ended(), 1);
  }).timeout(60_000);

  it('of answers into a pipe that is closed ends the server', async () => {
    server = RawServer.start();
    await server.initialize();
    server.open(uri, text);
    await server.answer(server.request('textDocument/hover', place));
    server.process.stdout.destroy();
    for (let i = 0; i < 50; i++) server.request('textDocument/hover', place);
    assert.equal(await server.ended(), 1);
  }).timeout(30_000);
});
