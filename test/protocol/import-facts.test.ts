import { strict as assert } from 'node:assert';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, type Hover } from 'vscode-languageserver-protocol/node';
import { ensureBuilt } from './built-server';
import { Client, until } from './client';

const uri = 'file:///drafts/draft.unres';
const text = '*The General Assembly*,\n\n*Recalling* its resolution 86/70,\n\n1. *Decides* to go on.\n';
const head = 'resolution,date,title,total_yes,total_no,total_abstentions\n';

describe('importing facts', () => {
  let folder: string;
  let client: Client;
  const file = (name: string): string => pathToFileURL(join(folder, name)).href;
  const hover = async (): Promise<string> =>
    JSON.stringify(
      await client.connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri },
        position: { line: 2, character: 29 },
      }),
    );
  const kept = (): string => join(folder, 'storage/facts/resolutions.imported.tsv');
  const start = async (): Promise<void> => {
    client = await Client.start({ initializationOptions: { storage: file('storage') } });
    await client.open(uri, text);
  };

  before(ensureBuilt);
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'resolint-import-'));
    await start();
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is known at once, and after the next start', async () => {
    assert.match(await hover(), /Only the number is known/);
    writeFileSync(
      join(folder, 'votes.csv'),
      `${head}A/RES/86/70,2031-12-04,Buoys,170,1,2\nA/RES/86/71,nonsense,Bells,1,1,1\n`,
    );
    const report = await client.connection.sendRequest<Record<string, unknown>>('resolint/importFacts', {
      file: file('votes.csv'),
    });
    assert.equal(report.resolutions, 1);
    assert.deepEqual(report.examples, [
      { row: 3, column: 'date', why: '"nonsense" is no date like 1998-12-04' },
    ]);
    assert.match(await hover(), /Adopted on 4 December 2031 by 170 votes to 1, with 2 abstentions/);
    await client.stop();
    await start();
    assert.match(await hover(), /Adopted on 4 December 2031/);
  });

  it('is read from another folder when the setting names one, and no longer from there when it does not', async () => {
    writeFileSync(join(folder, 'votes.csv'), `${head}A/RES/86/70,2031-12-04,Buoys,170,1,2\n`);
    await client.connection.sendRequest('resolint/importFacts', { file: file('votes.csv') });
    const told = async (pattern: RegExp): Promise<void> => {
      const end = Date.now() + 10_000;
      while (!pattern.test(await hover()) && Date.now() < end) await new Promise((go) => setTimeout(go, 20));
      assert.match(await hover(), pattern);
    };
    const change = (factsFolder: string): Promise<void> =>
      client.connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { resolint: { factsFolder, storage: file('storage') } },
      });
    await change(join(folder, 'empty'));
    await told(/Only the number is known/);
    await change(join(folder, 'storage/facts'));
    await told(/Adopted on 4 December 2031/);
  });

  it('goes without a damaged table, and says so', async () => {
    await client.stop();
    writeFileSync(join(folder, 'votes.csv'), `${head}A/RES/86/70,2031-12-04,Buoys,170,1,2\n`);
    await start();
    await client.connection.sendRequest('resolint/importFacts', { file: file('votes.csv') });
    await client.stop();
    writeFileSync(kept(), 'damaged');
    await start();
    assert.match(await hover(), /Only the number is known/);
    await until('a line in the log', () =>
      client.logged.find((line) => line.includes('is damaged and is done without')),
    );
  });

  it('says what is wrong with a file', async () => {
    writeFileSync(join(folder, 'other.csv'), 'a,b\n');
    await assert.rejects(
      client.connection.sendRequest('resolint/importFacts', { file: file('other.csv') }),
      /must name the columns/,
    );
    assert.equal(existsSync(kept()), false);
  });

  it('tells how far it has come, and can be given up', async () => {
    const row = (i: number): string => `A/RES/86/${(i % 300) + 1},2031-12-04,Buoys,170,1,2\n`;
    writeFileSync(
      join(folder, 'many.csv'),
      head + Array.from({ length: 400_000 }, (_, i) => row(i)).join(''),
    );
    const source = new CancellationTokenSource();
    const parts: number[] = [];
    client.connection.onNotification('resolint/importProgress', ({ part }: { part: number }) => {
      parts.push(part);
      source.cancel();
    });
    await assert.rejects(
      client.connection.sendRequest('resolint/importFacts', { file: file('many.csv') }, source.token),
      /cancelled/,
    );
    assert.ok((parts[0] ?? 0) > 0 && (parts[0] ?? 1) < 1, String(parts[0]));
    assert.equal(existsSync(kept()), false);
  });
});
