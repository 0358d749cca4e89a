import type { Connection } from 'vscode-languageserver';
import type { Folders } from './folders';
import type { ClientSettings } from './settings';

/** Where a table that was imported is kept, as far as the client says. */
export interface FactsPlace {
  /** The folder of the setting, as it is written there; empty where none is set. */
  readonly named: string;
  /** The address of the folder that a path in the setting starts from. */
  readonly base: string | undefined;
  /** The address of the client's own storage. */
  readonly storage: string | undefined;
  /** Told of what is done without. */
  readonly warn: (message: string) => void;
}

export interface FactsPlaceOptions {
  readonly connection: Pick<Connection, 'console' | 'window'>;
  readonly settings: Pick<ClientSettings, 'value' | 'given'>;
  readonly folders: Pick<Folders, 'all'>;
}

export const createFactsPlace =
  ({ connection, settings, folders }: FactsPlaceOptions): (() => Promise<FactsPlace>) =>
  async () => {
    const value = await settings.value('factsFolder');
    const named = typeof value === 'string' ? value.trim() : '';
    const storage = settings.given('storage');
    return {
      named,
      base: named === '' ? undefined : (await folders.all())[0],
      storage: typeof storage === 'string' ? storage : undefined,
      warn: (message) => {
        connection.console.warn(message);
        connection.window.showWarningMessage(message);
      },
    };
  };
