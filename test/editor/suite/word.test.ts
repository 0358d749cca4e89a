import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { readWord } from '../../../server/src/formats/word';
import { formula, p, r, wordFile } from '../../formats/word-builder';
import { closeAll, inWorkspace, open, waitFor } from './window';

describe('a Word file', () => {
  const comments = `<w:comment w:id="1" w:author="A">${p(r('Why?'))}</w:comment>`;
  const marked = `<w:commentRangeStart w:id="1"/>${r('Noting')}<w:commentRangeEnd w:id="1"/>`;
  const body = formula + p(marked, r(' that 2% of it was done,'));
  const draft = inWorkspace('draft.docx');
  const copy = inWorkspace('draft.review.docx');
  before(() => vscode.workspace.fs.writeFile(draft, wordFile({ body, comments })));
  afterEach(closeAll);

  async function opened(): Promise<vscode.TextDocument> {
    const before = vscode.window.activeTextEditor?.document;
    // It is done when its message is dismissed.
    void vscode.commands.executeCommand('resolint.openWordDraft', draft);
    return waitFor('the draft', () => {
      const open = vscode.window.activeTextEditor?.document;
      return open !== before && open?.languageId === 'un-resolution' && open;
    });
  }

  it('opens as a draft, with its comments in the list of problems', async () => {
    const document = await opened();
    assert.match(
      document.getText(),
      /^\*The General Assembly\*,\n\nNoting that 2% of it was done,\n\n<!-- from draft\.docx \(/,
    );
    const [remark] = await waitFor('the comment', () => {
      const found = vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ source }) => source === 'Word comment');
      return found.length > 0 && found;
    });
    assert.deepEqual([remark?.message, remark?.range.start.line], ['A: Why?', 2]);
  });

  // A file that is on no disk has no place beside it.
  if (draft.scheme === 'file')
    it('opens under its own name where there are files, and under another the next time', async () => {
      const first = await opened();
      const second = await opened();
      assert.deepEqual(
        [first, second].map(({ uri, isUntitled }) => [uri.path.replace(/.*\//, ''), isUntitled]),
        [
          ['draft.unres', true],
          ['draft-2.unres', true],
        ],
      );
    });

  it('is given back what was changed in the draft', async () => {
    const document = await opened();
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(2, 0, 2, 6), 'Recalling');
    await vscode.workspace.applyEdit(edit);
    const changed = inWorkspace('draft.changed.docx');
    const asked = answering({ open: [draft], save: changed });
    try {
      await vscode.commands.executeCommand('resolint.exportIntoWord');
    } finally {
      asked.restore();
    }
    const { text, original } = readWord(await vscode.workspace.fs.readFile(changed));
    assert.match(text, /^Recalling that/m);
    assert.match(original ?? '', /^Noting that/m);
  });

  it('is reviewed into a copy beside it', async () => {
    void vscode.commands.executeCommand('resolint.reviewWordFile', draft);
    const size = async (): Promise<number> => (await vscode.workspace.fs.stat(copy)).size;
    let written = 0;
    await waitFor('the copy', () => {
      size().then(
        (found) => (written = found),
        () => undefined,
      );
      return written > 0;
    });
    assert.ok(written > wordFile({ body, comments }).length);
  });
});

describe('a draft', () => {
  afterEach(closeAll);

  for (const [form, ending, begins] of [
    ['Word', 'docx', 'PK'],
    ['Akoma Ntoso', 'xml', '<?xml'],
    ['Web page', 'html', '<!DOCTYPE html>'],
  ] as const)
    it(`is exported: ${form}`, async () => {
      await open('export.unres', '*The General Assembly*,\n\n1. *Decides* to go on.\n');
      const place = inWorkspace(`export.${ending}`);
      const asked = answering({ form, save: place });
      try {
        await vscode.commands.executeCommand('resolint.export');
      } finally {
        asked.restore();
      }
      const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(place));
      assert.ok(written.startsWith(begins), written.slice(0, 40));
    });
});

/** Answers in the place of the user, whose dialogs no test can reach: which form, which file, where to, and yes. */
function answering(answers: {
  readonly form?: string;
  readonly open?: vscode.Uri[];
  readonly save: vscode.Uri;
}): { readonly restore: () => void } {
  const { showQuickPick, showOpenDialog, showSaveDialog, showWarningMessage, showInformationMessage } =
    vscode.window;
  const original = {
    showQuickPick,
    showOpenDialog,
    showSaveDialog,
    showWarningMessage,
    showInformationMessage,
  };
  Object.assign(vscode.window, {
    showQuickPick: (items: readonly vscode.QuickPickItem[]) =>
      Promise.resolve(items.find(({ label }) => label === answers.form)),
    showOpenDialog: () => Promise.resolve(answers.open),
    showInformationMessage: () => Promise.resolve(undefined),
    showSaveDialog: () => Promise.resolve(answers.save),
    showWarningMessage: (_words: string, _options: vscode.MessageOptions, yes: string) =>
      Promise.resolve(yes),
  });
  return { restore: () => Object.assign(vscode.window, original) };
}
