import type { Run, Sheet } from '../../server/src/formats/sheet/sheet';

/**
 * What a sheet says, a line for each block and note: without places in the draft, bold type, which a draft from Word does
 * not keep, and the numbers that notes have in the draft.
 */
export function linesOfSheet({ blocks, notes, symbol, isAdopted, organ, language }: Sheet): string[] {
  const counted = notes.filter(({ mark }) => !mark.startsWith('*'));
  const marks = new Map(counted.map(({ mark }, i) => [mark, String(i + 1)]));
  const print = (runs: readonly Run[], hasItalics = true): string =>
    runs
      .map(({ note, text, italic }) =>
        note !== undefined ? `[^${marks.get(note) ?? note}]` : italic && hasItalics ? `*${text}*` : text,
      )
      .join('')
      .replaceAll('**', '')
      .replace(/\s+/g, ' ')
      .trim();
  return [
    ...blocks.map(({ role, region, label = '', degree, level = '', runs, rows = [] }) => {
      const cells = rows.map((row) => row.cells.map((cell) => print(cell.runs, !row.isHeader)).join(' | '));
      return [role, region, label, degree, level, print(runs), ...cells].join('; ');
    }),
    ...notes.map(({ mark, runs }) => `note ${marks.get(mark) ?? mark}: ${print(runs)}`),
    `${symbol ?? ''} ${String(isAdopted)} ${organ.id} ${language}`,
  ];
}
