import { EventEmitter, l10n, window, type Event, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { languageId } from './language';

export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** Whose practice a text is held to, as the server tells. */
export interface Practice {
  readonly profile: 'general-assembly' | 'security-council';
  readonly era: 'current' | 'earlier';
}

/** The language server, started when it is first needed. */
export interface Server {
  readonly onDidStart: Event<void>;
  readonly start: () => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly isRunning: () => boolean;
  readonly showLog: () => void;
  readonly practiceOf: (uri: string) => Promise<Practice | null>;
  readonly dispose: () => void;
}

export function createServer(createClient: CreateClient): Server {
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
    dispose() {
      started.dispose();
      log?.dispose();
    },
  };
}
