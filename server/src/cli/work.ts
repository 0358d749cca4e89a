import { createSettingsReader, type ConfigOptions } from './config';
import type { Decoded } from './decode';
import { openFacts, openVocabulary } from './facts';
import { expand, read, type Source } from './input';
import { complain } from './problem';
import { createProgress } from './progress';
import { Refusal } from '../node/refusal';
import type { Settings } from '../lint/settings';

export interface WorkOptions extends ConfigOptions {
  readonly stdinFilename?: string;
}

/** A text that could be read, under the settings that hold for it. */
export interface Work {
  readonly source: Source;
  readonly decoded: Decoded;
  readonly settings: Settings;
  /** To be called before something is written, so that it does not stand behind the line of progress. */
  readonly makeRoom: () => void;
}

/**
 * Does something with every text that the command line names, one after the other; what cannot be read is
 * complained of and passed over. `work` says whether it could do its part; returns whether all went well.
 */
export async function forEachText(
  given: readonly string[],
  options: WorkOptions,
  work: (work: Work) => Promise<boolean>,
): Promise<boolean> {
  const { sources, problems, empty } = await expand(given, options.stdinFilename);
  for (const { name, message } of problems) complain(name, message);
  for (const folder of empty)
    complain(
      folder,
      'no resolutions here (.unres, .resolution, or a text that reads as one); name a file to check it anyway',
    );
  const { settingsOf, passesOver } = createSettingsReader(options);
  await Promise.all([openFacts(), openVocabulary()]);
  const progress = createProgress(sources.length);
  let whole = problems.length === 0;
  for (const source of sources) {
    progress.step(source.name);
    if (source.isFound && (await passesOver(source))) continue;
    const settings = await settingsOf(source);
    const decoded = settings && (await read(source));
    if (decoded && 'message' in decoded) {
      progress.clear();
      complain(decoded.name, decoded.message);
    }
    try {
      const done =
        decoded && 'text' in decoded && (await work({ source, decoded, settings, makeRoom: progress.clear }));
      whole &&= done === true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      progress.clear();
      complain(source.name, error.message);
      whole = false;
    }
  }
  progress.clear();
  return whole;
}

/** Tells once of each rule that failed: a defect of the rule, not of the text. */
export function createRuleErrorReporter(): (rule: string, error: unknown) => void {
  const told = new Set<string>();
  return (rule, error) => {
    if (!told.has(rule)) complain(rule, `this rule failed and was passed over: ${String(error)}`);
    told.add(rule);
  };
}
