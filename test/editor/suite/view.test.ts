import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { shoppingList } from './texts';
import { closeAll, findingsOf, open, resolint, waitFor } from './window';

const cited = `The General Assembly,

*Recalling* its resolution 77/131 of 13 December 2022, and its resolution 54/49 of 1 December 1999,

*Reaffirming* its resolution 54/49,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
`;

/** The lines of the tree below a node, as they are shown. */
async function lines(below?: unknown): Promise<{ item: vscode.TreeItem; node: unknown }[]> {
  const { tree } = await resolint();
  const nodes = (await tree.getChildren(below)) ?? [];
  return Promise.all(nodes.map(async (node) => ({ node, item: await tree.getTreeItem(node) })));
}

const labelled = async (label: RegExp, below?: unknown) =>
  (await lines(below)).find(({ item }) => typeof item.label === 'string' && label.test(item.label));

describe('the view of a resolution', () => {
  afterEach(closeAll);

  it('shows how it is built and what it cites', async () => {
    const { uri } = await open('view.unres', cited);
    await findingsOf(uri, 'citation/date-correct');
    const { tree } = await resolint();
    tree.show(vscode.window.activeTextEditor?.document);
    assert.ok(await labelled(/^Preamble$/));
    const operative = await labelled(/^Operative paragraphs$/);
    assert.equal(operative?.item.description, '2');
    assert.ok(await labelled(/^1\. Requests the Secretary-General/, operative.node));
    const citations = await labelled(/^Citations$/);
    assert.equal(citations?.item.description, '1 known, 1 wrong');
    const wrong = await labelled(/^77\/131$/, (await labelled(/^Wrong$/, citations.node))?.node);
    assert.equal(wrong?.item.description, 'Write “12 December 2022”');
    assert.equal(wrong.item.accessibilityInformation?.label, '77/131, Wrong, Write “12 December 2022”');
    const known = await labelled(/^54\/49$/, (await labelled(/^Known$/, citations.node))?.node);
    assert.equal((await lines(known?.node)).length, 2);
  });

  it('mends a citation from its row', async () => {
    const { uri } = await open('row.unres', cited);
    await findingsOf(uri, 'citation/date-correct');
    const { tree } = await resolint();
    tree.show(vscode.window.activeTextEditor?.document);
    const citations = await labelled(/^Citations$/);
    const wrong = await labelled(/^77\/131$/, (await labelled(/^Wrong$/, citations?.node))?.node);
    assert.match(wrong?.item.contextValue ?? '', /\bfix\b/);
    await vscode.commands.executeCommand('resolint.fixRow', wrong?.node);
    await waitFor('the date to be right', () =>
      vscode.window.activeTextEditor?.document.getText().includes('12 December 2022'),
    );
  });

  it('leads to the place by a click', async () => {
    const { uri } = await open('click.unres', cited);
    await findingsOf(uri, 'citation/date-correct');
    const { tree } = await resolint();
    tree.show(vscode.window.activeTextEditor?.document);
    const citations = await labelled(/^Citations$/);
    const known = await labelled(/^54\/49$/, (await labelled(/^Known$/, citations?.node))?.node);
    const command = known?.item.command;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    await waitFor('the citation to be selected', () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText(editor.selection) === '54/49';
    });
  });

  it('is empty beside other texts', async () => {
    await open('shopping.txt', shoppingList);
    const { tree } = await resolint();
    tree.show(undefined);
    assert.deepEqual(await lines(), []);
  });
});

describe('a draft to try', () => {
  afterEach(closeAll);

  it('is opened by a command, as a text that is not saved', async () => {
    await vscode.commands.executeCommand('resolint.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.equal(document.languageId, 'un-resolution');
    await findingsOf(document.uri, 'punctuation/preamble-comma');
  });
});
