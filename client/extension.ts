import * as vscode from 'vscode';
import { version } from '../package.json';
import { start, type Running } from './activate';
import { offerToAssistants } from './assistants';
import { answerFiles } from './files';
import { createTextSource } from './fetch/source';
import type { CreateClient } from './server';
import { offerTasks } from './tasks';

let running: Running | undefined;

/** Desktop and remote: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Running {
  const module = context.asAbsolutePath('dist/server.js');
  const createClient: CreateClient = async (options) => {
    // Loaded with the first resolution: a window without one pays nothing for the client library.
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const server = { module, transport: TransportKind.ipc };
    const client = new LanguageClient('resolint', 'Resolint', { run: server, debug: server }, options);
    // Folders that are on no disk: a repository that is browsed, an archive.
    answerFiles(client);
    return client;
  };
  const cli = context.asAbsolutePath('dist/cli.js');
  context.subscriptions.push(offerTasks(cli), offerToAssistants(vscode, cli, version));
  return (running = start(context, createClient, createTextSource));
}

export const deactivate = (): Promise<void> | undefined => running?.stop();
