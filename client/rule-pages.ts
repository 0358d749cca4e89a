import { commands, Uri, type Diagnostic, type Disposable } from 'vscode';

const command = 'resolint.showRule';

/** A command that shows the page of a rule inside the editor; the pages are packed with the extension. */
export const offerRulePages = (extension: Uri): Disposable =>
  commands.registerCommand(command, async (rule: unknown) => {
    // Whoever asks, no other file of the extension is shown.
    if (typeof rule !== 'string' || !/^[a-z]+\/[a-z0-9-]+$/.test(rule)) return;
    await commands.executeCommand(
      'markdown.showPreview',
      Uri.joinPath(extension, 'docs/rules', `${rule}.md`),
    );
  });

/** Diagnostics with links that lead to those pages, in the place of addresses on the network. */
export const withRulePages = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.map((diagnostic) => {
    const { code } = diagnostic;
    if (typeof code !== 'object') return diagnostic;
    const argument = encodeURIComponent(JSON.stringify([code.value]));
    diagnostic.code = { ...code, target: Uri.parse(`command:${command}?${argument}`) };
    return diagnostic;
  });
