import { w } from '../../ooxml/print';
import type { Row } from '../../sheet/sheet';
import type { Layout } from './layouts';
import { paragraphProperties } from './properties';
import { printRuns, type Story } from './runs';
import { trackedParagraphs, trackedRow } from './tracked';

/** A table in the column of the text: its columns are alike, lines are drawn between its rows, and an empty line follows. */
export function printTable(rows: readonly Row[], layout: Layout, story: Story): string {
  const { paper, margins, text } = layout;
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const width = Math.floor((paper.width - margins.left - margins.right - 2 * text.indent) / columns);
  const line = { val: 'single', sz: 4, space: 0, color: 'auto' };
  const cell = (content: string, span: number): string =>
    w(
      'tc',
      {},
      w(
        'tcPr',
        {},
        w('tcW', { 'w:w': width * span, type: 'dxa' }),
        span > 1 ? w('gridSpan', { val: span }) : '',
      ),
      w('p', {}, inCell, content),
    );
  /** The last cell of a short row takes what is left of it. */
  const cellsOf = ({ cells, isHeader }: Row): string[] =>
    (cells.length === 0 ? [{ runs: [] }] : cells).map(({ runs }, i, all) =>
      cell(printRuns(runs, story, isHeader ? { italic: true } : {}), i === all.length - 1 ? columns - i : 1),
    );
  const inCell = paragraphProperties({ style: 'Normal', before: 40, after: 40 });
  return (
    w(
      'tbl',
      {},
      w(
        'tblPr',
        {},
        w('tblW', { 'w:w': width * columns, type: 'dxa' }),
        w('tblInd', { 'w:w': text.indent, type: 'dxa' }),
        w('tblBorders', {}, w('top', line), w('bottom', line), w('insideH', line)),
        w('tblLayout', { type: 'fixed' }),
        w('tblCellMar', {}, w('left', { 'w:w': 60, type: 'dxa' }), w('right', { 'w:w': 60, type: 'dxa' })),
      ),
      w('tblGrid', {}, ...Array.from({ length: columns }, () => w('gridCol', { 'w:w': width }))),
      ...rows.map((row) =>
        w(
          'tr',
          {},
          w('trPr', {}, w('cantSplit'), row.isHeader ? w('tblHeader') : '', trackedRow(row.change)),
          ...cellsOf(row).map((cell) => trackedParagraphs(cell, row.change)),
        ),
      ),
    ) + w('p', {}, paragraphProperties({ style: 'Normal' }))
  );
}
