import { l10n, type Command, type Range, type Uri } from 'vscode';

/** What a row of the tree does: it shows a place in the editor. A click leaves the focus in the tree, Enter takes it to the text. */
export const showRange = (uri: Uri, selection: Range): Command => ({
  title: l10n.t('Show'),
  command: 'vscode.open',
  arguments: [uri, { selection }],
});
