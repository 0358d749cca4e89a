import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, findingsOf, open, press, settle, waitFor } from './window';

const text = `*The General Assembly*,

*Noting* the report of the Secretary-General.

1. *Notes* the study;

2. *Urges* States to act;

3. *Decides* on paragraph 1 above.
`;

/** Opens a text and waits until the server has read it. */
async function opened(name: string): Promise<{ document: vscode.TextDocument; editor: vscode.TextEditor }> {
  const document = await open(name, text);
  await findingsOf(document.uri, 'punctuation/preamble-comma');
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return { document, editor };
}

const put = (editor: vscode.TextEditor, line: number, character: number): void => {
  const position = new vscode.Position(line, character);
  editor.selection = new vscode.Selection(position, position);
};

describe('the build of a text', () => {
  afterEach(closeAll);

  it('is outlined', async () => {
    const { document } = await opened('outline.unres');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, children.length]),
      [
        ['Preamble', 1],
        ['1. Notes the study', 0],
        ['2. Urges States to act', 0],
        ['3. Decides on paragraph 1 above', 0],
      ],
    );
  });

  it('is renumbered by renaming a number, references too', async () => {
    const { document } = await opened('rename.unres');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      new vscode.Position(4, 0),
      '2',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.match(document.getText(), /^2\. \*Notes\*[^]*^4\. \*Decides\* on paragraph 2 above\.$/m);
  });

  it('is rebuilt by a command, and restored by one step back', async () => {
    const { document, editor } = await opened('move.unres');
    put(editor, 6, 12);
    await vscode.commands.executeCommand('resolint.moveParagraphUp');
    await waitFor(
      'the paragraph at its new place',
      () => document.lineAt(4).text === '1. *Urges* States to act;',
    );
    assert.equal(document.lineAt(8).text, '3. *Decides* on paragraph 2 above.');
    await waitFor('the cursor at the paragraph', () => editor.selection.active.line === 4);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('gets a footnote, with the cursor in it', async () => {
    const { document, editor } = await opened('footnote.unres');
    put(editor, 4, 20);
    await vscode.commands.executeCommand('resolint.insertFootnote');
    await waitFor('a note', () => document.getText().endsWith('\n\n[^1]: \n'));
    assert.equal(document.lineAt(4).text, '1. *Notes* the study;[^1]');
    await waitFor('the cursor in the note', () => editor.selection.active.line === 10);
  });

  const list = `*The General Assembly*,

*Noting* the report of the Secretary-General.

1. *Decides*:

   (a) To act;

   (b) To report;

   (c) To pay, as in subparagraph (b) above.

## Annex

(a) Terms of reference
`;

  /** Opens the list with the cursor at a place, and lets the editor take notice of where it is. */
  async function listed(name: string, line: number, character: number): Promise<vscode.TextDocument> {
    const document = await open(name, list);
    await findingsOf(document.uri, 'punctuation/preamble-comma');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    // An editor that was just opened may still put the cursor at its beginning.
    for (let tries = 0; tries < 20; tries++) {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document === document) put(editor, line, character);
      await settle(500);
      if (vscode.window.activeTextEditor?.document === document && editor?.selection.active.line === line)
        break;
    }
    assert.equal(vscode.window.activeTextEditor?.selection.active.character, character);
    return document;
  }

  it('is made deeper by Tab in a label, and shallower by Shift+Tab; one step back restores it', async () => {
    const document = await listed('tab.unres', 8, 5);
    const editor = vscode.window.activeTextEditor;
    press('Tab');
    await waitFor('the item below', () => document.lineAt(8).text === '      (i) To report;');
    assert.equal(document.lineAt(6).text, '   (a) To act:');
    assert.equal(document.lineAt(10).text, '   (b) To pay, as in subparagraph (a) (i) above.');
    await waitFor('the cursor behind the label', () => editor?.selection.active.character === 10);
    const deeper = document.getText();
    await settle(300);
    press('Shift+Tab');
    await waitFor('the item where it was', () => document.getText() === list);
    // The server shows the place when the edit is made; that must not come into the next test.
    await settle(1000);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), deeper);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), list);
  });

  it('is left alone by Tab anywhere else', async () => {
    const words = await listed('words.unres', 8, 12);
    press('Tab');
    await waitFor('blanks among the words', () => /^ {3}\(b\) To re\s+port;$/.test(words.lineAt(8).text));
    // What looks like a label is none in an annex: the server says so, and the key is free for its usual work.
    const annex = await listed('annex.unres', 14, 0);
    press('Tab');
    await waitFor('an indent', () => /^\s+\(a\) Terms/.test(annex.lineAt(14).text));
  });

  it('is made deeper by a command', async () => {
    const document = await listed('deeper.unres', 8, 9);
    await vscode.commands.executeCommand('resolint.makeDeeper');
    await waitFor('the item below', () => document.lineAt(8).text === '      (i) To report;');
    await vscode.commands.executeCommand('resolint.makeShallower');
    await waitFor('the item where it was', () => document.getText() === list);
  });

  it('completes an opening phrase', async () => {
    const { document, editor } = await opened('opening.unres');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(3, 0), '\nRecal');
    });
    const position = new vscode.Position(4, 5);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    const item = list.items.find(
      ({ label }) => (typeof label === 'string' ? label : label.label) === 'Recalling',
    );
    assert.ok(item);
    put(editor, 4, 5);
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await waitFor('the phrase', () => {
      void vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.lineAt(4).text.startsWith('*Recalling* ');
    });
  });

  it('has a name in the palette for every restructuring', async () => {
    await opened('palette.unres');
    const commands = await vscode.commands.getCommands(true);
    for (const name of [
      'renumberParagraphs',
      'sortSponsors',
      'convertToOperative',
      'splitParagraph',
      'joinParagraph',
    ])
      assert.ok(commands.includes(`resolint.${name}`), name);
  });
});
