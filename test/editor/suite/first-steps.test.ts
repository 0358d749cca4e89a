import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { draft } from './texts';
import { closeAll, findingsOf, fixAll, open, waitFor } from './window';

describe('the first steps', () => {
  afterEach(closeAll);

  it('offer to start a draft over an empty text, and not over another', async () => {
    const titles = async (uri: vscode.Uri): Promise<(string | undefined)[]> => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        uri,
      );
      return lenses.map(({ command }) => command?.title);
    };
    assert.deepEqual(await titles((await open('empty.unres', '')).uri), [
      'Start a draft',
      'Start from last session’s text',
    ]);
    assert.deepEqual(await titles((await open('full.unres', draft)).uri), []);
  });

  it('open a draft to try if there is none, and go to what is found in it', async () => {
    await vscode.commands.executeCommand('resolint.nextFinding');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.languageId, 'un-resolution');
    assert.equal(editor.document.isUntitled, true);
    await waitFor('the first finding', () => editor.selection.active.line > 0);
  });

  it('open a draft to try if there is none, and list what is found in it', async () => {
    await vscode.commands.executeCommand('resolint.showFindings');
    const uri = vscode.window.activeTextEditor?.document.uri;
    assert.equal(uri?.scheme, 'untitled');
    await findingsOf(uri, 'punctuation/preamble-comma');
  });

  it('mend the draft in hand, and take it back in one step', async () => {
    const document = await open('undo.unres', draft);
    await findingsOf(document.uri, 'punctuation/preamble-comma');
    await fixAll();
    assert.notEqual(document.getText(), draft);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), draft);
  });
});
