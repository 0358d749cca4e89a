import type { Connection } from 'vscode-languageserver';
import type { Folders } from '../lifecycle/workspace-folders';
import type { ClientSettings } from './document-settings';

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

/** Opens what is known of resolutions; `anew` leaves out what was added from another place before. */
export type OpenFacts = (place: FactsPlace, options: { readonly anew: boolean }) => Promise<void>;

export interface FactsOptions {
  readonly connection: Pick<Connection, 'console' | 'window'>;
  readonly settings: Pick<ClientSettings, 'value' | 'given'>;
  readonly folders: Pick<Folders, 'all'>;
  readonly openFacts: OpenFacts;
}

/** What is known of resolutions. */
export interface Facts {
  /** Waits until it is at hand; it is opened with the first call. */
  readonly ready: () => Promise<void>;
  readonly place: () => Promise<FactsPlace>;
  /** Opens it once more: there is more in its place now. */
  readonly reopen: () => Promise<void>;
  /** Opens it in the place that the settings name now; whether that is another one. */
  readonly follow: () => Promise<boolean>;
}

/** A server that cannot read what is known says so once and goes on without. */
export function createFacts({ connection, settings, folders, openFacts }: FactsOptions): Facts {
  let opened: Promise<void> | undefined;
  /** The place it was opened in last. */
  let known: FactsPlace | undefined;

  async function place(): Promise<FactsPlace> {
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
  }

  async function reopen(): Promise<void> {
    const chosen = await place();
    const anew = known !== undefined && !isSame(known, chosen);
    known = chosen;
    await openFacts(chosen, { anew });
  }

  const ready = (): Promise<void> =>
    (opened ??= reopen().catch((error: unknown) => {
      connection.console.warn(`What is known of resolutions could not be read: ${String(error)}`);
    }));

  return {
    ready,
    place,
    reopen,
    async follow() {
      await ready();
      if (known && isSame(known, await place())) return false;
      await reopen();
      return true;
    },
  };
}

const isSame = (a: FactsPlace, b: FactsPlace): boolean =>
  a.named === b.named && a.base === b.base && a.storage === b.storage;
