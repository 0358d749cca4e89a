import { commands, TabInputText, Uri, window, workspace, type Disposable, type TextEditor } from 'vscode';
import { languageId } from './language';

/** Gives a draft to work on, and shows it. */
export type DraftInHand = () => Promise<TextEditor>;

/** A command that opens a draft to try things on: a new text, so that whatever is done to it harms nothing. */
export const offerSample = (extension: Uri): Disposable =>
  commands.registerCommand('resolint.openSample', async () => {
    await openSample(extension);
  });

async function openSample(extension: Uri): Promise<TextEditor> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'samples/draft-with-errors.unres'));
  const content = new TextDecoder().decode(bytes);
  return window.showTextDocument(await workspace.openTextDocument({ language: languageId, content }));
}

/**
 * The draft that has the cursor, or else one that can be seen or has a tab; without any the one to try things on. For
 * what can be asked for from a page that is no draft, such as the first steps.
 */
export const createDraftInHand =
  (extension: Uri): DraftInHand =>
  async () => {
    const editors = [window.activeTextEditor, ...window.visibleTextEditors];
    const seen = editors.find((editor) => editor?.document.languageId === languageId);
    if (seen) return window.showTextDocument(seen.document, seen.viewColumn);
    const tabs = new Set(
      window.tabGroups.all
        .flatMap((group) => group.tabs)
        .flatMap(({ input }) => (input instanceof TabInputText ? input.uri.toString() : [])),
    );
    const open = workspace.textDocuments.find(
      ({ languageId: language, uri }) => language === languageId && tabs.has(uri.toString()),
    );
    return open ? window.showTextDocument(open) : openSample(extension);
  };
