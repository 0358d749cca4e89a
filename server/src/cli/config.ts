import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  acceptedIn,
  applyConfig,
  configName,
  isIgnored,
  loadConfig,
  settingsOf,
  type Config,
  type ConfigHost,
} from '../lint/config';
import type { Settings } from '../lint/settings';
import { defaultSettings } from '../lint/settings';
import { isThere } from '../node/exists';
import { homeFolder } from '../node/home';
import { readPlainFile } from '../node/plain-file';
import type { Level } from '../model/report';
import { complain, isErrno } from './problem';
import type { Source } from './input';

/** Bytes of a file of settings or a baseline. */
const largest = 2_000_000;

/** The files that settings may lead to which begin with one; `isNamed` if the command line names it. */
const hostFor = (first: string, isNamed: boolean): ConfigHost => ({
  async locate(name) {
    const file = await canonical(name);
    // What is named on the command line is chosen by the user: a pipe too.
    if (isNamed && name === first) return { file, isWithinReach: true };
    const roots = await Promise.all([dirname(first), ...ownFolders()].map(canonical));
    return { file, isWithinReach: roots.some((root) => isBelow(root, file)) };
  },
  async read(file) {
    try {
      const isPipe = isNamed && (await stat(file)).isFIFO();
      const bytes = isPipe ? await readFile(file) : await readPlainFile(file, largest);
      return bytes?.toString();
    } catch (error) {
      if (isErrno(error)) return undefined;
      throw error;
    }
  },
  resolve: (from, name) => resolve(dirname(from), name),
  relative: (from, file) => relative(dirname(from), file).replaceAll(sep, '/'),
});

const canonical = (file: string): Promise<string> => realpath(file).catch(() => file);

/** This folder and the account's own; the whole of a disk is neither. */
const ownFolders = (): string[] =>
  [process.cwd(), homeFolder()].filter(
    (folder) => folder !== undefined && dirname(folder) !== folder,
  ) as string[];

const isBelow = (folder: string, file: string): boolean =>
  file.startsWith(folder.endsWith(sep) ? folder : folder + sep);

export interface ConfigOptions {
  /** The one file to use, in place of the nearest. */
  readonly config?: string;
  /** Levels given on the command line; they win. */
  readonly rule: Readonly<Record<string, Level>>;
  /** True where a baseline is made anew. */
  readonly ignoreBaseline?: boolean;
}

export interface SettingsReader {
  readonly settingsOf: (source: Source) => Promise<Settings | undefined>;
  /** Whether a source that was found in a folder is to be left out. */
  readonly passesOver: (source: Source) => Promise<boolean>;
}

/**
 * The settings of each source. A configuration with a mistake in it is complained of once, and gives undefined:
 * findings under settings that were not meant would mislead.
 */
export function createSettingsReader({ config, rule, ignoreBaseline }: ConfigOptions): SettingsReader {
  const byFile = new Map<string, Promise<Config | undefined>>();
  const byFolder = new Map<string, Promise<string | undefined>>();
  const over = { rules: { ...rule } };

  async function load(file: string): Promise<Config | undefined> {
    const loaded = await loadConfig(file, hostFor(file, config !== undefined));
    for (const { file: place, line, column, message } of loaded.problems)
      complain(`${relative('', place) || place}:${line}:${column}`, message);
    return loaded.problems.length > 0 ? undefined : loaded;
  }

  const remember = <T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
  };

  /** The configuration of a folder: its own, or that of the nearest folder above. */
  const nearest = (folder: string): Promise<string | undefined> =>
    remember(byFolder, folder, async () => {
      const file = join(folder, configName);
      if (await isThere(file)) return file;
      const above = dirname(folder);
      return above === folder ? undefined : nearest(above);
    });

  const fileOf = async ({ name, path }: Source): Promise<string | undefined> =>
    config === undefined ? nearest(dirname(resolve(path ?? name))) : resolve(config);

  const settingsFor: SettingsReader['settingsOf'] = async (source) => {
    const { name, path } = source;
    const file = await fileOf(source);
    if (file === undefined) return applyConfig(defaultSettings, over);
    const loaded = await remember(byFile, file, () => load(file));
    if (!loaded) return undefined;
    const accepted = ignoreBaseline
      ? {}
      : acceptedIn(loaded, resolve(path ?? name), hostFor(file, config !== undefined));
    return applyConfig({ ...settingsOf(loaded), ...accepted }, over);
  };

  return {
    settingsOf: settingsFor,
    passesOver: async (source) => {
      const file = await fileOf(source);
      const loaded = file === undefined ? undefined : await remember(byFile, file, () => load(file));
      if (file === undefined || !loaded) return false;
      return isIgnored(loaded, resolve(source.path ?? source.name), hostFor(file, config !== undefined));
    },
  };
}
