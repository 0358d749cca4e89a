import type { Connection } from 'vscode-languageserver';
import { applyConfig } from '../../lint/config';
import type { PartialSettings } from '../../lint/config-text';
import { strings, type Settings } from '../../lint/settings';
import { createConfigFiles } from './config-files';
import { isResolutionFile, type WorkspaceHost } from '../lifecycle/host';
import { createSaidSettings, type SaidSettings } from './client-settings';

/** Milliseconds after which files of settings are read again where nobody tells of changes. */
const holds = 2000;
/** Patterns of files that are passed over. */
const mostPatterns = 500;

/** The settings of a client under those that lie beside a document. */
export interface ClientSettings extends SaidSettings {
  /** Files were written; answers whether settings come from any of them. */
  filesChanged(uris: readonly string[]): boolean;
  /** Whether the settings beside a file pass it over, or those of the client, if it is not called a resolution. */
  passesOver(uri: string): Promise<boolean>;
  /** The settings for a document: the same object until something changes. */
  of(uri: string): Promise<Settings>;
}

export interface SettingsOptions {
  readonly connection: Connection;
  readonly host: WorkspaceHost;
  /** The folders of the workspace. */
  readonly folders: () => Promise<readonly string[]>;
  /** Whether `filesChanged` will be called. */
  readonly watchesFiles: () => boolean;
  /** Told when a client answers that had been silent: what it says may differ from what was taken meanwhile. */
  readonly answered?: () => void;
  /** Milliseconds that an answer may take. */
  readonly patience?: number;
}

export function createClientSettings(options: SettingsOptions): ClientSettings {
  const { connection, host, folders, watchesFiles, answered, patience } = options;
  const settled = new Map<string, { readonly settings: Promise<Settings>; readonly at: number }>();
  const client = createSaidSettings({
    connection,
    patience,
    answered(uri) {
      settled.delete(uri);
      answered?.();
    },
  });
  const files = createConfigFiles({
    host,
    folders,
    warn(message) {
      connection.console.warn(message);
    },
  });

  /** Whatever goes wrong with files, a document is checked under the settings of the client. */
  const besides = (uri: string): Promise<PartialSettings | undefined> =>
    files.nearest(uri).catch((error: unknown) => {
      connection.console.warn(`The settings beside ${uri} could not be read: ${String(error)}`);
      return undefined;
    });

  /** The object of before where nothing is different: what was found under it still holds. */
  async function combine(uri: string, before?: Promise<Settings>): Promise<Settings> {
    const [said, file] = await Promise.all([client.of(uri), besides(uri)]);
    const settings = file ? applyConfig(said, file) : said;
    const known = await before;
    return known && JSON.stringify(known) === JSON.stringify(settings) ? known : settings;
  }

  return {
    ...client,
    change(settings) {
      settled.clear();
      client.change(settings);
    },
    async passesOver(uri) {
      const said = await client.values(uri);
      const detect = isResolutionFile(uri) ? undefined : said('detect');
      if (detect === 'off' || detect === 'ask') return true;
      const patterns = strings(said('ignore'), mostPatterns);
      return files.passesOver(uri, patterns).catch(() => false);
    },
    filesChanged(uris) {
      if (!uris.some((uri) => files.concerns(uri))) return false;
      files.forget();
      settled.clear();
      return true;
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
    forget(uri) {
      client.forget(uri);
      settled.delete(uri);
    },
  };
}
