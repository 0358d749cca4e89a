import {
  isPlausible,
  isRejection,
  plainColumns,
  printRow,
  readPlainRecord,
  readVotingRecord,
  votingColumns,
  type Cells,
  type Rejection,
  type Row,
} from '../../facts/row';
import { mergeLines } from '../../facts/merge';
import { Refusal } from '../refusal';
import { readImported, writeImported } from './store';

export interface ImportRequest {
  /** A path. */
  readonly file: string;
  /** Read from the name of the file where nothing is said. */
  readonly format?: 'csv' | 'tsv' | undefined;
  /** The folder of facts it goes into; undefined where there is none for this account. */
  readonly folder: string | undefined;
}

export interface ImportControl {
  readonly signal: AbortSignal;
  /** Told from 0 to 1 how far it has come. */
  readonly onProgress: (part: number) => void;
}

export interface RejectedRow extends Rejection {
  /** The head is row 1. */
  readonly row: number;
}

export interface ImportReport {
  /** Rows below the head. */
  readonly rows: number;
  /** Resolutions that were taken from them. */
  readonly resolutions: number;
  readonly rejected: number;
  /** The first of those. */
  readonly examples: readonly RejectedRow[];
  /** Where the table was written. */
  readonly written: string;
  /** Where a damaged table of before is kept. */
  readonly aside?: string;
}

/** Something about the file as a whole, in words for whoever chose it. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';
}

/** Rejected rows that are told of one by one. */
const mostExamples = 500;

/**
 * Reads a table of resolutions and keeps it beside what was imported before; writes nothing where nothing could be
 * taken, or where it is given up.
 */
export async function importFacts(request: ImportRequest, control: ImportControl): Promise<ImportReport> {
  const { file, folder, format = /\.(?:tsv|tab|txt)$/i.test(file) ? 'tsv' : 'csv' } = request;
  if (folder === undefined)
    throw new ImportProblem(
      'This account has no home folder; name the folder where the table is to be kept.',
    );
  // What reads tables is loaded when the first one is read.
  const { readTableFile } = await import('./table-file');
  const rows = new Map<string, Row>();
  const examples: RejectedRow[] = [];
  let read: ((cells: Cells) => Row | Rejection) | undefined;
  let count = 0;
  let rejected = 0;
  /** The voting data repeat a fault for every State. */
  const told = new Set<string>();
  const reject = (row: number, { column, why }: Rejection): void => {
    rejected++;
    const words = `${column} ${why}`;
    if (told.has(words) || examples.length >= mostExamples) return;
    told.add(words);
    examples.push({ row, column, why });
  };

  for await (const row of readTableFile(file, { ...control, format })) {
    if (!read) {
      read = readerFor(row);
      continue;
    }
    count++;
    const found = 'cells' in row ? read(row.cells) : { column: '', why: row.why };
    if (isRejection(found)) reject(row.number, found);
    else if (found.date !== undefined && !isPlausible(found))
      reject(row.number, {
        column: read === readPlainRecord ? 'adopted' : 'date',
        why: `${print(found.date)} cannot be the date of ${found.key.slice(1)}`,
      });
    else if (!rows.has(found.key)) rows.set(found.key, found);
  }
  if (!read) throw new ImportProblem(`${file} is empty.`);
  if (rows.size === 0)
    throw new ImportProblem(`${file}: none of its ${count} rows could be taken.${firstOf(examples)}`);
  control.signal.throwIfAborted();
  const before = await readImported(folder);
  const known = 'lines' in before ? before.lines.join('\n') : '';
  const lines = mergeLines(known, [...rows.values()].map(printRow)).split('\n');
  const { path: written, ...kept } = await writeImported(folder, lines).catch((error: unknown) => {
    if (error instanceof Refusal) throw new ImportProblem(error.message);
    const why = error instanceof Error ? error.message : String(error);
    throw new ImportProblem(`The table cannot be kept in ${folder}: ${why}`);
  });
  return { rows: count, resolutions: rows.size, rejected, examples, written, ...kept };
}

function readerFor(
  head: { readonly cells: Cells } | { readonly why: string },
): (cells: Cells) => Row | Rejection {
  const names = 'cells' in head ? head.cells : {};
  const has = (columns: readonly string[]): boolean => columns.every((name) => names[name] !== undefined);
  if (has(plainColumns)) return readPlainRecord;
  if (has(votingColumns)) return readVotingRecord;
  throw new ImportProblem(
    `The first row must name the columns: "symbol" for a plain table, "resolution" and "date" for the voting data of the UN Digital Library. It names: ${Object.keys(names).slice(0, 20).join(', ')}.`,
  );
}

const print = (date: number): string => String(date).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');

const firstOf = ([first]: readonly RejectedRow[]): string =>
  first ? ` Row ${first.row}${first.column === '' ? '' : `, ${first.column}`}: ${first.why}.` : '';
