import { commands, type Disposable } from 'vscode';
import type { Server } from './server';

/** Applies what the server offers as `source.fixAll`, with VS Code's own words where there is nothing to mend. */
export const offerFixAll = ({ start }: Pick<Server, 'start'>): Disposable =>
  commands.registerCommand('resolint.fixAll', async () => {
    await start();
    await commands.executeCommand('editor.action.codeAction', {
      kind: 'source.fixAll.resolint',
      apply: 'first',
    });
  });
