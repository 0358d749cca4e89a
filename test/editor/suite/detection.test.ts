import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { draft } from './texts';
import { becomesResolution, closeAll, current, findingsOf, open, setting, settle } from './window';

/** Answers the next question of the extension, and counts the questions. */
function answering(answer: string): { readonly questions: string[]; readonly restore: () => void } {
  const { window } = vscode;
  const original = window.showInformationMessage;
  const questions: string[] = [];
  const stub = (message: string): Promise<string> => {
    questions.push(message);
    return Promise.resolve(answer);
  };
  Object.assign(window, { showInformationMessage: stub });
  return { questions, restore: () => Object.assign(window, { showInformationMessage: original }) };
}

describe('a text that reads as a resolution', () => {
  afterEach(async () => {
    await closeAll();
    await setting('resolint.detect', undefined);
  });

  for (const name of ['draft.txt', 'draft.md'])
    it(`is taken for one: ${name}`, async () => {
      const { uri } = await open(name, draft);
      await becomesResolution(uri);
      await findingsOf(uri, 'punctuation/preamble-comma');
    });

  it('is taken for one when it is pasted into a new file', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(untitled);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), draft);
    });
    await becomesResolution(untitled.uri);
    await findingsOf(untitled.uri, 'punctuation/preamble-comma');
  });

  it('stays what the drafter says it is', async () => {
    const { uri } = await open('mine.txt', draft);
    const document = await becomesResolution(uri);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await settle(500);
    assert.equal(current(uri)?.languageId, 'plaintext');
  });

  it('is left alone where detection is off', async () => {
    await setting('resolint.detect', 'off');
    const { uri } = await open('off.txt', draft);
    await settle(500);
    assert.equal(current(uri)?.languageId, 'plaintext');
  });

  it('is asked about, and taken for one when the drafter agrees', async () => {
    await setting('resolint.detect', 'ask');
    const { questions, restore } = answering('Check it');
    try {
      const { uri } = await open('ask-yes.txt', draft);
      await becomesResolution(uri);
      assert.deepEqual(questions, ['ask-yes.txt reads as a United Nations resolution. Check it as one?']);
    } finally {
      restore();
    }
  });

  it('is asked about, and left alone when the drafter does not agree', async () => {
    await setting('resolint.detect', 'ask');
    const { questions, restore } = answering('Not this one');
    try {
      const { uri } = await open('ask-no.txt', draft);
      await settle(500);
      assert.equal(questions.length, 1);
      assert.equal(current(uri)?.languageId, 'plaintext');
    } finally {
      restore();
    }
  });
});
