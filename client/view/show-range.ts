import { l10n, type Command, type Range, type Uri } from 'vscode';

/** What a click on a line of the tree does: the place is shown in the editor, and the tree keeps the focus. */
export const showRange = (uri: Uri, selection: Range): Command => ({
  title: l10n.t('Show'),
  command: 'vscode.open',
  arguments: [uri, { selection, preserveFocus: true }],
});
