import { commands, l10n, window, type Disposable, type TextDocument, type Uri } from 'vscode';
import type { Server } from './server';
import { fileBeside } from './file-beside';
import { nameOf } from './name-of';
import { offerToOpen, showPage } from './open-outside';
import { mayGoOn, withDraft } from './word/export';
import { writeWhole } from './write-whole';

/** A form in which the server writes a draft as text. */
interface Form {
  readonly format: 'akn' | 'html';
  readonly ending: 'xml' | 'html';
  readonly label: string;
  readonly description: string;
}

/** The command that asks in which form a draft is to be written. */
export const offerExport = (server: Pick<Server, 'exportText'>): Disposable =>
  commands.registerCommand('resolint.export', async (given?: unknown) => {
    const word = { label: l10n.t('Word'), description: '.docx' };
    const forms: readonly Form[] = [
      { format: 'akn', ending: 'xml', label: 'Akoma Ntoso', description: '.xml' },
      { format: 'html', ending: 'html', label: l10n.t('Web page'), description: '.html' },
    ];
    const picked = await window.showQuickPick([word, ...forms], { title: l10n.t('Export draft as') });
    if (!picked) return;
    if ('format' in picked) await withDraft(given, (draft) => exportText(draft, picked, server));
    else await commands.executeCommand('resolint.exportWord', given);
  });

async function exportText(
  draft: TextDocument,
  { format, ending, label }: Form,
  server: Pick<Server, 'exportText'>,
): Promise<void> {
  const made = await server.exportText(draft.uri.toString(), format);
  if (!made || !(await mayGoOn(made.errors))) return;
  const place: Uri | undefined = await window.showSaveDialog({
    title: l10n.t('Export as {0}', label),
    defaultUri: fileBeside(draft.uri, `.${ending}`),
    filters: { [label]: [ending] },
  });
  if (!place) return;
  await writeWhole(place, new TextEncoder().encode(made.text));
  const name = nameOf(place);
  await offerToOpen(place, l10n.t('“{0}” was written.', name), () => {
    if (format === 'html') showPage(name, made.text);
    else void commands.executeCommand('vscode.open', place);
  });
}
