import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { serverPath } from './built-server';

export const pushClient: ClientCapabilities = {};
export const pullClient: ClientCapabilities = {
  textDocument: { diagnostic: { dynamicRegistration: false } },
  workspace: {
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
  },
};

export interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly folders?: readonly string[];
  /** What Node runs; the server's bundle where nothing is said. */
  readonly command?: readonly string[];
  /** Answers `workspace/configuration`; what is returned may change from one question to the next. */
  readonly configuration?: (scopeUri: string | undefined) => unknown;
}

/** Reads what a server says; one that is ended in the middle of a message must not hold this process for ever. */
export function readerOf({ stdout }: ChildProcessWithoutNullStreams): StreamMessageReader {
  const reader = new StreamMessageReader(stdout);
  reader.partialMessageTimeout = 0;
  return reader;
}

/** A server process and an editor's end of the line to it. */
export class Client {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  refreshes = 0;
  private constructor(
    readonly process: ChildProcessWithoutNullStreams,
    readonly connection: ProtocolConnection,
    readonly initialized: InitializeResult,
  ) {}

  static async start(options: Options = {}): Promise<Client> {
    const { capabilities = pushClient, initializationOptions, folders = [], configuration } = options;
    const { command = [serverPath, '--stdio'] } = options;
    const server = spawn(process.execPath, command);
    const connection = createProtocolConnection(readerOf(server), new StreamMessageWriter(server.stdin));
    const waiting: ((client: Client) => void)[] = [];
    let client = undefined as Client | undefined;
    const withClient = (use: (client: Client) => void): void => {
      if (client) use(client);
      else waiting.push(use);
    };
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      withClient(({ published }) => published.push(params));
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      withClient(({ logged }) => logged.push(message));
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      withClient((c) => c.refreshes++);
      return null;
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => configuration?.(scopeUri) ?? null),
    );
    connection.listen();
    const initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: configuration
        ? { ...capabilities, workspace: { ...capabilities.workspace, configuration: true } }
        : capabilities,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      initializationOptions,
    });
    client = new Client(server, connection, initialized);
    for (const use of waiting) use(client);
    await connection.sendNotification('initialized', {});
    return client;
  }

  /** Until the vocabulary is open, after which all texts are checked anew: for tests of what makes a server check. */
  async wordsKnown(): Promise<void> {
    await until('the vocabulary', () =>
      this.logged.find((message) => message.includes('words has been read')),
    );
    this.refreshes = 0;
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: 'un-resolution', version, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const textDocument = { uri, version };
    return this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[] | null> {
    const context = { diagnostics: [], ...(only ? { only } : {}) };
    return this.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  /** The diagnostics published for this version of a document. */
  publishedFor(uri: string, version?: number, patience?: number): Promise<PublishDiagnosticsParams> {
    return until(
      `diagnostics of ${uri}, version ${version ?? 'none'}`,
      () => this.published.find((params) => params.uri === uri && params.version === version),
      patience,
    );
  }

  /** Ends the server as an editor does and gives its exit code. */
  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    const exit = once(this.process, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = (await exit) as [number | null];
    this.connection.dispose();
    return code;
  }
}

export async function until<T>(what: string, get: () => T | undefined, patience = 5000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = get();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`timed out waiting for ${what}`);
    await settle(5);
  }
}

export const settle = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
