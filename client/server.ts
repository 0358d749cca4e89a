import {
  EventEmitter,
  l10n,
  window,
  WorkspaceEdit,
  type CancellationToken,
  type Event,
  type LogOutputChannel,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type {
  CitationEntry,
  ImportReport,
  Mending,
  MendingAnswer,
  NamedText,
  NamedTextQuery,
  NewDraft,
  Practice,
  ReportFormat,
} from './answers';
import { saveSettings } from './dictionary';
import { languageId } from './language';

export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The language server, started when it is first needed. */
export interface Server {
  readonly onDidStart: Event<void>;
  readonly start: () => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly isRunning: () => boolean;
  readonly showLog: () => void;
  readonly practiceOf: (uri: string) => Promise<Practice | null>;
  /** What an open document cites. */
  readonly citationsIn: (uri: string) => Promise<CitationEntry[]>;
  /** What can be mended safely in an open document. */
  readonly mendingOf: (uri: string) => Promise<Mending | null>;
  /** The kinds of drafts that can be begun today; starts the server where it does not run. */
  readonly newDrafts: () => Promise<NewDraft[]>;
  /** A report on an open document as text; null if there is none. */
  readonly reportOn: (uri: string, format: ReportFormat) => Promise<string | null>;
  /** The documents named by a symbol or at a place; starts the server where it does not run. */
  readonly textsNamed: (query: NamedTextQuery) => Promise<NamedText[]>;
  /** Takes a table of resolutions from a file; told from 0 to 1 how far it has come. */
  readonly importFacts: (
    file: string,
    onProgress: (part: number) => void,
    token: CancellationToken,
  ) => Promise<ImportReport>;
  readonly dispose: () => void;
}

/** `given` is told to the server when it starts: where this extension keeps what, and what it can do. */
export function createServer(createClient: CreateClient, given: Record<string, unknown> = {}): Server {
  const started = new EventEmitter<void>();
  let log: LogOutputChannel | undefined;
  let client: BaseLanguageClient | undefined;
  let starting: Promise<void> | undefined;

  const channel = (): LogOutputChannel => (log ??= window.createOutputChannel('Resolint', { log: true }));

  async function launch(): Promise<void> {
    try {
      client ??= await createClient({
        documentSelector: [{ language: languageId }],
        outputChannel: channel(),
        // The translations are absent where VS Code speaks English.
        initializationOptions: {
          ...given,
          showsReferences: true,
          keepsDictionary: true,
          fixesFromHovers: true,
          l10n: l10n.bundle,
        },
        middleware: { executeCommand: saveSettings },
        // The commands that a hover may offer.
        markdown: { isTrusted: { enabledCommands: ['resolint.fetchText', 'resolint.fix'] } },
      });
      await client.start();
      started.fire();
    } catch (error) {
      channel().error(String(error));
      void window.showErrorMessage(l10n.t('Resolint could not start. The log says why.'));
    }
  }

  async function stop(): Promise<void> {
    await starting;
    if (client?.needsStop()) await client.stop();
    starting = undefined;
  }

  const start = (): Promise<void> => (starting ??= launch());

  return {
    onDidStart: started.event,
    start,
    async restart() {
      await stop();
      await start();
    },
    stop,
    isRunning: () => client?.isRunning() ?? false,
    showLog: () => {
      channel().show();
    },
    async practiceOf(uri) {
      if (!client?.isRunning()) return null;
      return client.sendRequest<Practice | null>('resolint/practice', { uri });
    },
    async citationsIn(uri) {
      if (!client?.isRunning()) return [];
      return (await client.sendRequest<CitationEntry[] | null>('resolint/citations', { uri })) ?? [];
    },
    async mendingOf(uri) {
      const answer = await client?.sendRequest<MendingAnswer | null>('resolint/mending', { uri });
      if (!client || !answer) return null;
      const { mended, edit } = answer;
      const editToReview = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
      const plain = new WorkspaceEdit();
      for (const [place, edits] of editToReview.entries()) plain.set(place, edits);
      return { mended, edit: plain, editToReview };
    },
    async newDrafts() {
      await start();
      return (await client?.sendRequest<NewDraft[]>('resolint/newDrafts')) ?? [];
    },
    async reportOn(uri, format) {
      await start();
      return (await client?.sendRequest<string | null>('resolint/report', { uri, format })) ?? null;
    },
    async textsNamed(query) {
      await start();
      return (await client?.sendRequest<NamedText[] | null>('resolint/textsNamed', query)) ?? [];
    },
    async importFacts(file, onProgress, token) {
      await start();
      if (!client) throw new Error(l10n.t('Resolint could not start. The log says why.'));
      const progress = client.onNotification('resolint/importProgress', ({ part }: { part: number }) => {
        onProgress(part);
      });
      try {
        return await client.sendRequest<ImportReport>('resolint/importFacts', { file }, token);
      } finally {
        progress.dispose();
      }
    },
    dispose() {
      started.dispose();
      log?.dispose();
    },
  };
}
