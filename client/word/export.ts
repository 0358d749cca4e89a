import { commands, Disposable, env, l10n, Uri, window, workspace, type TextDocument } from 'vscode';
import { languageId } from '../language';
import { nameOf } from '../name-of';
import type { Server } from '../server';
import { writeWhole } from '../write-whole';
import { fromBase64 } from './base64';
import { withWordFile } from './word-file';

/** The commands that write the draft in hand as a Word file, and its changes into a copy of the Word file that it is from. */
export const offerExportWord = (server: Pick<Server, 'exportWord' | 'updateWord'>): Disposable =>
  Disposable.from(
    commands.registerCommand('resolint.exportWord', (given?: unknown) =>
      withDraft(given, (draft) => exportWord(draft, server)),
    ),
    commands.registerCommand('resolint.exportIntoWord', (given?: unknown) =>
      withDraft(given, (draft) => exportInto(draft, server)),
    ),
  );

/** Does something with a draft: the one that a menu was opened on, or the one in hand. */
export async function withDraft(given: unknown, use: (draft: TextDocument) => Promise<void>): Promise<void> {
  const draft =
    given instanceof Uri ? await workspace.openTextDocument(given) : window.activeTextEditor?.document;
  if (draft?.languageId !== languageId) {
    void window.showInformationMessage(l10n.t('Open a draft resolution first.'));
    return;
  }
  try {
    await use(draft);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('The draft was not exported: {0}.', words.replace(/\.$/, '')));
  }
}

async function exportWord(draft: TextDocument, server: Pick<Server, 'exportWord'>): Promise<void> {
  const made = await server.exportWord(draft.uri.toString());
  if (!made || !(await mayGoOn(made.errors))) return;
  const place = await window.showSaveDialog({
    title: l10n.t('Export as Word File'),
    defaultUri: besides(draft.uri, '.docx'),
    filters: { [l10n.t('Word files')]: ['docx'] },
  });
  if (!place) return;
  await writeWhole(place, fromBase64(made.bytes));
  await offerToOpen(place, l10n.t('“{0}” is the draft as a Word file.', nameOf(place)));
}

async function exportInto(draft: TextDocument, server: Pick<Server, 'updateWord'>): Promise<void> {
  await withWordFile(undefined, l10n.t('Export Changes into Word File'), async ({ uri, bytes }) => {
    const made = await server.updateWord(draft.uri.toString(), bytes);
    if (!made) return;
    const place = await window.showSaveDialog({
      title: l10n.t('Export Changes into Word File'),
      defaultUri: besides(uri, '.changed.docx'),
      filters: { [l10n.t('Word files')]: ['docx'] },
    });
    if (!place) return;
    if (place.toString() === uri.toString()) throw new Error(l10n.t('the copy needs another name'));
    await writeWhole(place, fromBase64(made.bytes));
    const left = made.left.map((words) => `“${words}”`).join(', ');
    const said = l10n.t('“{0}” has {1} changed paragraphs.', nameOf(place), made.changes);
    await offerToOpen(
      place,
      made.left.length === 0 ? said : `${said} ${l10n.t('Change these by hand: {0}', left)}`,
    );
  });
}

/** Asks once if there are errors in the draft. */
export async function mayGoOn(errors: number): Promise<boolean> {
  if (errors === 0) return true;
  const goOn = l10n.t('Export');
  const words =
    errors === 1
      ? l10n.t('There is an error in the draft.')
      : l10n.t('There are {0} errors in the draft.', errors);
  return (await window.showWarningMessage(words, { modal: true }, goOn)) === goOn;
}

export async function offerToOpen(file: Uri, words: string): Promise<void> {
  const open = l10n.t('Open');
  const answer = await window.showInformationMessage(words, ...(file.scheme === 'file' ? [open] : []));
  if (answer === open) await env.openExternal(file);
}

/** A file beside another one, with another ending; in the workspace for a draft that is no file yet. */
export function besides(uri: Uri, ending: string): Uri {
  const file = `${nameOf(uri).replace(/(?:\.res)?\.[^.]*$/, '')}${ending}`;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (uri.scheme !== 'untitled') return Uri.joinPath(uri, '..', file);
  return folder ? Uri.joinPath(folder, file) : Uri.file(file);
}
