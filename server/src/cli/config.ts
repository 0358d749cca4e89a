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
import type { ConfigProblem } from '../lint/config-text';
import { defaultSettings, type Settings } from '../lint/settings';
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

/** What holds for a text; undefined if its configuration has a mistake in it: findings under settings that were not meant would mislead. */
export interface Reading {
  readonly settings: Settings | undefined;
  readonly problems: readonly ConfigProblem[];
  /** Tells of the mistakes, each once however many texts they concern. */
  readonly tell: () => void;
}

export interface SettingsReader {
  readonly settingsOf: (source: Source) => Promise<Reading>;
  /** Whether a source that was found in a folder is to be left out. */
  readonly passesOver: (source: Source) => Promise<boolean>;
}

/** Where a mistake is: `.resolintrc.json:3:5`. */
export const placeOf = ({ file, line, column }: ConfigProblem): string =>
  `${relative('', file) || file}:${line}:${column}`;

/** A configuration with the settings of every text that is in no baseline. */
interface Loaded {
  readonly config: Config;
  readonly settings: Settings;
  readonly host: ConfigHost;
}

/** The settings of each source. */
export function createSettingsReader({ config, rule, ignoreBaseline }: ConfigOptions): SettingsReader {
  const byFile = new Map<string, Promise<Loaded>>();
  const byFolder = new Map<string, Promise<string | undefined>>();
  const told = new Set<Loaded>();
  const over = { rules: { ...rule } };
  const plain = applyConfig(defaultSettings, over);

  async function load(file: string): Promise<Loaded> {
    const host = hostFor(file, config !== undefined);
    const loaded = await loadConfig(file, host);
    return { config: loaded, settings: applyConfig(settingsOf(loaded), over), host };
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

  const loadedFor = async ({ name, path }: Source): Promise<Loaded | undefined> => {
    const file = config === undefined ? await nearest(dirname(resolve(path ?? name))) : resolve(config);
    return file === undefined ? undefined : remember(byFile, file, () => load(file));
  };

  const tellOf = (loaded: Loaded): void => {
    if (told.has(loaded)) return;
    told.add(loaded);
    for (const problem of loaded.config.problems) complain(placeOf(problem), problem.message);
  };

  return {
    async settingsOf(source) {
      const loaded = await loadedFor(source);
      if (!loaded) return { settings: plain, problems: [], tell: () => undefined };
      const tell = (): void => {
        tellOf(loaded);
      };
      const { problems } = loaded.config;
      if (problems.length > 0) return { settings: undefined, problems, tell };
      const accepted = ignoreBaseline
        ? {}
        : acceptedIn(loaded.config, resolve(source.path ?? source.name), loaded.host);
      // One and the same for most texts, so that what is worked out from them is worked out once.
      const settings = accepted.accepted ? { ...loaded.settings, ...accepted } : loaded.settings;
      return { settings, problems, tell };
    },
    passesOver: async (source) => {
      const loaded = await loadedFor(source);
      if (!loaded || loaded.config.problems.length > 0) return false;
      return isIgnored(loaded.config, resolve(source.path ?? source.name), loaded.host);
    },
  };
}
