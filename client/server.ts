import { EventEmitter, l10n, window, type Event, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { saveSettings } from './dictionary';
import { languageId } from './language';
import { createRequests, type Requests } from './requests';
import { withRulePages } from './rule-pages';

/** The commands that a hover may offer. */
const commandsOfHovers = ['resolint.fetchText', 'resolint.fix', 'resolint.showRule', 'resolint.importFacts'];

export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The language server, started when it is first needed. */
export interface Server extends Requests {
  readonly onDidStart: Event<void>;
  readonly start: () => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly isRunning: () => boolean;
  readonly showLog: () => void;
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
          showsRules: true,
          showsKnown: true,
          l10n: l10n.bundle,
        },
        middleware: {
          executeCommand: saveSettings,
          handleDiagnostics: (uri, diagnostics, next) => {
            next(uri, withRulePages(diagnostics));
          },
          async provideDiagnostics(document, previous, token, next) {
            const report = await next(document, previous, token);
            return report && 'items' in report ? { ...report, items: withRulePages(report.items) } : report;
          },
        },
        markdown: { isTrusted: { enabledCommands: commandsOfHovers } },
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
    ...createRequests({ start, client: () => client }),
    dispose() {
      started.dispose();
      log?.dispose();
    },
  };
}
