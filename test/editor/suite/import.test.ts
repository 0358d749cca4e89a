import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, inWorkspace, open, setting, waitFor } from './window';

const draft = '*The General Assembly*,\n\n*Recalling* its resolution 86/70,\n\n1. *Decides* to go on.\n';
const table =
  'resolution,date,title,total_yes,total_no,total_abstentions\nA/RES/86/70,2031-12-04,Buoys,170,1,2\nA/RES/86/71,soon,Bells,1,1,1\n';

describe('a fuller table', () => {
  afterEach(async () => {
    await closeAll();
    await setting('resolint.factsFolder', undefined);
  });

  it('is taken by a command, which tells of rejected rows', async () => {
    await setting('resolint.factsFolder', 'facts');
    const file = inWorkspace('votes.csv');
    await vscode.workspace.fs.writeFile(file, Buffer.from(table));
    const { uri } = await open('import.unres', draft);
    const { showWarningMessage } = vscode.window;
    const said: string[] = [];
    const stub = (message: string): Promise<string> => {
      said.push(message);
      return Promise.resolve('Show Rejected Rows');
    };
    Object.assign(vscode.window, { showWarningMessage: stub });
    try {
      await vscode.commands.executeCommand('resolint.importFacts', file);
    } finally {
      Object.assign(vscode.window, { showWarningMessage });
    }
    assert.deepEqual(said, ['1 resolutions were imported; 1 of 2 rows were rejected.']);
    const report = await waitFor('the report', () =>
      vscode.workspace.textDocuments.find(({ isUntitled }) => isUntitled),
    );
    assert.equal(report.getText(), 'Row 3, date: "soon" is no date like 1998-12-04\n');
    const kept = await vscode.workspace.fs.readDirectory(inWorkspace('facts'));
    assert.deepEqual(
      kept.map(([name]) => name),
      ['resolutions.imported.tsv'],
    );
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      new vscode.Position(2, 29),
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((c) => (c as vscode.MarkdownString).value))
      .join();
    assert.match(text, /Adopted on 4 December 2031/);
  });
});
