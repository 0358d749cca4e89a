import ignore from 'ignore';
import { rules as allRules } from '../rules';
import { readBaseline, type Baseline } from './baseline';
import {
  mostProblems,
  readConfigText,
  type ConfigProblem,
  type NamedFile,
  type PartialSettings,
} from './config-text';
import { defaultSettings, type Settings } from './settings';

/** Where a house keeps its settings; the file nearest to a text counts. */
export const configName = '.resolintrc.json';

/** How the reader reaches files; names are whatever the host uses, paths or URIs. */
export interface ConfigHost {
  /** The one name of a file, however it is called, and whether settings may lead to it. */
  locate(file: string): Promise<LocatedFile>;
  /** Undefined for a file that is not there, or is no plain one of a bearable size. */
  read(file: string): Promise<string | undefined>;
  /** The file that a name in `from` means. */
  resolve(from: string, name: string): string;
  /** The way from the folder of one file to another, with forward slashes. */
  relative(from: string, file: string): string;
}

export interface LocatedFile {
  readonly file: string;
  /** False for what is neither in the workspace nor in a folder of the user's: whose settings lead there is not known. */
  readonly isWithinReach: boolean;
}

/** Files that extend one another. */
const mostFiles = 20;

export interface Config {
  readonly settings: PartialSettings;
  readonly problems: readonly ConfigProblem[];
  /** Every file that was read or looked for, so that a change of one can be noticed. */
  readonly files: readonly string[];
  /** Findings that are accepted for now, and the file that says so. */
  readonly baseline?: { readonly file: string; readonly accepted: Baseline };
  /** Which files are passed over if they are not named themselves, and the file that says so. */
  readonly ignore?: { readonly file: string; readonly patterns: readonly string[] };
}

/** Reads a configuration and, first, what it extends. Never throws on what a file says. */
export async function loadConfig(file: string, host: ConfigHost): Promise<Config> {
  const files: string[] = [];
  const baselines: string[] = [];
  const problems: ConfigProblem[] = [];
  const ruleIds = allRules.map(({ id }) => id);
  const seen = new Set<string>();
  let untold = 0;
  let settings: PartialSettings = {};
  let baseline: Config['baseline'];
  let ignored: Config['ignore'];
  let next = file;
  let asked: Asked = {
    file,
    line: 1,
    column: 1,
    absent: 'there is no such file, or none that may be read',
    outside: `there is no such file, or none that may be read: a link to what is ${outside}`,
  };
  for (;;) {
    const located = await host.locate(next);
    const { absent, outside: farOff, ...place } = asked;
    if (seen.has(located.file)) {
      problems.push({ ...place, message: `"extends" leads back to ${next}` });
      break;
    }
    if (seen.size === mostFiles) {
      problems.push({ ...place, message: `"extends" goes on from file to file; ${mostFiles} are read` });
      break;
    }
    seen.add(located.file);
    files.push(next);
    const text = located.isWithinReach ? await host.read(located.file) : undefined;
    if (text === undefined) {
      problems.push({ ...place, message: located.isWithinReach ? absent : farOff });
      break;
    }
    // What another file says may be a secret, and whoever wrote this one chose which it is.
    const quotes = next === file && nameOf(located.file) === nameOf(file);
    const read = readConfigText(next, text, ruleIds, { quotes });
    problems.push(...read.problems);
    untold += read.untold;
    if (read.baseline && !baseline) {
      const named = host.resolve(next, read.baseline.name);
      baselines.push(named);
      baseline = await loadBaseline(next, { ...read.baseline, name: named }, host, problems);
    }
    if (read.ignore) ignored ??= { file: next, patterns: read.ignore };
    // What was read first is nearer to the text and wins.
    settings = overlay(read.settings, settings);
    if (!read.base) break;
    const { name, ...where } = read.base;
    const resolved = host.resolve(next, name);
    asked = {
      ...where,
      file: next,
      absent: `"extends" names a file that is not there: ${resolved}`,
      outside: `"extends" names a file that is ${outside}: ${resolved}`,
    };
    next = resolved;
  }
  return {
    settings,
    problems: toldOf(file, problems, untold),
    files: [...files, ...baselines],
    ...(baseline ? { baseline } : {}),
    ...(ignored ? { ignore: ignored } : {}),
  };
}

/** Where a file was asked for, and what is said if it cannot be had. */
interface Asked extends Omit<ConfigProblem, 'message'> {
  readonly absent: string;
  readonly outside: string;
}

const outside = 'neither in the workspace nor in a folder of yours';

const nameOf = (file: string): string =>
  file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

/** As many problems as are told, and how many there are beside. */
function toldOf(file: string, problems: readonly ConfigProblem[], untold: number): ConfigProblem[] {
  const rest = untold + Math.max(0, problems.length - mostProblems);
  const told = problems.slice(0, mostProblems);
  if (rest === 0) return told;
  const message = `${rest} more problems are not told one by one`;
  return [...told, { file, line: 1, column: 1, message }];
}

async function loadBaseline(
  from: string,
  { name: file, ...place }: NamedFile,
  host: ConfigHost,
  problems: ConfigProblem[],
): Promise<Config['baseline']> {
  const located = await host.locate(file);
  const text = located.isWithinReach ? await host.read(located.file) : undefined;
  const absent = located.isWithinReach ? 'there is no such file' : `it is ${outside}`;
  const read = text === undefined ? absent : readBaseline(text);
  if (typeof read !== 'string') return { file, accepted: read };
  problems.push({ ...place, file: from, message: `"baseline" names ${file}: ${read}` });
  return undefined;
}

/** What a configuration accepts in one text. */
export function acceptedIn({ baseline }: Config, file: string, host: ConfigHost): PartialSettings {
  const accepted = baseline?.accepted.get(host.relative(baseline.file, file));
  return accepted ? { accepted } : {};
}

/** Whether a configuration passes a file over that is not named itself. */
export function isIgnored({ ignore: ignored }: Config, file: string, host: ConfigHost): boolean {
  return ignored !== undefined && isNamedBy(ignored.patterns, host.relative(ignored.file, file));
}

/** Whether patterns in the notation of `.gitignore` name a path, which is relative to where they hold. */
export const isNamedBy = (patterns: readonly string[], path: string): boolean =>
  ignore.isPathValid(path) && ignore().add(patterns).ignores(path);

/** Settings with others laid over them: rules one by one, opening phrases and words added, everything else replaced. */
export const applyConfig = (base: Settings, over: PartialSettings): Settings => ({
  ...base,
  ...overlay(base, over),
  rules: { ...base.rules, ...over.rules },
  openingPhrases: phrases(base, over),
  dictionary: union(base.dictionary, over.dictionary),
});

/** What is set in a configuration, on top of the defaults. */
export const settingsOf = ({ settings }: Config): Settings => applyConfig(defaultSettings, settings);

function overlay(base: PartialSettings, over: PartialSettings): PartialSettings {
  const both = { ...base, ...over };
  if (base.rules || over.rules) both.rules = { ...base.rules, ...over.rules };
  if (base.openingPhrases || over.openingPhrases) both.openingPhrases = phrases(base, over);
  if (base.dictionary || over.dictionary) both.dictionary = union(base.dictionary, over.dictionary);
  return both;
}

const phrases = (base: PartialSettings, over: PartialSettings): Settings['openingPhrases'] => ({
  preambular: union(base.openingPhrases?.preambular, over.openingPhrases?.preambular),
  operative: union(base.openingPhrases?.operative, over.openingPhrases?.operative),
});

const union = (a: readonly string[] = [], b: readonly string[] = []): string[] => [...new Set([...a, ...b])];
