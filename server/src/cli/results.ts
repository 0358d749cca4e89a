import { createHash } from 'node:crypto';
import { join, resolve, sep } from 'node:path';
import { stat } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { cacheFolder } from '../node/cache-folder';
import type { Ask, Done, JobName, Order } from './order';
import { complain } from './problem';
import { readResults, writeResults } from './results-file';
import { runId } from './run-id';

export interface ResultsOptions {
  /** Remember what is found in a text, and do not check it again as long as all that decides of it is the same. */
  readonly cache?: boolean;
  /** The file in which it is remembered, or a folder for it; one of this account if nothing is said. */
  readonly cacheLocation?: string;
}

/** What was found in earlier runs. */
export interface Results {
  /** Answers what is remembered; the rest is asked on, and its answers are remembered. */
  through(ask: Ask): Ask;
  /** Puts what is remembered into the file. */
  keep(): Promise<void>;
}

const none: Results = { through: (ask) => ask, keep: () => Promise.resolve() };

/** Bytes that are kept; what was used longest ago goes first. */
const most = 64_000_000;

/**
 * Opens what earlier runs have found. An answer is remembered by the words of its text and by everything that it
 * depends on beside (`runId`, settings with dictionary and baseline), never by the name or the time of a file.
 */
export async function openResults({ cache = false, cacheLocation }: ResultsOptions): Promise<Results> {
  if (!cache && cacheLocation === undefined) return none;
  const file = await placeFor(cacheLocation);
  const id = file === undefined ? undefined : await runId();
  if (file === undefined || id === undefined) {
    complain('--cache', 'nothing can be remembered for this account; name a file with --cache-location');
    return none;
  }
  const before = await readResults(file, id);
  if (typeof before === 'string') {
    complain(file, before);
    return none;
  }
  const used = new Map<string, Uint8Array>();
  let isNew = false;
  return {
    through: (ask) =>
      async function through<Name extends JobName>(order: Order<Name>): Promise<Done<Name>> {
        const key = keyOf(order);
        const known = used.get(key) ?? before.get(key);
        if (known) {
          used.set(key, known);
          return { answer: deserialize(known) as Done<Name>['answer'], ruleErrors: [], tableProblems: [] };
        }
        const done = await ask(order);
        // What was found without a table or a rule does not hold for a run that has them.
        if (done.ruleErrors.length + done.tableProblems.length > 0) return done;
        used.set(key, serialize(done.answer));
        isNew = true;
        return done;
      },
    async keep() {
      if (!isNew) return;
      const unused = [...before].filter(([key]) => !used.has(key));
      const problem = await writeResults(file, id, newest([...unused, ...used]));
      if (problem !== undefined) complain(file, problem);
    },
  };
}

/** The file for a place that is named, or that of this folder and account. */
async function placeFor(named: string | undefined): Promise<string | undefined> {
  const folder = named ?? cacheFolder();
  if (folder === undefined) return undefined;
  const isFolder =
    named === undefined || named.endsWith('/') || named.endsWith(sep) || (await isFolderThere(named));
  return resolve(isFolder ? join(folder, `results-${digest(process.cwd()).slice(0, 16)}`) : folder);
}

const isFolderThere = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const digest = (...parts: readonly string[]): string => {
  const hash = createHash('sha256');
  // The length keeps parts apart.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
};

const printed = new WeakMap<object, string>();

/** What an answer depends on beside the run: the job, its options with the settings, and the text. */
function keyOf({ name, text, options }: Order): string {
  const settings = options?.settings;
  if (!settings) return digest(name, text);
  const json = printed.get(settings) ?? JSON.stringify(settings);
  printed.set(settings, json);
  return digest(name, text, json);
}

/** The last ones, up to so many bytes. */
function newest(entries: readonly (readonly [string, Uint8Array])[]): Map<string, Uint8Array> {
  let bytes = 0;
  let from = entries.length;
  for (; from > 0; from--) {
    bytes += entries[from - 1]?.[1].length ?? 0;
    if (bytes > most) break;
  }
  return new Map(entries.slice(from));
}
