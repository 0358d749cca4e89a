import { basename, join, parse } from 'node:path';
import type { IdScheme } from '../formats/exports';
import type { Sheet } from '../formats/sheet/sheet';
import { sheetOf } from '../formats/sheet/sheet-of';
import { lintText } from '../lint/lint';
import { createSettingsReader, type ConfigOptions } from './config';
import { complain, reason } from './problem';
import { put, type PutOptions } from './succession/put';
import { readText, type ReadText } from './succession/read';
import { openTables, tellOfTable } from './tables';
import { withWordFile, isSameFile } from './word-file';

/** What makes a file of a draft, by the ending of its name; each is loaded when it is asked for. */
const painters: Readonly<
  Record<
    string,
    {
      readonly ending: string;
      readonly paint: (sheet: Sheet, options: ExportOptions) => Promise<Uint8Array | string>;
    }
  >
> = {
  docx: { ending: '.docx', paint: async (sheet) => (await import('../formats/word')).writeWord(sheet) },
  akn: {
    ending: '.xml',
    paint: async (sheet, { ids }) => (await import('../formats/exports')).writeAkn(sheet, ids),
  },
  html: { ending: '.html', paint: async (sheet) => (await import('../formats/exports')).writeHtml(sheet) },
};

export interface ExportOptions extends ConfigOptions, PutOptions {
  readonly to?: string;
  /** The Word file that the draft was read from, which gets its changes. */
  readonly into?: string;
  readonly author: string;
  /** How elements are numbered in Akoma Ntoso. */
  readonly ids: IdScheme;
}

/** Writes a draft as a file of another kind, and tells of the errors that are in it; returns the exit code. */
export async function exportDraft(file: string, options: ExportOptions): Promise<number> {
  const { to = 'docx', into } = options;
  const { settings, tell } = await createSettingsReader(options).settingsOf({ name: file, path: file });
  tell();
  if (!settings) return 2;
  for (const problem of await openTables()) tellOfTable(problem);
  const draft = await readText(file);
  if (!draft) return 2;
  const findings = lintText(draft.decoded.text, { settings });
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    complain(file, `has ${errors} ${errors === 1 ? 'error' : 'errors'}; resolint check shows where`);
  if (into !== undefined) return exportInto(draft, into, options);
  const painter = painters[to];
  if (!painter) {
    complain('export', `drafts are not written as ${to}`);
    return 2;
  }
  const out = options.out ?? besides(file, painter.ending);
  const sheet = sheetOf(draft.resolution);
  tellOfLostNotes(draft, sheet);
  const made = Buffer.from(await painter.paint(sheet, options));
  const isWritten = await put(made, { ...options, out });
  return isWritten ? 0 : 2;
}

/** A note to which no mark leads has no place on a page. */
function tellOfLostNotes({ path, resolution }: ReadText, { notes, blocks }: Sheet): void {
  const printed = new Set([...notes, ...blocks].map(({ source }) => source.start));
  for (const { id, paragraph } of resolution.notes)
    if (!printed.has(paragraph.start)) complain(path, `note ${id} is left out: no mark leads to it`);
}

/** Writes the changes of a draft into a copy of the Word file that it was read from. */
async function exportInto(
  { path, decoded: { text } }: ReadText,
  into: string,
  options: ExportOptions,
): Promise<number> {
  const { name, ext, dir } = parse(into);
  const out = options.out ?? join(dir, `${name}.changed${ext}`);
  try {
    if (await isSameFile(into, out)) {
      complain(out, 'is the Word file itself; name another file for the copy');
      return 2;
    }
    const { bytes, left } = await withWordFile(into, (original, { updateWord }) =>
      updateWord(original, text, { author: options.author }),
    );
    if (!(await put(Buffer.from(bytes), { ...options, out }))) return 2;
    for (const words of left) complain(out, `has to be changed by hand: ${words}`);
    return 0;
  } catch (error) {
    complain(path, reason(error));
    return 2;
  }
}

/** A file beside another, with another ending. */
function besides(file: string, ending: string): string {
  const { dir, name } = parse(file === '-' ? 'draft' : file);
  return join(dir, `${basename(name, '.res')}${ending}`);
}
