import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { draft } from './texts';
import {
  becomesResolution,
  bytes,
  closeAll,
  findings,
  findingsOf,
  inWorkspace,
  open,
  waitFor,
} from './window';

const rule = 'punctuation/preamble-comma';

describe('a workspace', () => {
  afterEach(closeAll);

  it('lists the findings of resolutions that are not open', async () => {
    const closed = inWorkspace('never-opened.unres');
    await vscode.workspace.fs.writeFile(closed, bytes(draft));
    await open('opened.unres', draft);
    await findingsOf(closed, rule);
    await vscode.workspace.fs.delete(closed);
  });

  it('lists a plain text that reads as a resolution when it is closed, too, and no longer when it is gone', async () => {
    // As a person opens it: VS Code keeps what an extension opened for minutes.
    const uri = inWorkspace('closing.txt');
    await vscode.workspace.fs.writeFile(uri, bytes(draft));
    await vscode.commands.executeCommand('vscode.open', uri);
    await becomesResolution(uri);
    await findingsOf(uri, rule);
    await closeAll();
    await findingsOf(uri, rule);
    await vscode.workspace.fs.delete(uri);
    await waitFor('an empty list', () => findings(uri).length === 0);
  });

  it('has settings of its own in .resolintrc.json', async () => {
    const config = inWorkspace('.resolintrc.json');
    const { uri } = await open('house.unres', draft);
    const [before] = await findingsOf(uri, rule);
    assert.equal(before?.severity, vscode.DiagnosticSeverity.Error);
    await vscode.workspace.fs.writeFile(config, bytes(`{ "rules": { "${rule}": "hint" } }`));
    try {
      await waitFor('a hint', () =>
        findings(uri, rule).some(({ severity }) => severity === vscode.DiagnosticSeverity.Hint),
      );
    } finally {
      await vscode.workspace.fs.delete(config);
    }
    await waitFor('an error again', () =>
      findings(uri, rule).some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
    );
  });
});

describe('typing', () => {
  afterEach(closeAll);

  for (const [name, before, after] of [
    ['goes on with a dashed list', '- 1. *Requests* the report;', '- 1. *Requests* the report;\n- '],
    ['goes on at the same indent', '   (a) To report;', '   (a) To report;\n   '],
  ] as const)
    it(name, async () => {
      const document = await open(`${name}.unres`, before);
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      const end = document.lineAt(0).range.end;
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('type', { text: '\n' });
      assert.equal(document.getText(), after);
    });
});
