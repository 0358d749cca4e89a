import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './built-server';
import { Client, pullClient } from './client';

const text = (symbol: string, session: string, body: string): string =>
  `United Nations\n\n${symbol}\n\n${session} session\n\n# Lighthouses\n\n*The General Assembly*,\n\n${body}`;
const earlier = text(
  'A/RES/79/12',
  'Seventy-ninth',
  '*Noting* that lighthouses guide ships,\n\n1. *Invites* States to keep lighthouses lit;\n\n2. *Decides* to include the item in the provisional agenda of its eightieth session.\n',
);
const later = text(
  'A/C.1/80/L.4',
  'Eightieth',
  '*Noting* that lighthouses guide ships,\n\n1. *Invites* States to keep lighthouses lit by night;\n\n2. *Decides* to include the item in the provisional agenda of its eighty-first session.\n',
);
const named = `<!-- resolint-predecessor A/RES/79/12 -->\n\n${later}`;

describe('a server beside the text that a draft takes up', function () {
  this.timeout(20_000);
  let root: string;
  let client: Client;
  const uri = (name: string): string => pathToFileURL(join(root, name)).href;
  const ask = <Answer>(method: string, params: object): Promise<Answer> =>
    client.connection.sendRequest<Answer>(`resolint/${method}`, params);

  before(ensureBuilt);
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'resolint-earlier-'));
    writeFileSync(join(root, 'earlier.unres'), earlier);
    client = await Client.start({ capabilities: pullClient, folders: [uri('')] });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('finds it in the workspace, compares, and shows it with the numbers of the draft', async () => {
    await client.open(uri('draft.unres'), named);
    assert.deepEqual(await ask('predecessor', { uri: uri('draft.unres') }), {
      name: 'A/RES/79/12',
      basis: 'line',
      distance: 1,
      isAssumed: true,
      at: uri('earlier.unres'),
    });
    const { rows } = await ask<{ rows: { name: string; status: string }[] }>('compare', {
      uri: uri('draft.unres'),
    });
    assert.deepEqual(
      rows.map(({ name, status }) => [name, status]),
      [
        ['OP1', 'edited'],
        ['OP2', 'mechanical'],
      ],
    );
    assert.equal(await ask('earlierText', { uri: uri('draft.unres') }), earlier);
    const html = await ask<string>('comparisonReport', { uri: uri('draft.unres'), format: 'html' });
    assert.match(html, /<ins>by night<\/ins>/);
  });

  it('says what it takes up if the text is not at hand', async () => {
    const other = named.replace('79/12', '78/3');
    await client.open(uri('draft.unres'), other);
    assert.deepEqual(await ask('predecessor', { uri: uri('draft.unres') }), {
      name: 'A/RES/78/3',
      basis: 'line',
      distance: 2,
      isAssumed: true,
    });
    assert.equal(await ask('compare', { uri: uri('draft.unres') }), null);
    assert.equal(await ask('earlierText', { uri: uri('draft.unres') }), null);
  });

  it('takes any text that is chosen by hand, and the one that is found again', async () => {
    await client.open(uri('draft.unres'), later);
    assert.equal(await ask('predecessor', { uri: uri('draft.unres') }), null);
    const chosen = { uri: uri('draft.unres'), at: uri('earlier.unres') };
    assert.deepEqual(await ask('choosePredecessor', chosen), {
      name: 'A/RES/79/12',
      basis: 'chosen',
      isAssumed: true,
      at: uri('earlier.unres'),
    });
    assert.notEqual(await ask('compare', { uri: uri('draft.unres') }), null);
    assert.equal(await ask('choosePredecessor', { uri: uri('draft.unres') }), null);
    assert.equal(await ask('choosePredecessor', { ...chosen, at: uri('nothing.unres') }), null);
  });

  it('follows the earlier text, as it is edited', async () => {
    await client.open(uri('draft.unres'), named);
    await ask('compare', { uri: uri('draft.unres') });
    const fresh = earlier.replace('lit;', 'lit by night;');
    await client.open(uri('earlier.unres'), fresh);
    assert.equal(await ask('earlierText', { uri: uri('draft.unres') }), fresh);
  });

  it('makes a draft of a text, and tells what was done', async () => {
    const found = await ask<{ symbol: string; at: string }[]>('librarySearch', { query: 'lighthouses' });
    assert.deepEqual(found, [{ symbol: 'A/RES/79/12', title: 'Lighthouses', at: uri('earlier.unres') }]);
    const at = uri('earlier.unres');
    assert.deepEqual(await ask('targetSession', { at }), { session: 80, basis: 'agenda' });
    const made = await ask<{
      text: string;
      name: string;
      session: number;
      steps: { where: string; action: string; to?: string; range: { start: { line: number } } }[];
    }>('rollover', { at, session: 81 });
    assert.deepEqual([made.name, made.session], ['A/RES/79/12', 81]);
    const step = made.steps.find(({ where }) => where === 'OP2');
    assert.deepEqual([step?.action, step?.to], ['made', 'eighty-second']);
    assert.match(made.text.split('\n')[step?.range.start.line ?? 0] ?? '', /^2\. .*eighty-second session/);
    await assert.rejects(ask('rollover', { at, session: 79 }), /later session/);
    await assert.rejects(ask('rollover', { at: uri('nothing.unres') }), /cannot be read/);
  });

  it('shows no findings in the text beside a draft, and takes it for none of the library', async () => {
    const shown = `resolint-earlier:/A_RES_79_12.unres?${encodeURIComponent(uri('draft.unres'))}`;
    await client.open(shown, earlier.replace('*Noting*', 'Noting').replace('ships,', 'ships.'));
    const { items } = await client.connection.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', {
      textDocument: { uri: shown },
    });
    assert.deepEqual(items, []);
    const found = await ask<{ at: string }[]>('librarySearch', { query: '79/12' });
    assert.deepEqual(
      found.map(({ at }) => at),
      [uri('earlier.unres')],
    );
  });
});
