import { commands, Disposable, l10n, Uri, window, workspace, type TextDocument } from 'vscode';
import { fileBeside, siblingOf } from '../file-beside';
import { languageId } from '../language';
import { nameOf } from '../name-of';
import { offerToOpen } from '../open-outside';
import type { Server } from '../server';
import { writeWhole } from '../write-whole';
import { fromBase64 } from './base64';
import { withWordFile, type WordFile } from './word-file';

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
    sayNotExported(error);
  }
}

function sayNotExported(error: unknown): void {
  const words = error instanceof Error ? error.message : String(error);
  void window.showErrorMessage(l10n.t('The draft was not exported: {0}.', words.replace(/\.$/, '')));
}

async function exportWord(draft: TextDocument, server: Pick<Server, 'exportWord'>): Promise<void> {
  const made = await server.exportWord(draft.uri.toString());
  if (!made || !(await mayGoOn(made.errors))) return;
  const place = await window.showSaveDialog({
    title: l10n.t('Export as Word File'),
    defaultUri: fileBeside(draft.uri, '.docx'),
    filters: { [l10n.t('Word files')]: ['docx'] },
  });
  if (!place) return;
  await writeWhole(place, fromBase64(made.bytes));
  await offerToOpen(place, l10n.t('“{0}” is the draft as a Word file.', nameOf(place)));
}

async function exportInto(draft: TextDocument, server: Pick<Server, 'updateWord'>): Promise<void> {
  const title = l10n.t('Export Changes into Word File');
  const use = async ({ uri, name, bytes }: WordFile): Promise<void> => {
    const made = await server.updateWord(draft.uri.toString(), bytes);
    if (!made) return;
    if (made.changes + made.left.length === 0) {
      void window.showInformationMessage(l10n.t('The draft says what “{0}” says.', name));
      return;
    }
    const place = await window.showSaveDialog({
      title,
      defaultUri: fileBeside(uri, '.changed.docx'),
      filters: { [l10n.t('Word files')]: ['docx'] },
    });
    if (!place) return;
    if (place.toString() === uri.toString()) throw new Error(l10n.t('the copy needs another name'));
    await writeWhole(place, fromBase64(made.bytes));
    const left = made.left.map((words) => `“${words}”`).join(', ');
    const said =
      made.changes === 1
        ? l10n.t('“{0}” has 1 changed paragraph.', nameOf(place))
        : l10n.t('“{0}” has {1} changed paragraphs.', nameOf(place), made.changes);
    await offerToOpen(
      place,
      made.left.length === 0 ? said : `${said} ${l10n.t('Change these by hand: {0}', left)}`,
    );
  };
  await withWordFile({ title, likely: originOf(draft) }, (file) => use(file).catch(sayNotExported));
}

/** The Word file that a draft remembers, if it is still in its folder. */
function originOf(draft: TextDocument): Uri | undefined {
  const line = draft
    .getText()
    .split(/\r\n?|\n/)
    .findLast((words) => words.startsWith('<!-- from '));
  const [, name] = /^<!-- from (.{1,260}) \(sha256 [\da-f]{64}\) -->$/.exec(line ?? '') ?? [];
  return name === undefined ? undefined : siblingOf(draft.uri, name);
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
