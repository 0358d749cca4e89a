import {
  TextDocumentEdit,
  type ClientCapabilities,
  type CodeAction,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

export interface EditAbilities {
  /** Its edits name the version they were made for. */
  readonly versionedEdits: boolean;
  /** The server can ask it to make edits. */
  readonly appliesEdits: boolean;
  /** Its edits may make files. */
  readonly createsFiles: boolean;
}

export const readEditAbilities = ({ workspace }: ClientCapabilities): EditAbilities => ({
  versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
  appliesEdits: workspace?.applyEdit === true,
  createsFiles:
    workspace?.workspaceEdit?.documentChanges === true &&
    workspace.workspaceEdit.resourceOperations?.includes('create') === true,
});

/** Edits of one version of a document, which a client that knows versions refuses where the text has gone on since. */
export const editOf = (
  { uri, version }: TextDocument,
  edits: TextEdit[],
  { versionedEdits }: EditAbilities,
): WorkspaceEdit =>
  versionedEdits
    ? { documentChanges: [TextDocumentEdit.create({ uri, version }, edits)] }
    : { changes: { [uri]: edits } };

/** An action with its edits in the form of a client that knows none. */
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
