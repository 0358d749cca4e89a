import { rules as allRules } from '../rules';
import { readBaseline, type Baseline } from './baseline';
import { readConfigText, type ConfigProblem, type NamedFile, type PartialSettings } from './config-text';
import { defaultSettings, type Settings } from './settings';

/** Where a house keeps its settings; the file nearest to a text counts. */
export const configName = '.resolintrc.json';

/** How the reader reaches files; names are whatever the host uses, paths or URIs. */
export interface ConfigHost {
  /** Undefined for a file that is not there. */
  read(file: string): Promise<string | undefined>;
  /** The file that a name in `from` means. */
  resolve(from: string, name: string): string;
  /** The way from the folder of one file to another, with forward slashes. */
  relative(from: string, file: string): string;
}

export interface Config {
  readonly settings: PartialSettings;
  readonly problems: readonly ConfigProblem[];
  /** Every file that was read or looked for, so that a change of one can be noticed. */
  readonly files: readonly string[];
  /** Findings that are accepted for now, and the file that says so. */
  readonly baseline?: { readonly file: string; readonly accepted: Baseline };
}

/** Reads a configuration and, first, what it extends. Never throws on what a file says. */
export async function loadConfig(file: string, host: ConfigHost): Promise<Config> {
  const files: string[] = [];
  const baselines: string[] = [];
  const problems: ConfigProblem[] = [];
  const ruleIds = allRules.map(({ id }) => id);
  let settings: PartialSettings = {};
  let baseline: Config['baseline'];
  let next = file;
  let asked: ConfigProblem = {
    file,
    line: 1,
    column: 1,
    message: 'there is no such file, or none that may be read',
  };
  for (;;) {
    if (files.includes(next)) {
      problems.push({ ...asked, message: `"extends" leads back to ${next}` });
      break;
    }
    files.push(next);
    const text = await host.read(next);
    if (text === undefined) {
      problems.push(asked);
      break;
    }
    const read = readConfigText(next, text, ruleIds);
    problems.push(...read.problems);
    if (read.baseline && !baseline) {
      const named = host.resolve(next, read.baseline.name);
      baselines.push(named);
      baseline = await loadBaseline(next, { ...read.baseline, name: named }, host, problems);
    }
    // What was read first is nearer to the text and wins.
    settings = overlay(read.settings, settings);
    if (!read.base) break;
    const { name, ...place } = read.base;
    const resolved = host.resolve(next, name);
    asked = { ...place, file: next, message: `"extends" names a file that is not there: ${resolved}` };
    next = resolved;
  }
  return { settings, problems, files: [...files, ...baselines], ...(baseline ? { baseline } : {}) };
}

async function loadBaseline(
  from: string,
  { name: file, ...place }: NamedFile,
  host: ConfigHost,
  problems: ConfigProblem[],
): Promise<Config['baseline']> {
  const text = await host.read(file);
  const read = text === undefined ? 'there is no such file' : readBaseline(text);
  if (typeof read !== 'string') return { file, accepted: read };
  problems.push({ ...place, file: from, message: `"baseline" names ${file}: ${read}` });
  return undefined;
}

/** What a configuration accepts in one text. */
export function acceptedIn({ baseline }: Config, file: string, host: ConfigHost): PartialSettings {
  const accepted = baseline?.accepted.get(host.relative(baseline.file, file));
  return accepted ? { accepted } : {};
}

/** Settings with others laid over them: rules one by one, opening phrases added, everything else replaced. */
export const applyConfig = (base: Settings, over: PartialSettings): Settings => ({
  ...base,
  ...overlay(base, over),
  rules: { ...base.rules, ...over.rules },
  openingPhrases: phrases(base, over),
});

/** What is set in a configuration, on top of the defaults. */
export const settingsOf = ({ settings }: Config): Settings => applyConfig(defaultSettings, settings);

function overlay(base: PartialSettings, over: PartialSettings): PartialSettings {
  const both = { ...base, ...over };
  if (base.rules || over.rules) both.rules = { ...base.rules, ...over.rules };
  if (base.openingPhrases || over.openingPhrases) both.openingPhrases = phrases(base, over);
  return both;
}

const phrases = (base: PartialSettings, over: PartialSettings): Settings['openingPhrases'] => ({
  preambular: union(base.openingPhrases?.preambular, over.openingPhrases?.preambular),
  operative: union(base.openingPhrases?.operative, over.openingPhrases?.operative),
});

const union = (a: readonly string[] = [], b: readonly string[] = []): string[] => [...new Set([...a, ...b])];
