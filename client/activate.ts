import {
  commands,
  ExtensionMode,
  workspace,
  type ExtensionContext,
  type LanguageStatusItem,
  type TextDocument,
} from 'vscode';
import { registerCommands } from './commands';
import { recogniseResolutions } from './detection';
import { offerImport } from './import-facts';
import { languageId } from './language';
import { createServer, type CreateClient } from './server';
import { createStatus } from './status';
import { offerTexts, storagesOf, type CreateSource, type Texts } from './texts';

/** The extension at work; what `activate` returns, and what its tests look at. */
export interface Running {
  readonly status: LanguageStatusItem;
  readonly isServerRunning: () => boolean;
  readonly stop: () => Promise<void>;
  /** In tests alone: another place to fetch texts from. */
  readonly fetchFrom?: Texts['fetchFrom'];
}

/** Everything but the kind of server and the network: shared by the desktop and the web. */
export function start(
  context: ExtensionContext,
  createClient: CreateClient,
  createSource?: CreateSource,
): Running {
  const server = createServer(createClient, storagesOf(context));
  const texts = offerTexts(context, server, createSource);
  const status = createStatus(server);

  /** Applies what the server offers as `source.fixAll`, with VS Code's own words where there is nothing to mend. */
  async function fixAll(): Promise<void> {
    await server.start();
    await commands.executeCommand('editor.action.codeAction', {
      kind: 'source.fixAll.resolint',
      apply: 'first',
    });
  }

  /** No resolution, no server. */
  function serve({ languageId: language }: TextDocument): void {
    if (language === languageId) void server.start();
  }

  context.subscriptions.push(
    server,
    status,
    recogniseResolutions(),
    texts.subscription,
    offerImport(server),
    registerCommands(server),
    workspace.onDidOpenTextDocument(serve),
    commands.registerCommand('resolint.fixAll', fixAll),
    commands.registerCommand('resolint.restart', server.restart),
    commands.registerCommand('resolint.showLog', server.showLog),
  );
  workspace.textDocuments.forEach(serve);
  return {
    status: status.item,
    isServerRunning: server.isRunning,
    stop: server.stop,
    ...(context.extensionMode === ExtensionMode.Test ? { fetchFrom: texts.fetchFrom } : {}),
  };
}
