import { w } from '../../ooxml/print';
import type { Block, BlockRole, Run } from '../../sheet/sheet';
import type { Layout } from './layouts';
import { paragraph } from './paragraphs';
import { printRuns } from './runs';

/** What of a masthead stands in the header of the first page. */
const headerRoles: readonly BlockRole[] = [
  'publisher',
  'symbol',
  'organ',
  'distribution',
  'date',
  'original',
];

/** Parts the blocks of the header of the first page from those of the text: of each role the first. */
export function partMasthead(blocks: readonly Block[]): {
  readonly header: ReadonlyMap<BlockRole, Block>;
  readonly body: readonly Block[];
} {
  const header = new Map<BlockRole, Block>();
  const body: Block[] = [];
  for (const block of blocks) {
    const isOfHeader =
      block.region === 'masthead' && headerRoles.includes(block.role) && !header.has(block.role);
    if (isOfHeader) header.set(block.role, block);
    else body.push(block);
  }
  return { header, body };
}

/** A cell, over one or more columns of the masthead. */
interface Cell {
  readonly columns: readonly number[];
  readonly content: string;
  readonly isLow?: boolean;
}

/**
 * The header of the first page: a table of two rows with a line under each, without margins in its cells. The emblem has
 * its place, and is left to the Organization.
 */
export function mastheadHeader(
  header: ReadonlyMap<BlockRole, Block>,
  layout: Layout,
  rightToLeft: boolean,
): string {
  const { columns, heights, rules, unitedNations, organ, distribution, after } = layout.masthead;
  const [emblem, name, gap, middle, , last] = columns;
  const runsOf = (role: BlockRole): readonly Run[] => header.get(role)?.runs ?? [];
  const line = (style: string, role: BlockRole, before?: number): string =>
    paragraph({ style, ...(before === undefined ? {} : { before }) }, printRuns(runsOf(role), {}));
  const empty = paragraph({ style: 'Normal' });

  const publisher = paragraph(
    { style: 'Normal', line: unitedNations.line, after: unitedNations.after },
    printRuns(runsOf('publisher'), {}, { size: unitedNations.size, spacing: 2, scale: 96 }),
  );
  const original = header.has('original') ? empty + line('Original', 'original') : '';
  const rows: readonly (readonly Cell[])[] = [
    [
      { columns: [emblem], content: empty, isLow: true },
      { columns: [name], content: publisher, isLow: true },
      { columns: [gap], content: empty, isLow: true },
      { columns: [middle, gap, last], content: symbolLine(runsOf('symbol'), layout), isLow: true },
    ],
    [
      { columns: [emblem], content: empty },
      { columns: [name, gap, middle], content: line('XLarge', 'organ', organ.before) },
      { columns: [gap], content: empty },
      {
        columns: [last],
        content:
          line('Distribution', 'distribution', distribution.before) + line('ReleaseDate', 'date') + original,
      },
    ],
  ];
  const table = w(
    'tbl',
    {},
    w(
      'tblPr',
      {},
      ...(rightToLeft ? [w('bidiVisual')] : []),
      w('tblW', { 'w:w': columns.reduce((sum, width) => sum + width, 0), type: 'dxa' }),
      w('tblLayout', { type: 'fixed' }),
      noMargins,
    ),
    w('tblGrid', {}, ...columns.map((width) => w('gridCol', { 'w:w': width }))),
    ...rows.map((cells, i) => row(cells, heights[i] ?? 0, rules[i] ?? 0)),
  );
  return table + paragraph({ style: 'Header', line: after });
}

const noMargins = w(
  'tblCellMar',
  {},
  w('left', { 'w:w': 0, type: 'dxa' }),
  w('right', { 'w:w': 0, type: 'dxa' }),
);

const row = (cells: readonly Cell[], height: number, rule: number): string =>
  w(
    'tr',
    {},
    w('trPr', {}, w('trHeight', { val: height, hRule: 'exact' })),
    ...cells.map(({ columns, content, isLow }) =>
      w(
        'tc',
        {},
        w(
          'tcPr',
          {},
          w('tcW', { 'w:w': columns.reduce((sum, width) => sum + width, 0), type: 'dxa' }),
          ...(columns.length > 1 ? [w('gridSpan', { val: columns.length })] : []),
          w('tcBorders', {}, w('bottom', { val: 'single', sz: rule, space: 0, color: 'auto' })),
          ...(isLow ? [w('vAlign', { val: 'bottom' })] : []),
        ),
        content,
      ),
    ),
  );

/** The symbol: the letter of its organ is large. */
function symbolLine(runs: readonly Run[], { masthead: { letter, unitedNations } }: Layout): string {
  const [first, ...others] = runs;
  const organ = /^[A-Z]+(?=\/)/.exec(first?.text ?? '')?.[0] ?? '';
  const low = { lowered: letter.lowered };
  const rest = first ? [{ ...first, text: first.text.slice(organ.length) }, ...others] : [];
  return paragraph(
    { style: 'Normal', align: 'right', line: 'auto', after: unitedNations.after },
    printRuns(first && organ !== '' ? [{ ...first, text: organ }] : [], {}, { ...low, size: letter.size }),
    printRuns(rest, {}, low),
  );
}
