import { strict as assert } from 'node:assert';
import type { Connection } from 'vscode-languageserver';
import { createFolders } from '../../server/src/protocol/lifecycle/workspace-folders';
import type { WorkspaceHost } from '../../server/src/protocol/lifecycle/host';
import {
  createClientSettings,
  type ClientSettings,
} from '../../server/src/protocol/settings/document-settings';
import { settle, until } from './client';

const uri = 'file:///drafts/a.unres';
const capabilities = { workspace: { configuration: true, workspaceFolders: true } };
const patience = 20;
const noFiles: WorkspaceHost = {
  find: () => Promise.resolve([]),
  read: () => Promise.resolve(undefined),
};

describe('a client that is asked and does not answer', () => {
  let asked: ((answer: unknown) => void)[];
  let warned: string[];
  let answered: number;
  let connection: Connection;

  beforeEach(() => {
    [asked, warned, answered] = [[], [], 0];
    const ask = (): Promise<unknown> => new Promise((resolve) => asked.push(resolve));
    connection = {
      console: { warn: (words: string) => warned.push(words) },
      workspace: { getConfiguration: ask, getWorkspaceFolders: ask },
    } as unknown as Connection;
  });

  function settings(initializationOptions: unknown = { codeLens: true }): ClientSettings {
    const made = createClientSettings({
      connection,
      host: noFiles,
      folders: () => Promise.resolve([]),
      watchesFiles: () => true,
      patience,
      answered: () => answered++,
    });
    made.initialize({ capabilities, initializationOptions });
    return made;
  }

  it('has a document checked under what it said at the start', async () => {
    assert.equal((await settings().of(uri)).codeLens, true);
    assert.equal(warned.length, 1);
  });

  it('holds the first document up, and no other', async () => {
    const made = settings();
    await made.of(uri);
    const first = await Promise.race([
      made.of('file:///drafts/b.unres').then(() => 'settings'),
      settle(patience / 2).then(() => 'waited'),
    ]);
    assert.equal(first, 'settings');
    assert.equal(warned.length, 1);
  });

  it('is heard when it does answer', async () => {
    const made = settings();
    await made.of(uri);
    for (const answer of asked.splice(0)) answer({ profile: 'security-council' });
    await until('the news', () => (answered === 1 ? true : undefined));
    assert.equal((await made.of(uri)).profile, 'security-council');
    assert.equal(asked.length, 0);
  });

  it('gives other settings as it did at the start', async () => {
    assert.equal(await settings({ pause: 7 }).value('pause'), 7);
  });

  it('has the folders that it had at the start', async () => {
    const folders = createFolders(connection, patience);
    folders.initialize({ capabilities, workspaceFolders: [{ uri: 'file:///drafts' }] });
    assert.deepEqual(await folders.all(), ['file:///drafts']);
  });

  it('has them, too, where it answers with an error', async () => {
    const getWorkspaceFolders = (): Promise<never> => Promise.reject(new Error('unknown method'));
    const folders = createFolders({ workspace: { getWorkspaceFolders } } as unknown as Connection);
    folders.initialize({ capabilities, workspaceFolders: [{ uri: 'file:///drafts' }] });
    assert.deepEqual(await folders.all(), ['file:///drafts']);
  });
});
