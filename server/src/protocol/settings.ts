import {
  DidChangeConfigurationNotification,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import { applyConfig } from '../lint/config';
import type { PartialSettings } from '../lint/config-text';
import { defaultSettings, readSettings, type Settings } from '../lint/settings';
import { createConfigFiles } from './config-files';
import type { WorkspaceHost } from './host';
import { createQuestions } from './questions';

const section = 'resolint';

/** Milliseconds after which files of settings are read again where nobody tells of changes. */
const holds = 2000;

/**
 * The settings of a client, by whichever way it gives them, under those that lie beside a document. A client
 * that gives none gets the defaults.
 */
export interface ClientSettings {
  initialize(params: Pick<InitializeParams, 'initializationOptions' | 'capabilities'>): void;
  /** Asks to be told of changes, where the client has to be asked. */
  register(): void;
  /** Takes what a `workspace/didChangeConfiguration` brings. */
  change(settings: unknown): void;
  /** Files of settings were written. */
  filesChanged(): void;
  /** The settings for a document: the same object until something changes. */
  of(uri: string): Promise<Settings>;
  /** What the client says under a name that is none of the rules' business, for a folder where it differs by folder. */
  value(name: string, scopeUri?: string): Promise<unknown>;
  /** What the client said at the start under such a name. */
  given(name: string): unknown;
  forget(uri: string): void;
}

export interface SettingsOptions {
  readonly connection: Connection;
  readonly host: WorkspaceHost;
  /** Whether `filesChanged` will be called. */
  readonly watchesFiles: () => boolean;
  /** Told when a client answers that had been silent: what it says may differ from what was taken meanwhile. */
  readonly answered?: () => void;
  /** Milliseconds that an answer may take. */
  readonly patience?: number;
}

export function createClientSettings(options: SettingsOptions): ClientSettings {
  const { connection, host, watchesFiles, answered, patience } = options;
  const questions = createQuestions({ connection, section, patience });
  const files = createConfigFiles(host, (message) => {
    connection.console.warn(message);
  });
  const byClient = new Map<string, Promise<Settings>>();
  const settled = new Map<string, { readonly settings: Promise<Settings>; readonly at: number }>();
  let given: Settings = defaultSettings;
  let unread: unknown;
  let canAsk = false;
  let canRegister = false;

  function take(raw: unknown): void {
    unread = raw;
    given = readSettings(raw);
  }

  async function ask(scopeUri: string, late: (settings: Settings) => void): Promise<Settings> {
    const read = (answer: unknown): Settings =>
      typeof answer === 'object' && answer !== null ? readSettings(answer) : given;
    try {
      return read(
        await questions.ask(scopeUri, (answer) => {
          late(read(answer));
        }),
      );
    } catch (error) {
      connection.console.warn(`The client gave no settings: ${String(error)}`);
      return given;
    }
  }

  function ofClient(uri: string): Promise<Settings> {
    if (!canAsk) return Promise.resolve(given);
    const known = byClient.get(uri);
    if (known) return known;
    const asked = ask(uri, (settings) => {
      // Asked once more meanwhile, or closed.
      if (byClient.get(uri) !== asked) return;
      byClient.set(uri, Promise.resolve(settings));
      settled.delete(uri);
      answered?.();
    });
    byClient.set(uri, asked);
    return asked;
  }

  /** Whatever goes wrong with files, a document is checked under the settings of the client. */
  const besides = (uri: string): Promise<PartialSettings | undefined> =>
    files.nearest(uri).catch((error: unknown) => {
      connection.console.warn(`The settings beside ${uri} could not be read: ${String(error)}`);
      return undefined;
    });

  /** The object of before where nothing is different: what was found under it still holds. */
  async function combine(uri: string, before?: Promise<Settings>): Promise<Settings> {
    const [client, file] = await Promise.all([ofClient(uri), besides(uri)]);
    const settings = file ? applyConfig(client, file) : client;
    const known = await before;
    return known && JSON.stringify(known) === JSON.stringify(settings) ? known : settings;
  }

  return {
    initialize({ initializationOptions, capabilities: { workspace } }) {
      take(unwrap(initializationOptions));
      canAsk = workspace?.configuration === true;
      canRegister = workspace?.didChangeConfiguration?.dynamicRegistration === true;
    },
    register() {
      if (!canRegister) return;
      connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(() => {
        connection.console.warn('The client does not tell of changed settings.');
      });
    },
    change(settings) {
      byClient.clear();
      settled.clear();
      // A client that can be asked often sends an empty object here.
      if (!canAsk) take(unwrap(settings));
    },
    filesChanged() {
      files.forget();
      settled.clear();
    },
    of(uri) {
      const known = settled.get(uri);
      const isStale = known && !watchesFiles() && performance.now() - known.at > holds;
      if (known && !isStale) return known.settings;
      if (isStale) files.forget();
      const settings = combine(uri, known?.settings);
      settled.set(uri, { settings, at: performance.now() });
      return settings;
    },
    async value(name, scopeUri) {
      // A client that cannot say now has said something at the start.
      const answer = canAsk ? await questions.ask(scopeUri).catch(() => undefined) : undefined;
      return property(answer, name) ?? property(unread, name);
    },
    given: (name) => property(unread, name),
    forget: (uri) => {
      byClient.delete(uri);
      settled.delete(uri);
    },
  };
}

const property = (raw: unknown, name: string): unknown =>
  typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)[name] : undefined;

/** `{ resolint: { ... } }` and `{ ... }` are both sent by clients. */
function unwrap(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && section in raw
    ? (raw as Record<string, unknown>)[section]
    : raw;
}
