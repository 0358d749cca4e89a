import {
  DidChangeConfigurationNotification,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import { defaultSettings, readSettings, type Settings } from '../lint/settings';

const section = 'resolint';

/** The settings of a client, by whichever way it gives them; one that gives none gets the defaults. */
export interface ClientSettings {
  initialize(params: InitializeParams): void;
  /** Asks to be told of changes, where the client has to be asked. */
  register(): void;
  /** Takes what a `workspace/didChangeConfiguration` brings. */
  change(settings: unknown): void;
  /** The settings for a document: the same object until something changes. */
  of(uri: string): Promise<Settings>;
  forget(uri: string): void;
}

export function createClientSettings(connection: Connection): ClientSettings {
  const asked = new Map<string, Promise<Settings>>();
  let given: Settings = defaultSettings;
  let canAsk = false;
  let canRegister = false;

  async function ask(scopeUri: string): Promise<Settings> {
    try {
      const answer: unknown = await connection.workspace.getConfiguration({ section, scopeUri });
      return typeof answer === 'object' && answer !== null ? readSettings(answer) : given;
    } catch (error) {
      connection.console.warn(`The client gave no settings: ${String(error)}`);
      return given;
    }
  }

  return {
    initialize({ initializationOptions, capabilities: { workspace } }) {
      given = readSettings(unwrap(initializationOptions));
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
      asked.clear();
      // A client that can be asked often sends an empty object here.
      if (!canAsk) given = readSettings(unwrap(settings));
    },
    of(uri) {
      if (!canAsk) return Promise.resolve(given);
      const known = asked.get(uri) ?? ask(uri);
      asked.set(uri, known);
      return known;
    },
    forget: (uri) => {
      asked.delete(uri);
    },
  };
}

/** `{ resolint: { ... } }` and `{ ... }` are both sent by clients. */
function unwrap(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && section in raw
    ? (raw as Record<string, unknown>)[section]
    : raw;
}
