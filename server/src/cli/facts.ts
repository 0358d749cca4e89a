import { importFacts, ImportProblem, type ImportReport } from '../node/facts/import';
import { namedFolder } from '../node/facts/load';
import { complain, isErrno, reason } from './problem';
import { printable } from './printable';
import { createShare } from './progress';
import { factsFolder } from './tables';

export interface ImportOptions {
  readonly format?: 'csv' | 'tsv';
  /** The folder of facts; the one of this machine where nothing is said. */
  readonly folder?: string;
}

/** Rejected rows that are printed. */
const mostPrinted = 50;

/** Takes a table from a file; returns the exit code: 1 where rows were rejected, 2 where nothing was taken. */
export async function importTable(file: string, { format, folder }: ImportOptions): Promise<number> {
  const controller = new AbortController();
  const giveUp = (): void => {
    controller.abort();
  };
  process.once('SIGINT', giveUp);
  const share = createShare(file);
  try {
    const named = folder ?? factsFolder();
    const into = named === undefined ? undefined : namedFolder(named);
    const report = await importFacts(
      { file, format, folder: into },
      { signal: controller.signal, onProgress: share.show },
    );
    share.clear();
    print(file, report);
    return report.rejected > 0 ? 1 : 0;
  } catch (error) {
    share.clear();
    if (controller.signal.aborted) complain(file, 'was not imported; nothing has changed');
    else if (error instanceof ImportProblem) complain('facts import', error.message);
    else if (isErrno(error)) complain(file, reason(error));
    else throw error;
    return 2;
  } finally {
    process.removeListener('SIGINT', giveUp);
  }
}

function print(file: string, { rows, resolutions, rejected, examples, written, aside }: ImportReport): void {
  if (aside !== undefined) complain(written, `was damaged and is kept as ${aside}`);
  for (const { row, column, why } of examples.slice(0, mostPrinted))
    complain(`${file}:${row}`, column === '' ? why : `${column}: ${why}`);
  const shown = Math.min(examples.length, mostPrinted);
  if (rejected > shown) complain(file, `and ${rejected - shown} more rows were rejected`);
  process.stdout.write(
    `${printable(file)}: ${resolutions} resolutions from ${rows} rows, ${rejected} rows rejected; kept in ${written}\n`,
  );
}
