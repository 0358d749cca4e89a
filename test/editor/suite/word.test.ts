import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { formula, p, r, wordFile } from '../../formats/word-builder';
import { closeAll, inWorkspace, waitFor } from './window';

describe('a Word file', () => {
  const comments = `<w:comment w:id="1" w:author="A">${p(r('Why?'))}</w:comment>`;
  const marked = `<w:commentRangeStart w:id="1"/>${r('Noting')}<w:commentRangeEnd w:id="1"/>`;
  const body = formula + p(marked, r(' that 2% of it was done,'));
  const draft = inWorkspace('draft.docx');
  const copy = inWorkspace('draft.review.docx');
  before(() => vscode.workspace.fs.writeFile(draft, wordFile({ body, comments })));
  afterEach(closeAll);

  it('opens as a draft, with its comments in the list of problems', async () => {
    void vscode.commands.executeCommand('resolint.openWordDraft', draft);
    const document = await waitFor('the draft', () => {
      const open = vscode.window.activeTextEditor?.document;
      return open?.languageId === 'un-resolution' && open;
    });
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
