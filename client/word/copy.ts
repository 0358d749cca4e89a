import { commands, l10n, window, ViewColumn, type Disposable } from 'vscode';
import { languageId } from '../language';
import type { Server } from '../server';

/** What the page that copies says. */
type Said = 'copied' | 'refused';

/**
 * The command that copies what is selected, or the whole draft, as it looks: with italics and notes, and without the marks
 * of a draft. VS Code gives extensions plain text to copy; only a page may copy more, and it closes when it has done so.
 */
export const offerCopyRichText = ({ richTextOf }: Pick<Server, 'richTextOf'>): Disposable =>
  commands.registerCommand('resolint.copyRichText', async () => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== languageId) {
      void window.showInformationMessage(l10n.t('Open a draft resolution first.'));
      return;
    }
    const { document, selection, viewColumn } = editor;
    const html = await richTextOf(document.uri.toString(), selection.isEmpty ? undefined : selection);
    if (html === null || html === '') return;
    const title = l10n.t('Copy as Rich Text');
    const panel = window.createWebviewPanel('resolint.copy', title, ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [],
    });
    panel.webview.onDidReceiveMessage((said: Said) => {
      if (said !== 'copied') return;
      panel.dispose();
      // The page had the focus, and its tab may not have been beside the text.
      void window.showTextDocument(document, { selection, ...(viewColumn ? { viewColumn } : {}) });
      window.setStatusBarMessage(l10n.t('Copied as rich text.'), 4000);
    });
    panel.webview.html = pageOf(html, l10n.t('Copy'));
  });

/** A page that shows what is to be copied and copies it: at once if it may, else when its button is pressed. */
function pageOf(html: string, copy: string): string {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
</head>
<body style="background: #fff; color: #000">
<p><button id="copy" autofocus>${copy}</button></p>
<main id="text">${html}</main>
<script nonce="${nonce}">
const host = acquireVsCodeApi();
const text = document.getElementById('text');
// What is shown has been given tooltips of its own.
const html = ${JSON.stringify(html).replaceAll('<', '\\u003c')};
async function copy() {
  try {
    const part = (type, content) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': part('text/html', html),
        'text/plain': part('text/plain', text.innerText),
      }),
    ]);
    host.postMessage('copied');
  } catch {
    host.postMessage('refused');
  }
}
document.getElementById('copy').addEventListener('click', copy);
window.focus();
copy();
</script>
</body>
</html>`;
}
