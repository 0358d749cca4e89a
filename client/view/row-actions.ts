import { commands, Disposable, type Command } from 'vscode';
import { makeFix } from '../mend';
import type { Node } from './tree';

/** What can be done with a row of the view beside going to it; package.json says on which rows. */
export const offerRowActions = (commandOf: (node: Node) => Command | undefined): Disposable =>
  Disposable.from(
    commands.registerCommand('resolint.fixRow', async (node: Node) => {
      if (node.kind !== 'citation' || !node.entry.fix) return;
      await makeFix({ uri: node.uri.toString(), ...node.entry.fix });
    }),
    commands.registerCommand('resolint.fetchRow', async (node: Node) => {
      if (node.kind === 'citation') await commands.executeCommand('resolint.fetchText', node.entry.symbol);
    }),
    commands.registerCommand('resolint.goToRow', async (node: Node) => {
      const command = commandOf(node);
      if (command)
        await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    }),
  );
