import { env, l10n, UIKind, ViewColumn, window, type Uri } from 'vscode';

/** Whether a file is on the machine that the user sits at: no program of this machine opens any other. */
const isOnThisMachine = ({ scheme }: Uri): boolean =>
  scheme === 'file' && env.remoteName === undefined && env.uiKind === UIKind.Desktop;

/** Opens a file in the program that this machine has for it; false if there is none. */
export const openOutside = async (file: Uri): Promise<boolean> =>
  isOnThisMachine(file) && env.openExternal(file);

/** Shows a page that no browser can be given: as what it looks like, not as what it is written in. */
export function showPage(title: string, html: string): void {
  const panel = window.createWebviewPanel('resolint.page', title, ViewColumn.Active, {
    localResourceRoots: [],
    enableFindWidget: true,
  });
  panel.webview.html = html;
}

/** Says that a file was written, and offers to open it: outside, or else here if it can be shown. */
export async function offerToOpen(file: Uri, words: string, showHere?: () => unknown): Promise<void> {
  const open = l10n.t('Open');
  const answer = await window.showInformationMessage(
    words,
    ...(showHere || isOnThisMachine(file) ? [open] : []),
  );
  if (answer === open && !(await openOutside(file))) await showHere?.();
}
