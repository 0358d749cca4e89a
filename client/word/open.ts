import {
  commands,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  Range,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { WordDraft } from '../answers';
import { languageId } from '../language';
import type { Server } from '../server';
import { withWordFile } from './word-file';

/** Drafts as they were before their tracked changes are read under this scheme. */
const scheme = 'resolint-original';

/** The command that opens a Word file as a draft, and says what of it is not there as it was. */
export function offerOpenWord({ importWord }: Pick<Server, 'importWord'>): Disposable {
  const originals = new Map<string, string>();
  const remarks = languages.createDiagnosticCollection('Word comment');

  async function show(name: string, { text, original, comments, losses }: WordDraft): Promise<void> {
    const document = await workspace.openTextDocument({ language: languageId, content: text });
    await window.showTextDocument(document);
    remarks.set(document.uri, comments.map(remarkOf));
    const before = Uri.from({ scheme, path: `/${name}` });
    if (original !== undefined) originals.set(before.path, original);
    if (losses.length === 0) return;
    const compare = l10n.t('Show Tracked Changes');
    const answer = await window.showInformationMessage(
      l10n.t('“{0}” as a draft: {1}.', name, losses.join(', ')),
      ...(original === undefined ? [] : [compare]),
    );
    if (answer === compare)
      await commands.executeCommand(
        'vscode.diff',
        before,
        document.uri,
        l10n.t('{0}: tracked changes', name),
      );
  }

  return Disposable.from(
    remarks,
    workspace.onDidCloseTextDocument(({ uri }) => {
      remarks.delete(uri);
      if (uri.scheme === scheme) originals.delete(uri.path);
    }),
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: ({ path }) => originals.get(path) ?? '',
    }),
    commands.registerCommand('resolint.openWordDraft', (given?: unknown) =>
      withWordFile(given, l10n.t('Open Word Draft'), async ({ name, bytes }) => {
        await show(name, await importWord(bytes, { name }));
      }),
    ),
  );
}

/** A remark in the margin of the file, in the list of problems; it says who made it. */
function remarkOf({ author, text, range: { start, end } }: WordDraft['comments'][number]): Diagnostic {
  const range = new Range(start.line, start.character, end.line, end.character);
  const remark = new Diagnostic(range, `${author}: ${text}`, DiagnosticSeverity.Information);
  remark.source = 'Word comment';
  return remark;
}
