import { configName, loadConfig } from '../lint/config';
import type { PartialSettings } from '../lint/config-text';
import type { WorkspaceHost } from './host';

/** The settings that a house keeps beside its texts. */
export interface ConfigFiles {
  /** What the `.resolintrc.json` nearest to a document says; undefined where there is none. */
  nearest(uri: string): Promise<PartialSettings | undefined>;
  forget(): void;
}

export function createConfigFiles(host: WorkspaceHost, warn: (message: string) => void): ConfigFiles {
  const byFolder = new Map<string, Promise<PartialSettings | undefined>>();

  async function load(folder: string): Promise<PartialSettings | undefined> {
    const file = new URL(configName, folder).href;
    if ((await host.read(file)) === undefined) {
      const above = new URL('..', folder).href;
      return above === folder ? undefined : inFolder(above);
    }
    const { settings, problems } = await loadConfig(file, {
      read: (name) => host.read(name),
      resolve: (from, name) => new URL(name, from).href,
    });
    // What is right in a file counts even where something in it is not.
    for (const { file: place, line, column, message } of problems)
      warn(`${decodeURI(place)}:${line}:${column}: ${message}`);
    return settings;
  }

  function inFolder(folder: string): Promise<PartialSettings | undefined> {
    const known = byFolder.get(folder) ?? load(folder);
    byFolder.set(folder, known);
    return known;
  }

  return {
    nearest(uri) {
      // A text that is not saved yet lies in no folder.
      return uri.startsWith('file:') ? inFolder(new URL('.', uri).href) : Promise.resolve(undefined);
    },
    forget: () => {
      byFolder.clear();
    },
  };
}
