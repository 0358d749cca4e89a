import { jobs, type Jobs } from './jobs';
import { openTables, type TableProblem } from './tables';

export type JobName = keyof Jobs;

/** A job on a text, as it is sent to a thread. */
export interface Order<Name extends JobName = JobName> {
  readonly name: Name;
  readonly text: string;
  readonly options: Parameters<Jobs[Name]>[1];
}

/** What became of it, as it is sent back. */
export interface Done<Name extends JobName = JobName> {
  readonly answer: ReturnType<Jobs[Name]>;
  /** Rules that failed, with what they threw. */
  readonly ruleErrors: readonly (readonly [rule: string, error: string])[];
  readonly tableProblems: readonly TableProblem[];
}

/** Has a job done somewhere, or knows its answer. */
export type Ask = <Name extends JobName>(order: Order<Name>) => Promise<Done<Name>>;

/** Does a job in this thread. */
export async function carryOut<Name extends JobName>({
  name,
  text,
  options,
}: Order<Name>): Promise<Done<Name>> {
  const tableProblems = name === 'reads' ? [] : await openTables();
  const ruleErrors: [string, string][] = [];
  const job = jobs[name] as (...given: [string, typeof options, OnRuleError]) => ReturnType<Jobs[Name]>;
  const answer = job(text, options, (rule, error) => ruleErrors.push([rule, String(error)]));
  return { answer, ruleErrors, tableProblems };
}

type OnRuleError = (rule: string, error: unknown) => void;
