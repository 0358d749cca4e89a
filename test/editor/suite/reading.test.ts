import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, findingsOf, open, setting, settle, waitFor } from './window';

const text = `*The General Assembly*,

*Recalling* its resolutions 53/70 of 4 December 1998 and 54/49 of 1 December 1999,[^1]

*Recalling also* its resolution 77/131.

1. *Requests* the Secretary-General to report as set out in paragraph 2 (b) below;

2. *Decides*:

   (a) To act;

   (b) To report on its action.

[^1]: See also resolution 70/1.
`;

/** The place right behind the first letters of some words of a document. */
function placeOf(document: vscode.TextDocument, words: string, letters = 1): vscode.Position {
  const index = document.getText().indexOf(words);
  assert.ok(index >= 0, words);
  return document.positionAt(index + letters);
}

async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value))
    .join('\n');
}

async function definitionsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  );
  return links.map(({ targetSelectionRange, targetRange }) =>
    document.getText(targetSelectionRange ?? targetRange),
  );
}

async function completionsAt(uri: vscode.Uri, position: vscode.Position): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
    ' ',
    3,
  );
  return items;
}

describe('a text that is read', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await open('reading.unres', text);
    // The server answers from here on.
    await findingsOf(document.uri, 'punctuation/preamble-comma');
  });
  afterEach(closeAll);

  it('tells of what it cites', async () => {
    const value = await hoverAt(document, placeOf(document, '77/131'));
    assert.match(value, /\*\*Resolution 77\/131\*\*[^]*Adopted on 12 December 2022 by 120 votes to 2/);
  });

  it('offers to fetch a text only where there are sockets', async () => {
    const inBrowser = vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined;
    const value = await hoverAt(document, placeOf(document, '53/70'));
    assert.match(value, /\*\*Resolution 53\/70\*\*/);
    assert.equal(value.includes('command:resolint.fetchText'), !inBrowser, value);
  });

  it('tells of a citation and of what is wrong with it', async () => {
    const value = await hoverAt(document, placeOf(document, '77/131', 6));
    assert.match(value, /Every preambular paragraph ends with a comma[^]*\*\*Resolution 77\/131\*\*/);
  });

  it('leads from an indicator to its note and back', async () => {
    assert.deepEqual(await definitionsAt(document, placeOf(document, '[^1]\n', 2)), ['[^1]:']);
    assert.deepEqual(await definitionsAt(document, placeOf(document, '[^1]:', 2)), ['[^1]']);
  });

  it('leads from a reference to the subparagraph', async () => {
    assert.deepEqual(await definitionsAt(document, placeOf(document, '2 (b) below')), ['(b)']);
  });

  it('leads to the documents at the United Nations', async () => {
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    assert.deepEqual(
      links.map(({ target }) => target?.toString(true)),
      ['53/70', '54/49', '77/131', '70/1'].map((number) => `https://docs.un.org/en/A/RES/${number}`),
    );
  });

  it('completes a citation with its date', async () => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const place = placeOf(document, '54/49 of 1 December 1999', 24);
    await editor.edit((edit) => {
      edit.insert(place, ' and ');
    });
    const behind = place.translate(0, 5);
    const items = await completionsAt(document.uri, behind);
    assert.ok(items.length > 10, `${items.length} completions`);
    editor.selection = new vscode.Selection(behind, behind);
    await vscode.commands.executeCommand('type', { text: '55/2' });
    const narrowed = await completionsAt(document.uri, behind.translate(0, 4));
    const label = (item?: vscode.CompletionItem): string | undefined =>
      typeof item?.label === 'object' ? item.label.label : item?.label;
    assert.equal(label(narrowed[0]), '55/2');
  });

  it('takes the completion that is chosen from the list', async () => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const place = placeOf(document, '54/49 of 1 December 1999', 24);
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('type', { text: ' and 55/' });
    await vscode.commands.executeCommand('type', { text: '2' });
    let tries = 0;
    await waitFor('the completion', () => {
      // A list that an editor under load has closed again is asked for once more.
      if (tries++ % 80 === 0) void vscode.commands.executeCommand('editor.action.triggerSuggest');
      void vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().includes('and 55/2 of 8 September 2000,[^1]');
    });
  });

  it('shows dates where they are wanted', async () => {
    await setting('resolint.inlayHints.citations', 'date');
    try {
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      // The server hears of the setting a moment later.
      for (let attempt = 0; attempt < 50; attempt++) {
        const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
          'vscode.executeInlayHintProvider',
          document.uri,
          whole,
        );
        if (hints.some(({ label }) => label === ' of 12 December 2022')) return;
        await settle(50);
      }
      assert.fail('no date is shown');
    } finally {
      await setting('resolint.inlayHints.citations', undefined);
    }
  });
});
