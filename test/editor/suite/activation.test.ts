import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { draft, shoppingList } from './texts';
import { closeAll, findings, findingsOf, open, resolint, settle, waitFor } from './window';

describe('a window', () => {
  afterEach(closeAll);

  it('starts no server for a text that is no resolution', async () => {
    const document = await open('list.txt', shoppingList);
    const extension = await resolint();
    await settle(500);
    assert.equal(document.languageId, 'plaintext');
    assert.equal(extension.isServerRunning(), false);
  });

  it('knows files of resolutions by their name', async () => {
    const document = await open('named.unres', draft);
    assert.equal(document.languageId, 'un-resolution');
    await findingsOf(document.uri, 'punctuation/preamble-comma');
    assert.equal((await resolint()).isServerRunning(), true);
  });

  it('gives the extension its commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['resolint.fixAll', 'resolint.restart', 'resolint.showLog'])
      assert.ok(commands.includes(name), name);
  });

  it('finds the same after the server was started anew', async () => {
    const { uri } = await open('restart.unres', draft);
    const before = (await findingsOf(uri, 'punctuation/preamble-comma')).length;
    await vscode.commands.executeCommand('resolint.restart');
    await waitFor('findings', () => findings(uri, 'punctuation/preamble-comma').length === before);
  });

  it('says in the status item how much is found and by whose practice', async () => {
    const { uri } = await open('status.unres', draft);
    await findingsOf(uri, 'punctuation/preamble-comma');
    const { status } = await resolint();
    await waitFor('counts', () => /\d+ errors?/.test(status.text));
    await waitFor('the practice', () => status.detail === 'General Assembly');
  });

  it('keeps a word, a resolution and a symbol in one piece', async () => {
    const document = await open('words.unres', `${draft}\nsee 53/70 and A/C.1/67/L.30.\n`);
    const line = document.lineCount - 2;
    const word = (character: number): string =>
      document.getText(document.getWordRangeAtPosition(new vscode.Position(line, character)));
    assert.deepEqual([word(5), word(20)], ['53/70', 'A/C.1/67/L.30']);
  });
});
