import { commands, Uri, window, workspace, type Disposable } from 'vscode';
import { languageId } from './language';

/** A command that opens a draft to try things on: a new text, so that whatever is done to it harms nothing. */
export const offerSample = (extension: Uri): Disposable =>
  commands.registerCommand('resolint.openSample', async () => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'samples/draft-with-errors.unres'));
    const content = new TextDecoder().decode(bytes);
    await window.showTextDocument(await workspace.openTextDocument({ language: languageId, content }));
  });
