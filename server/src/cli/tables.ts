import { loadAllFacts, usualFactsFolder } from '../node/facts/load';
import { loadVocabulary } from '../facts/vocabulary';
import { complain } from './problem';

/** A table that could not be read, and what is said of it. */
export interface TableProblem {
  readonly table: 'facts' | 'vocabulary';
  readonly message: string;
}

/** The folder of facts that this run reads. */
export const factsFolder = (): string | undefined => process.env.RESOLINT_FACTS ?? usualFactsFolder();

let opening: Promise<readonly TableProblem[]> | undefined;

/** Opens what is known of resolutions and of words, once; gives what cannot be read and is done without. */
export function openTables(): Promise<readonly TableProblem[]> {
  opening ??= Promise.all([openFacts(), openVocabulary()]).then((problems) => problems.flat());
  return opening;
}

/** What is known of resolutions: the table that comes with Resolint and what was imported on this machine. */
export async function openFacts(): Promise<TableProblem[]> {
  const problems: TableProblem[] = [];
  const warn = (message: string): void => {
    problems.push({ table: 'facts', message });
  };
  try {
    await loadAllFacts(factsFolder(), warn);
  } catch (error) {
    warn(`what is known of resolutions could not be read: ${String(error)}`);
  }
  return problems;
}

async function openVocabulary(): Promise<TableProblem[]> {
  try {
    await loadVocabulary();
    return [];
  } catch (error) {
    return [{ table: 'vocabulary', message: `what is known of words could not be read: ${String(error)}` }];
  }
}

export const tellOfTable = ({ table, message }: TableProblem): void => {
  complain(table, message);
};
