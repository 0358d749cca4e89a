import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ApplyWorkspaceEditParams, CodeAction } from 'vscode-languageserver-protocol/node';
import { withWord } from '../../server/src/features/fixing/dictionary-text';
import { Client, until } from './client';

const text = 'The General Assembly,\n\n*Noting* the blorfing of peace,\n\n1. *Decides* to act.\n';
const range = { start: { line: 2, character: 15 }, end: { line: 2, character: 15 } };

describe('adding a word to a dictionary', () => {
  let folder: string;
  let client: Client;
  const applied: ApplyWorkspaceEditParams[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolint-words-'));
    applied.length = 0;
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  async function open(initializationOptions: object = {}): Promise<CodeAction[]> {
    const root = pathToFileURL(folder).href;
    client = await Client.start({
      folders: [root],
      initializationOptions,
      capabilities: {
        workspace: {
          applyEdit: true,
          workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
        },
      },
    });
    client.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      applied.push(params);
      return { applied: true };
    });
    const uri = `${root}/draft.unres`;
    await client.open(uri, text);
    await until('the vocabulary', () =>
      client.published.find(({ diagnostics }) => diagnostics.some(({ code }) => code === 'style/spelling')),
    );
    const actions = (await client.actions(uri, range)) ?? [];
    return actions.filter(({ command }) => (command?.command ?? '').endsWith('Dictionary'));
  }

  const run = ({ command }: CodeAction): Promise<unknown> =>
    client.connection.sendRequest('workspace/executeCommand', {
      command: command?.command,
      arguments: command?.arguments,
    });

  it('makes the settings of a workspace that has none', async () => {
    const actions = await open();
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Add “blorfing” to the dictionary of this workspace'],
    );
    assert.equal(await run(actions[0]!), `${pathToFileURL(folder).href}/.resolintrc.json`);
    const [first, second] = applied[0]?.edit.documentChanges ?? [];
    assert.ok(first && 'kind' in first && first.kind === 'create');
    assert.ok(second && 'edits' in second);
    assert.match(JSON.stringify(second.edits), /blorfing/);
  });

  it('adds it to those that there are, and offers the user’s own where the client keeps one', async () => {
    const file = join(folder, '.resolintrc.json');
    writeFileSync(file, '{\n  // Ours.\n  "dictionary": ["hibakusha"]\n}\n');
    const actions = await open({ keepsDictionary: true });
    assert.deepEqual(
      actions.map(({ command }) => command?.command),
      ['resolint.addToDictionary', 'resolint.addToUserDictionary'],
    );
    await run(actions[0]!);
    const [edit] = Object.values(applied[0]?.edit.changes ?? {}).flat();
    assert.ok(edit);
    assert.equal(edit.newText, withWord(readFileSync(file, 'utf8'), 'blorfing'));
    assert.match(edit.newText, /\/\/ Ours\.[\s\S]*"hibakusha"[\s\S]*"blorfing"/);
  });

  it('touches no settings that cannot be read', () => {
    assert.equal(withWord('{ "dictionary": ', 'blorfing'), undefined);
    assert.equal(withWord('{ "dictionary": "x" }', 'blorfing'), undefined);
    assert.equal(withWord('{ "dictionary": ["blorfing"] }', 'blorfing'), undefined);
    client = { stop: () => Promise.resolve(0) } as unknown as Client;
  });
});
