import {
  DidChangeConfigurationNotification,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import { defaultSettings, readSettings, type Settings } from '../../lint/settings';
import { createQuestions } from './setting-requests';

const section = 'resolint';

/** What a client says its settings are, by whichever way it says so. One that says nothing gets the defaults. */
export interface SaidSettings {
  initialize(params: Pick<InitializeParams, 'initializationOptions' | 'capabilities'>): void;
  /** Asks to be told of changes, where the client has to be asked. */
  register(): void;
  /** Takes what a `workspace/didChangeConfiguration` brings. */
  change(settings: unknown): void;
  of(uri: string): Promise<Settings>;
  /** What the client says under names that are none of the rules' business, for a folder where it differs by folder; asked once. */
  values(scopeUri?: string): Promise<(name: string) => unknown>;
  /** The same under one name. */
  value(name: string, scopeUri?: string): Promise<unknown>;
  /** What the client said at the start under such a name. */
  given(name: string): unknown;
  forget(uri: string): void;
}

export interface SaidSettingsOptions {
  readonly connection: Connection;
  /** Told when a client answers that had been silent: what it says of a document may differ from what was taken. */
  readonly answered: (uri: string) => void;
  /** Milliseconds that an answer may take. */
  readonly patience?: number | undefined;
}

export function createSaidSettings({ connection, answered, patience }: SaidSettingsOptions): SaidSettings {
  const questions = createQuestions({ connection, section, patience });
  const byClient = new Map<string, Promise<Settings>>();
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

  function of(uri: string): Promise<Settings> {
    if (!canAsk) return Promise.resolve(given);
    const known = byClient.get(uri);
    if (known) return known;
    const asked = ask(uri, (settings) => {
      // Asked once more meanwhile, or closed.
      if (byClient.get(uri) !== asked) return;
      byClient.set(uri, Promise.resolve(settings));
      answered(uri);
    });
    byClient.set(uri, asked);
    return asked;
  }

  async function values(scopeUri?: string): Promise<(name: string) => unknown> {
    // A client that cannot say now has said something at the start.
    const answer = canAsk ? await questions.ask(scopeUri).catch(() => undefined) : undefined;
    return (name) => property(answer, name) ?? property(unread, name);
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
      // A client that can be asked often sends an empty object here.
      if (!canAsk) take(unwrap(settings));
    },
    of,
    values,
    value: async (name, scopeUri) => (await values(scopeUri))(name),
    given: (name) => property(unread, name),
    forget: (uri) => {
      byClient.delete(uri);
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
