import {
  commands,
  l10n,
  ProgressLocation,
  window,
  workspace,
  type CancellationToken,
  type Disposable,
  type Uri,
} from 'vscode';
import type { ImportReport } from './answers';
import type { Server } from './server';

/** The command that takes a table of resolutions from a file of this machine. */
export const offerImport = (server: Server): Disposable =>
  commands.registerCommand('resolint.importFacts', async (given?: Uri) => {
    const file = given ?? (await chooseTable());
    if (!file) return;
    try {
      const report = await importTable(server, file);
      if (report) await tell(report);
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(l10n.t('Nothing was imported. {0}', words));
    }
  });

async function chooseTable(): Promise<Uri | undefined> {
  const [file] =
    (await window.showOpenDialog({
      title: l10n.t('Import a Table of Resolutions'),
      openLabel: l10n.t('Import'),
      filters: { [l10n.t('Tables')]: ['csv', 'tsv', 'txt'] },
    })) ?? [];
  return file;
}

/** Undefined where it is given up. */
async function importTable(server: Server, file: Uri): Promise<ImportReport | undefined> {
  const progress = {
    location: ProgressLocation.Notification,
    title: l10n.t('Importing resolutions'),
    cancellable: true,
  };
  return window.withProgress(progress, async (shown, token: CancellationToken) => {
    let done = 0;
    const show = (part: number): void => {
      shown.report({ increment: (part - done) * 100 });
      done = part;
    };
    try {
      return await server.importFacts(file.toString(), show, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
}

async function tell({ rows, resolutions, rejected, examples, aside }: ImportReport): Promise<void> {
  if (aside !== undefined)
    void window.showWarningMessage(l10n.t('The table of before was damaged and is kept as {0}.', aside));
  if (rejected === 0) {
    void window.showInformationMessage(
      l10n.t('{0} resolutions were imported from {1} rows.', resolutions, rows),
    );
    return;
  }
  const show = l10n.t('Show Rejected Rows');
  const answer = await window.showWarningMessage(
    l10n.t('{0} resolutions were imported; {1} of {2} rows were rejected.', resolutions, rejected, rows),
    show,
  );
  if (answer !== show) return;
  const lines = examples.map(({ row, column, why }) =>
    column === '' ? l10n.t('Row {0} {1}', row, why) : l10n.t('Row {0}, {1}: {2}', row, column, why),
  );
  const content = `${lines.join('\n')}\n`;
  await window.showTextDocument(await workspace.openTextDocument({ content, language: 'plaintext' }));
}
