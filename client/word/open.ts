import {
  commands,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  Position,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
} from 'vscode';
import type { WordDraft } from '../answers';
import { exists } from '../exists';
import { fileBeside } from '../file-beside';
import { languageId } from '../language';
import { nameOf } from '../name-of';
import type { Server } from '../server';
import { withWordFile } from './word-file';

/** Drafts as they were before their tracked changes are read under this scheme. */
const scheme = 'resolint-original';

/** The command that opens a Word file as a draft, and says what of it is not there as it was. */
export function offerOpenWord({ importWord }: Pick<Server, 'importWord'>): Disposable {
  const originals = new Map<string, string>();
  const remarks = languages.createDiagnosticCollection('Word comment');

  async function show(file: Uri, { text, original, comments, losses }: WordDraft): Promise<void> {
    const name = nameOf(file);
    const document = await draftOf(file, text);
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
      withWordFile({ title: l10n.t('Open Word Draft'), given }, async ({ uri, name, bytes }) => {
        await show(uri, await importWord(bytes, { name }));
      }),
    ),
  );
}

/** How many drafts of one file are told apart by their names. */
const mostOfOneFile = 100;

/** A text as a draft that is not saved yet. If its Word file is on a disk, it has a name, and its place is beside that. */
async function draftOf(file: Uri, content: string): Promise<TextDocument> {
  const place = file.scheme === 'file' ? await freePlace(file) : undefined;
  if (!place) return workspace.openTextDocument({ language: languageId, content });
  const document = await workspace.openTextDocument(place);
  const edit = new WorkspaceEdit();
  edit.insert(place, new Position(0, 0), content);
  await workspace.applyEdit(edit);
  return document.languageId === languageId
    ? document
    : languages.setTextDocumentLanguage(document, languageId);
}

/** `draft.unres` beside `draft.docx`, or with a number if there is one already. */
async function freePlace(file: Uri): Promise<Uri | undefined> {
  for (let n = 1; n <= mostOfOneFile; n++) {
    const place = fileBeside(file, n === 1 ? '.unres' : `-${n}.unres`);
    const draft = place.with({ scheme: 'untitled' });
    const isOpen = workspace.textDocuments.some(({ uri }) => uri.toString() === draft.toString());
    if (!isOpen && !(await exists(place))) return draft;
  }
  return undefined;
}

/** A remark in the margin of the file, in the list of problems; it says who made it. */
function remarkOf({ author, text, range: { start, end } }: WordDraft['comments'][number]): Diagnostic {
  const range = new Range(start.line, start.character, end.line, end.character);
  const remark = new Diagnostic(range, `${author}: ${text}`, DiagnosticSeverity.Information);
  remark.source = 'Word comment';
  return remark;
}
