import { w } from '../../ooxml/print';
import type { Sheet } from '../../sheet/sheet';
import type { Layout } from './layouts';
import { paragraph } from './paragraphs';
import { runProperties, type RunFormat } from './properties';
import { field } from './references';
import { printWords } from './runs';
import { trackedRuns } from './tracked';

/** Pages on the left and on the right of an open document. */
export type Side = 'even' | 'odd';

/** The header of later pages: the symbol at the outer edge, and in an adopted text its title at the inner one. */
export function runningHeader(sheet: Sheet, side: Side, layout: Layout, rightToLeft: boolean): string {
  const { running, paper, margins } = layout;
  const width = (paper.width - margins.left - margins.right) / 2;
  const symbol = printChanged(sheet.symbol ?? '', sheet.earlier && (sheet.earlier.symbol ?? ''), {
    bold: true,
  });
  const title = printChanged(titleOf(sheet), sheet.earlier && titleOf(sheet.earlier));
  const cell = (words: string, isRight: boolean): string =>
    w(
      'tc',
      {},
      w(
        'tcPr',
        {},
        w('tcW', { 'w:w': width, type: 'dxa' }),
        w('tcBorders', {}, w('bottom', { val: 'single', sz: running.rule, space: 0, color: 'auto' })),
        w('vAlign', { val: 'bottom' }),
      ),
      paragraph({ style: 'Header', after: running.after, align: isRight ? 'right' : 'left' }, words),
    );
  const [left, right] = side === 'even' ? [symbol, title] : [title, symbol];
  const table = w(
    'tbl',
    {},
    w(
      'tblPr',
      {},
      ...(rightToLeft ? [w('bidiVisual')] : []),
      w('tblW', { 'w:w': 2 * width, type: 'dxa' }),
      w('tblLayout', { type: 'fixed' }),
      w('tblCellMar', {}, w('left', { 'w:w': 0, type: 'dxa' }), w('right', { 'w:w': 0, type: 'dxa' })),
    ),
    w('tblGrid', {}, w('gridCol', { 'w:w': width }), w('gridCol', { 'w:w': width })),
    w(
      'tr',
      {},
      w('trPr', {}, w('trHeight', { val: running.height, hRule: 'exact' })),
      cell(left, false),
      cell(right, true),
    ),
  );
  return (
    table + paragraph({ style: 'Header', ...(running.line === undefined ? {} : { line: running.line }) })
  );
}

/** The footer of later pages: the page and how many there are, at the outer edge. */
export function pageNumber(side: Side, { running }: Layout): string {
  const run = (...content: readonly string[]): string => w('r', {}, runProperties({}), ...content);
  return paragraph(
    { style: 'Footer', after: running.footerAfter, align: side === 'even' ? 'left' : 'right' },
    field('PAGE', run, '2'),
    printWords('/'),
    field('NUMPAGES', run, '2'),
  );
}

/** The footer of the first page has nothing in it: the Secretariat prints the job number there. */
export const firstFooter = ({ jobLine }: Layout): string => paragraph({ style: 'Footer', line: jobLine });

/** An adopted text has its title on each page. */
const titleOf = ({ isAdopted, title }: Pick<Sheet, 'isAdopted' | 'title'>): string =>
  isAdopted ? title : '';

/** Words, with those that stood there in an earlier text if they were others. */
const printChanged = (now: string, earlier: string | undefined, format: RunFormat = {}): string =>
  earlier === undefined || earlier === now
    ? printWords(now, format)
    : trackedRuns(printWords(earlier, format), 'deleted') + trackedRuns(printWords(now, format), 'inserted');

/** Headers and footers by the pages they are on, with the ids of their relations. */
export const pageParts = [
  { kind: 'header', page: 'first', id: 'rHeaderFirst' },
  { kind: 'header', page: 'even', id: 'rHeaderEven' },
  { kind: 'header', page: 'default', id: 'rHeaderOdd' },
  { kind: 'footer', page: 'first', id: 'rFooterFirst' },
  { kind: 'footer', page: 'even', id: 'rFooterEven' },
  { kind: 'footer', page: 'default', id: 'rFooterOdd' },
] as const;

/** The page itself: paper, margins, and which header and footer each page has. */
export const sectionProperties = ({ paper, margins }: Layout, rightToLeft: boolean): string =>
  w(
    'sectPr',
    {},
    ...pageParts.map(({ kind, page, id }) => w(`${kind}Reference`, { type: page, 'r:id': id })),
    w('pgSz', { 'w:w': paper.width, h: paper.height }),
    w('pgMar', { ...margins, gutter: 0 }),
    w('cols', { space: 720 }),
    w('titlePg'),
    ...(rightToLeft ? [w('bidi')] : []),
  );
