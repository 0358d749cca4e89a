import { TextDocumentEdit, type CodeAction, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Edits of one version of a document, which a client refuses where the text has gone on since. */
export const versionedEdit = ({ uri, version }: TextDocument, edits: TextEdit[]): WorkspaceEdit => ({
  documentChanges: [TextDocumentEdit.create({ uri, version }, edits)],
});

/** The same for a client that knows no versions. */
export const plainEdit = ({ uri }: TextDocument, edits: TextEdit[]): WorkspaceEdit => ({
  changes: { [uri]: edits },
});

/** An action with its edits in the form of such a client. */
export function withoutVersions({ edit, ...rest }: CodeAction): CodeAction {
  if (!edit?.documentChanges) return edit ? { ...rest, edit } : rest;
  const changes = Object.fromEntries(
    edit.documentChanges.flatMap((change) =>
      'textDocument' in change
        ? [[change.textDocument.uri, change.edits.filter((e) => 'newText' in e)] as const]
        : [],
    ),
  );
  return { ...rest, edit: { changes } };
}
