import { diffArrays } from 'diff';
import type { Span } from '../../../text/lines';
import {
  withoutChange,
  wordsOf,
  type Block,
  type Row,
  type Run,
  type Sheet,
  type SheetChange,
} from '../../sheet/sheet';
import { changed, mergedRuns } from './merged-runs';
import { createSharedNotes, type SharedNotes } from './shared-notes';

/** Two paragraphs that belong together and keep their order, by their places in the two texts. */
export interface PlacedPair {
  readonly before: Span;
  readonly after: Span;
}

/** Two texts as one sheet, in which what was taken out of the earlier one and put in by the later one is told apart. */
export function mergedSheet(before: Sheet, after: Sheet, pairs: readonly PlacedPair[]): Sheet {
  const steps = stepsBetween(before.blocks, after.blocks, pairs);
  const notes = createSharedNotes(
    before.notes,
    after.notes,
    steps.flatMap(({ own, other }) => (own && other ? [[own, other] as const] : [])),
  );
  const blocks = steps.flatMap(({ own, other }): Block[] => {
    if (own && other) return [mergedBlock(own, other, notes)];
    if (own) return [alone(own, 'deleted', notes)];
    return other ? [alone(other, 'inserted', notes)] : [];
  });
  return {
    ...after,
    earlier: {
      isAdopted: before.isAdopted,
      title: before.title,
      ...(before.symbol === undefined ? {} : { symbol: before.symbol }),
    },
    blocks,
    notes: notes.all(),
  };
}

interface Step {
  readonly own: Block | undefined;
  readonly other: Block | undefined;
}

/** The blocks of both texts in one order: those that belong together and are set alike as one. */
function stepsBetween(
  before: readonly Block[],
  after: readonly Block[],
  pairs: readonly PlacedPair[],
): Step[] {
  const own = keysOf(
    before,
    pairs.map((pair) => pair.before),
  );
  const others = keysOf(
    after,
    pairs.map((pair) => pair.after),
  );
  return inOneOrder(before, own, after, others);
}

/** Two lists in one order, by the keys of what is in them: what has the same key in both is one step, as far as the order allows. */
const inOneOrder = <One>(
  before: readonly One[],
  own: string[],
  after: readonly One[],
  others: string[],
): { readonly own: One | undefined; readonly other: One | undefined }[] => {
  let [from, to] = [0, 0];
  return diffArrays(own, others).flatMap(({ added, removed, value }) =>
    value.map(() => ({
      own: added ? undefined : before[from++],
      other: removed ? undefined : after[to++],
    })),
  );
};

/** Names of blocks that are the same in both texts for what belongs together: by pair, else by what it is and which of these. */
function keysOf(blocks: readonly Block[], paired: readonly Span[]): string[] {
  const counts = new Map<string, number>();
  const places = paired.map((span, id) => ({ span, id })).sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  return blocks.map(({ role, region, degree, level, source }) => {
    const setting = [role, region, degree, level].join(' ');
    while (places[next + 1] && (places[next + 1]?.span.start ?? Infinity) <= source.start) next++;
    const place = places[next];
    const isPaired = place && place.span.start <= source.start && source.start < place.span.end;
    const name = isPaired
      ? `${setting} ${place.id}`
      : isUnpaired(role, region)
        ? `${setting} ${source.start}`
        : setting;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return `${name} ${count}`;
  });
}

/** Paragraphs that have no partner are no one’s; of lines of a masthead there is one of each kind. */
const isUnpaired = (role: Block['role'], region: Block['region']): boolean =>
  region !== 'masthead' && region !== 'closing' && !['formula', 'table', 'end-rule'].includes(role);

function mergedBlock(own: Block, other: Block, notes: SharedNotes): Block {
  const rows = own.rows || other.rows ? { rows: mergedRows(own.rows ?? [], other.rows ?? [], notes) } : {};
  const label = own.label === other.label ? {} : { earlierLabel: own.label ?? '' };
  return { ...other, ...label, ...rows, runs: merged(own.runs, other.runs, notes) };
}

const merged = (own: readonly Run[], other: readonly Run[], notes: SharedNotes): Run[] =>
  notes.settled(mergedRuns(notes.marked(own, 'deleted'), notes.marked(other, 'inserted')));

/** Lines of a masthead stand in places of their own: of these the words are changed. */
function alone(block: Block, change: SheetChange, notes: SharedNotes): Block {
  const settle = (runs: readonly Run[]): Run[] =>
    notes.settled(notes.marked(runs, change).map((run) => changed(run, change)));
  const runs = settle(block.runs);
  const rows = block.rows?.map((row) => ({
    ...row,
    change,
    // A row is marked as a whole.
    cells: row.cells.map((cell) => ({ runs: settle(cell.runs).map(withoutChange) })),
  }));
  return { ...block, change, runs, ...(rows ? { rows } : {}) };
}

/** Rows that are the same stay; others are taken out and put in whole. */
function mergedRows(own: readonly Row[], others: readonly Row[], notes: SharedNotes): Row[] {
  const keyOf = ({ cells }: Row): string => cells.map(({ runs }) => wordsOf(runs)).join('|');
  const rowAlone = (row: Row, change: SheetChange): readonly Row[] =>
    alone({ ...emptyBlock, rows: [row] }, change, notes).rows ?? [];
  return inOneOrder(own, own.map(keyOf), others, others.map(keyOf)).flatMap(({ own: a, other: b }) => {
    if (!a || !b) return a ? rowAlone(a, 'deleted') : b ? rowAlone(b, 'inserted') : [];
    const cells = b.cells.map((cell, i) => ({ runs: merged(a.cells[i]?.runs ?? [], cell.runs, notes) }));
    return [{ ...b, cells }];
  });
}

const emptyBlock: Block = {
  role: 'table',
  region: 'main',
  degree: 0,
  runs: [],
  source: { start: 0, end: 0 },
};
