import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parse } from 'csv-parse';
import type { Cells } from '../../facts/row';

export interface TableFileOptions {
  readonly format: 'csv' | 'tsv';
  readonly signal: AbortSignal;
  /** Told from time to time how much of the file is read, from 0 to 1. */
  readonly onProgress: (part: number) => void;
}

/** A row of a file: its number as an editor counts lines' rows, the head being 1, and its cells; or why it has none. */
export type TableRow =
  { readonly number: number; readonly cells: Cells } | { readonly number: number; readonly why: string };

/** Characters of one row; beyond that a quotation mark was never closed. */
const longestRow = 1_000_000;
/** Rows between two words about progress. */
const often = 2000;

/** The rows of a table, one after the other; the first call gives the names of the columns. */
export async function* readTableFile(
  path: string,
  { format, signal, onProgress }: TableFileOptions,
): AsyncGenerator<TableRow, void> {
  const { size } = await stat(path);
  const file = createReadStream(path, { signal });
  const parser = parse({
    bom: true,
    delimiter: format === 'csv' ? ',' : '\t',
    // A plain table has no quotation marks but those of its words.
    quote: format === 'csv' ? '"' : null,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: longestRow,
  });
  file.on('error', (error) => parser.destroy(error));
  file.pipe(parser);
  let columns: readonly string[] | undefined;
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number++;
      if (number % often === 0) onProgress(size === 0 ? 1 : file.bytesRead / size);
      if (!columns) {
        columns = cells.map((name) => name.toLowerCase());
        yield { number, cells: Object.fromEntries(columns.map((name) => [name, name])) };
      } else if (cells.some((cell) => cell.includes('\uFFFD')))
        yield { number, why: 'has letters that are not in UTF-8; save the table as UTF-8' };
      else if (cells.length === columns.length)
        yield { number, cells: Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])) };
      else yield { number, why: `has ${cells.length} cells in the place of ${columns.length}` };
    }
  } finally {
    file.destroy();
  }
}
