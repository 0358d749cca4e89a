import { inWords } from '../../features/library/address';
import {
  acceptedIn,
  configName,
  isIgnored,
  isNamedBy,
  loadConfig,
  type Config,
  type ConfigHost,
  type LocatedFile,
} from '../../lint/config';
import type { PartialSettings } from '../../lint/config-text';
import type { WorkspaceHost } from '../lifecycle/host';

/** The settings that a house keeps beside its texts. */
export interface ConfigFiles {
  /** What the `.resolintrc.json` nearest to a document says; undefined where there is none. */
  nearest(uri: string): Promise<PartialSettings | undefined>;
  /** Whether its `ignore` passes a document over, or one of these patterns, which hold from the folder of the workspace. */
  passesOver(uri: string, patterns: readonly string[]): Promise<boolean>;
  /** Whether settings come from a file, or would if it were there. */
  concerns(uri: string): boolean;
  forget(): void;
}

export interface ConfigFilesOptions {
  readonly host: WorkspaceHost;
  /** The folders of the workspace. */
  readonly folders: () => Promise<readonly string[]>;
  readonly warn: (message: string) => void;
}

export function createConfigFiles({ host, folders, warn }: ConfigFilesOptions): ConfigFiles {
  const byFolder = new Map<string, Promise<Config | undefined>>();
  /** What was said of each file last: where it is only read again, it is not said again. */
  const told = new Map<string, readonly string[]>();
  /** Every file that was read or looked for because a configuration names it, in words: clients write addresses otherwise. */
  const named = new Set<string>();
  const canonical = async (uri: string): Promise<string> => plain((await host.canonical?.(uri)) ?? uri);

  /**
   * Whether the settings that begin with a file may lead to another: in the folder of the first, among the user's own
   * or in the workspace, and never on another machine or in another file system.
   */
  async function locate(first: string, name: string): Promise<LocatedFile> {
    if (!isNear(first, name)) return { file: name, isWithinReach: false };
    const file = await canonical(name);
    const isIn = async (folder: string): Promise<boolean> => isBelow(await canonical(folder), file);
    const isOwn =
      (await isIn(new URL('.', first).href)) || (host.home !== undefined && (await isIn(host.home)));
    // A client may take its time to say what is open.
    const isWithinReach = isOwn || (await Promise.all((await folders()).map(isIn))).includes(true);
    return { file, isWithinReach };
  }

  const filesNear = (first: string): ConfigHost => ({
    locate: (name) => locate(first, name),
    read: (name) => host.read(name),
    resolve: (from, name) => (URL.canParse(name, from) ? new URL(name, from).href : name),
    relative: relativeUri,
  });

  async function load(folder: string): Promise<Config | undefined> {
    const file = new URL(configName, folder).href;
    if ((await host.read(file)) === undefined && (await host.exists?.(file)) !== true) {
      const above = new URL('..', folder).href;
      return above === folder ? undefined : inFolder(above);
    }
    const loaded = await loadConfig(file, filesNear(file));
    // What is right in a file counts even where something in it is not.
    const words = loaded.problems.map(
      ({ file: place, line, column, message }) => `${inWords(place)}:${line}:${column}: ${message}`,
    );
    if (words.join() !== told.get(file)?.join()) words.forEach(warn);
    told.set(file, words);
    for (const name of loaded.files) named.add(inWords(name));
    return loaded;
  }

  function inFolder(folder: string): Promise<Config | undefined> {
    const known = byFolder.get(folder) ?? load(folder);
    byFolder.set(folder, known);
    return known;
  }

  const configOf = async (uri: string): Promise<Config | undefined> =>
    liesInFolder(uri) ? inFolder(new URL('.', uri).href) : undefined;

  return {
    async nearest(uri) {
      const config = await configOf(uri);
      return config && { ...config.settings, ...acceptedIn(config, new URL(uri).href, filesNear(uri)) };
    },
    async passesOver(uri, patterns) {
      const folder = patterns.length > 0 && (await folders()).find((one) => isBelow(one, uri));
      if (folder && isNamedBy(patterns, relativeUri(withStroke(folder), uri))) return true;
      const config = await configOf(uri);
      return config !== undefined && isIgnored(config, new URL(uri).href, filesNear(uri));
    },
    concerns: (uri) => uri.endsWith(`/${configName}`) || named.has(inWords(uri)),
    forget: () => {
      byFolder.clear();
    },
  };
}

/** On whatever file system; a text that is not saved yet lies in no folder. */
const liesInFolder = (uri: string): boolean =>
  /^(?!untitled:)[a-z][\w+.-]*:\/\//i.test(uri) && URL.canParse(uri);

/** An address without what only looks different: more strokes than one, and characters encoded that need not be. */
function plain(uri: string): string {
  if (!URL.canParse(uri)) return uri;
  const url = new URL(uri);
  const path = url.pathname.split(/\/+/).map((part) => encodeURIComponent(inWords(part)));
  return `${url.protocol}//${url.host}${path.join('/')}`;
}

/** A folder with one stroke at its end. */
const withStroke = (folder: string): string => `${folder.replace(/(?<!\/)\/+$/, '')}/`;

const isBelow = (folder: string, file: string): boolean => file.startsWith(withStroke(folder));

function isNear(file: string, name: string): boolean {
  if (!URL.canParse(name)) return false;
  const [there, here] = [new URL(name), new URL(file)];
  return there.protocol === here.protocol && there.host === here.host;
}

/** `drafts/a.unres` from one address to another below its folder; the whole address for one that is not below it. */
function relativeUri(from: string, uri: string): string {
  const folder = new URL('.', from).href;
  return uri.startsWith(folder) ? inWords(uri.slice(folder.length)) : uri;
}
