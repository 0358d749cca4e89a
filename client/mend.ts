import {
  CodeActionKind,
  commands,
  l10n,
  Range,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Disposable,
} from 'vscode';
import type { Point } from './answers';
import { languageId } from './language';
import type { Server } from './server';

const kind = 'source.fixAll.resolint';
const mostAsked = 3;

/**
 * Applies what the server offers as `source.fixAll`. The editor's own command for code actions gives way to the light
 * bulb, which looks anew whenever findings arrive: right after a change it would do nothing.
 */
export const offerFixAll = ({ start }: Pick<Server, 'start'>): Disposable =>
  commands.registerCommand('resolint.fixAll', async () => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== languageId) return;
    await start();
    for (let asked = 0; asked < mostAsked; asked++) {
      const { version } = document;
      const [action] = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new Range(0, 0, document.lineCount, 0),
        kind,
      );
      // Typing went on: these edits are for another text.
      if (document.version !== version) continue;
      if (action?.edit) await workspace.applyEdit(action.edit);
      else void window.showInformationMessage(l10n.t('There is nothing that can be mended safely.'));
      return;
    }
  });

/** A fix that a hover offers, as the server names it. */
interface OfferedFix {
  readonly uri: string;
  readonly range: { readonly start: Point; readonly end: Point };
  readonly title: string;
}

/** Makes the fix of this title, if the text still has what it is for. */
export const offerFix = (): Disposable =>
  commands.registerCommand('resolint.fix', async ({ uri, range: { start, end }, title }: OfferedFix) => {
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      Uri.parse(uri),
      new Range(start.line, start.character, end.line, end.character),
      CodeActionKind.QuickFix.value,
    );
    const edit = actions.find((action) => action.title === title)?.edit;
    if (edit) await workspace.applyEdit(edit);
  });
