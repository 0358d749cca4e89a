import { createPace } from '../node/pace';
import { Refusal } from '../node/refusal';
import { createSettingsReader, type ConfigOptions } from './config';
import { gather, threadsFor } from './crew';
import { createIgnored } from './ignored';
import { expand } from './input';
import type { Ask, Done, JobName, Order } from './order';
import { prepare, type Prepared, type Work } from './prepare';
import { complain } from './problem';
import { createProgress } from './progress';
import { tellOfTable } from './tables';

export interface WorkOptions extends ConfigOptions {
  readonly stdinFilename?: string;
  /** Patterns of paths that are passed over. */
  readonly ignore?: readonly string[];
  /** Threads; as many as are worth their while if nothing is said. */
  readonly jobs?: number;
  /** Say nothing beside what is found and what cannot be done. */
  readonly quiet?: boolean;
}

/** What is done with every text. */
export interface Task<Name extends JobName> {
  /** What is asked of a text; several texts are worked on at once. */
  readonly order: (work: Work) => Order<Name>;
  /**
   * Does something with the answer, one text after the other, in the order of the command line; returns whether it
   * could do its part. `makeRoom` is to be called before something is written, so that it does not stand behind the
   * line of progress.
   */
  readonly take: (work: Work, answer: Done<Name>['answer'], makeRoom: () => void) => Promise<boolean>;
  /** What stands between a text and the crew: a cache. */
  readonly through?: (ask: Ask) => Ask;
}

/**
 * Does something with every text that the command line names; what cannot be read is complained of and passed over.
 * However many threads work, the same is printed in the same order. Returns whether all went well.
 */
export async function forEachText<Name extends JobName>(
  given: readonly string[],
  options: WorkOptions,
  { order, take, through = (ask) => ask }: Task<Name>,
): Promise<boolean> {
  const { sources, problems, unsure } = await expand(given, options.stdinFilename);
  for (const { name, message } of problems) complain(name, message);
  const reader = createSettingsReader(options);
  const isIgnored = createIgnored(options.ignore ?? []);
  const crew = gather(threadsFor(sources.length, options.jobs));
  const pace = createPace();
  const ask = through((asked) => {
    pace.before(asked.text.length);
    return crew.do(asked);
  });
  const progress = createProgress(options.quiet ? 0 : sources.length);
  const tellOf = createTeller(progress.clear);
  const empty = new Set(unsure);

  /** Whether a source is done with; what is found in it is printed. */
  async function finish(prepared: Prepared<Name>): Promise<boolean> {
    switch (prepared.kind) {
      case 'passed over':
      case 'no resolution':
        return true;
      case 'unreadable':
        progress.clear();
        prepared.tell();
        return false;
      case 'failed':
        throw prepared.error;
      case 'done':
        tellOf(prepared.done);
        return take(prepared.work, prepared.done.answer, progress.clear);
    }
  }

  const ahead: Promise<Prepared<Name>>[] = [];
  let whole = problems.length === 0;
  let next = 0;
  for (const source of sources) {
    for (; ahead.length < crew.size; next++) {
      const following = sources[next];
      if (!following) break;
      ahead.push(prepare(following, { reader, isIgnored, ask, order }));
    }
    progress.step(source.name);
    const prepared = (await ahead.shift()) ?? { kind: 'passed over' };
    if (source.found && prepared.kind !== 'no resolution') empty.delete(source.found.below);
    try {
      if (!(await finish(prepared))) whole = false;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      progress.clear();
      complain(source.name, error.message);
      whole = false;
    }
  }
  progress.clear();
  await crew.end();
  pace.end();
  for (const folder of empty)
    complain(
      folder,
      'no resolutions here (.unres, .resolution, or a text that reads as one); name a file to check it anyway',
    );
  return whole;
}

/** Tells once of each table that could not be read, and of each rule that failed: a defect of the rule, not of the text. */
function createTeller(makeRoom: () => void): (done: Done) => void {
  const told = new Set<string>();
  const once = (key: string, tell: () => void): void => {
    if (told.has(key)) return;
    told.add(key);
    makeRoom();
    tell();
  };
  return ({ ruleErrors, tableProblems }) => {
    for (const problem of tableProblems)
      once(problem.message, () => {
        tellOfTable(problem);
      });
    for (const [rule, error] of ruleErrors)
      once(rule, () => {
        complain(rule, `this rule failed and was passed over: ${error}`);
      });
  };
}
