import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './built-server';
import { Client, settle, until } from './client';
import { patiently } from '../patience';

const sample = readFileSync(join(import.meta.dirname, '../../samples/draft-with-errors.unres'), 'utf8');
const count = 1000;
const uris = Array.from({ length: count }, (_, i) => `file:///drafts/${i}.unres`);
const last = uris.at(-1) ?? '';

describe('a thousand documents that are opened at once', () => {
  let client: Client;
  before(ensureBuilt);
  afterEach(() => client.stop());

  it('have their findings published once each, what was touched last first, and a hover waits for none of it', async () => {
    client = await Client.start();
    const hover = async (uri: string): Promise<number> => {
      const began = performance.now();
      const position = {
        line: sample.split('\n').findIndex((line) => line.includes('resolution')),
        character: 60,
      };
      await client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
      return performance.now() - began;
    };
    // The facts are read once.
    await client.open('file:///drafts/first.unres', sample);
    await client.publishedFor('file:///drafts/first.unres', 1);
    await client.wordsKnown();
    client.published.length = 0;
    for (const uri of uris) void client.open(uri, sample);
    const waits = [await hover(last)];
    // Some were done while the others came in.
    const before = client.published.length;
    let isTouched = false;
    while (client.published.length < count) {
      waits.push(await hover(uris[waits.length * 7] ?? last));
      if (client.published.length > 100 && !isTouched) {
        isTouched = true;
        // One that was opened early, and is looked at only now.
        void client.change(uris[3] ?? '', 2, { text: `${sample}\n` });
        const others = client.published.length;
        await until('the one that was touched', () =>
          client.published.find(({ uri, version }) => uri === uris[3] && version === 2),
        );
        assert.ok(client.published.length - others < 50, `${client.published.length - others} others first`);
      }
      await settle(50);
    }
    assert.ok(waits.length > 10);
    const slow = waits.filter((wait) => wait >= patiently(500));
    assert.deepEqual(slow, []);
    const place = client.published.findIndex(({ uri }) => uri === last) - before;
    assert.ok(place < 20, `${place} others before the last`);
    await settle(500);
    const times = new Map<string, number>();
    for (const { uri } of client.published) times.set(uri, (times.get(uri) ?? 0) + 1);
    assert.ok(uris.every((uri) => times.get(uri) === 1));
  }).timeout(300_000);
});
