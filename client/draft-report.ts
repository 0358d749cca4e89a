import { commands, l10n, window, workspace, type Disposable } from 'vscode';
import type { ReportFormat } from './answers';
import { fileBeside } from './file-beside';
import { languageId } from './language';
import { nameOf } from './name-of';
import { openOutside, showPage } from './open-outside';
import type { Server } from './server';

const endings: Readonly<Record<ReportFormat, string>> = { html: 'html', markdown: 'md' };

/** The command that writes a report on the draft in hand, which can be sent to people, and opens it. */
export const offerReport = ({ reportOn }: Pick<Server, 'reportOn'>): Disposable =>
  commands.registerCommand('resolint.createReport', async () => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== languageId) {
      void window.showInformationMessage(l10n.t('Open a draft resolution first.'));
      return;
    }
    const format = await chooseFormat();
    if (!format) return;
    const report = await reportOn(document.uri.toString(), format);
    if (report === null) return;
    const ending = endings[format];
    const place = await window.showSaveDialog({
      title: l10n.t('Create Report'),
      defaultUri: fileBeside(document.uri, `.report.${ending}`),
      filters: { [ending.toUpperCase()]: [ending] },
    });
    if (!place) return;
    await workspace.fs.writeFile(place, new TextEncoder().encode(report));
    if (format === 'html') {
      if (!(await openOutside(place))) showPage(nameOf(place), report);
      return;
    }
    await window.showTextDocument(await workspace.openTextDocument(place), { preview: true });
  });

async function chooseFormat(): Promise<ReportFormat | undefined> {
  const chosen = await window.showQuickPick(
    [
      { label: l10n.t('Web page'), description: l10n.t('to send or to print'), format: 'html' as const },
      { label: 'Markdown', description: l10n.t('to work on'), format: 'markdown' as const },
    ],
    { title: l10n.t('Create Report') },
  );
  return chosen?.format;
}
