import { isParagraph } from './assemble';
import type { Block, BlockKind } from './blocks';
import { gluedIn, properlyNamed } from './glued';
import { continued } from './history';
import { moveBlock, moveSpan } from './movable';
import { joinBlocks, readerOf, type Draft, type Read } from './paragraphs';
import { recut, type Recut } from './recut';
import { reorder } from './reorder';
import { countWhile } from '../text/search';
import { isSameShape } from './layout-key';
import { notesOf, versionOf, type Version } from './version';

/**
 * Reads the next version of a text: around the change anew, and all else out of the version before, which is used up:
 * its paragraphs go on in this one, moved in place. Undefined, and nothing used up, where all must be read.
 */
export function readNext(source: string, before: Version): Version | undefined {
  const cut = recut(source, before);
  if (!cut) return undefined;
  const { first, rest, fresh } = cut;
  const blocks = [...before.blocks.slice(0, first), ...fresh, ...before.blocks.slice(rest)];
  const touched = [...before.blocks.slice(first, rest), ...fresh];
  /** Blocks of a kind: those of before, where the change touches none. */
  const all = (kind: BlockKind, known: readonly Block[]): readonly Block[] =>
    touched.some((block) => block.kind === kind) ? blocks.filter((block) => block.kind === kind) : known;
  const noteBlocks = all('note', before.noteBlocks);
  const { glued } = before;
  if (
    (noteBlocks !== before.noteBlocks || !namesSameNotes(source, before, cut)) &&
    !isSameSet(gluedIn(source, noteBlocks), glued)
  )
    return undefined;

  const change = changeOf(before, cut);
  moveBehind(before, cut, change);
  const joined = rejoin(blocks, cut, before.drafts, readerOf(source, glued), change);
  const text = {
    source,
    blocks,
    noteBlocks,
    notes: noteBlocks === before.noteBlocks ? before.notes : notesOf(source, noteBlocks, before.notes),
    furniture: all('furniture', before.furniture),
    glued,
  };
  const { drafts } = before;
  if (change.first >= before.inMasthead && keepsOrder(drafts, joined)) {
    const changed = [...inFront(drafts, joined), ...succeed(drafts, joined)];
    return versionOf({ ...text, drafts, history: continued(before.history, changed, []) }, before);
  }
  const now = [...drafts.slice(0, joined.first), ...joined.fresh, ...drafts.slice(joined.rest)];
  const gone = drafts.slice(joined.first, joined.rest).filter((draft) => !joined.fresh.includes(draft));
  const { order, displaced } = reorder(now);
  const changed = [...inFront(drafts, joined), ...joined.fresh, ...displaced];
  const history = continued(before.history, changed, gone);
  return versionOf({ ...text, drafts: now, history }, order);
}

/** The paragraph in front of a change: what follows is not as far from it as it was. */
function inFront(drafts: readonly Draft[], { first }: Rejoined): Draft[] {
  for (let index = first; index >= 0; index--) {
    const draft = drafts[index];
    if (draft && isParagraph(draft)) return [draft];
  }
  return [];
}

/** Some paragraphs of a text, `rest` not included. */
interface Stretch {
  readonly first: number;
  readonly rest: number;
}

/** The paragraphs that are cut anew. */
function changeOf({ source, blocks, drafts }: Version, { first, rest }: Recut): Stretch {
  const start = blocks[first]?.start ?? source.length;
  const end = blocks[rest]?.start ?? source.length;
  return {
    first: countWhile(drafts, (draft) => draft.end <= start),
    rest: countWhile(drafts, (draft) => draft.start < end),
  };
}

/** Whether the proper indicators of the lines that are cut anew name the notes that they named before. */
function namesSameNotes(source: string, before: Version, { first, rest, distance }: Recut): boolean {
  const start = before.blocks[first]?.start;
  const end = before.blocks[rest]?.start ?? before.source.length;
  return isSameSet(
    properlyNamed(before.source.slice(start, end)),
    properlyNamed(source.slice(start, end + distance)),
  );
}

const isSameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((member) => other.has(member));

function moveBehind({ blocks, drafts, notes }: Version, { rest, distance }: Recut, change: Stretch): void {
  if (distance === 0) return;
  const end = blocks[rest]?.start ?? Infinity;
  const behind = notes.map(({ paragraph }) => paragraph).filter(({ start }) => start >= end);
  for (const draft of [...drafts.slice(change.rest), ...behind]) moveDraft(draft, distance);
  for (const block of blocks.slice(rest)) moveBlock(block, distance);
}

function moveDraft(draft: Draft, distance: number): void {
  moveSpan(draft, distance);
  draft.inline.prose.distance += distance;
}

/** What stands now in the place of some paragraphs. */
interface Rejoined extends Stretch {
  readonly fresh: readonly Draft[];
}

/** Joins the blocks around a change into paragraphs, from the one in front of it to the first behind it that is as it was. */
function rejoin(
  blocks: readonly Block[],
  cut: Recut,
  drafts: readonly Draft[],
  read: Read,
  change: Stretch,
): Rejoined {
  const front = drafts[change.first - 1];
  const last = front?.blocks.at(-1);
  let next = change.rest;
  const fresh = joinBlocks(blocks, read, {
    front,
    from: last ? blocks.lastIndexOf(last, cut.first) + 1 : 0,
    behind: (block) => (drafts[next]?.blocks[0] === block ? drafts[next++] : undefined),
  });
  let { rest } = change;
  const end = fresh.at(-1)?.blocks ?? [];
  for (let head = drafts[rest]?.blocks[0]; head && end.includes(head); head = drafts[rest]?.blocks[0]) rest++;
  return { first: change.first - (front ? 1 : 0), rest, fresh };
}

/** Whether new paragraphs stand in the order of the old ones, each with the shape of the one whose place it takes. */
const keepsOrder = (drafts: readonly Draft[], { first, rest, fresh }: Rejoined): boolean =>
  fresh.length === rest - first &&
  fresh.every(({ shape }, i) => {
    const old = drafts[first + i];
    return old !== undefined && isSameShape(old.shape, shape);
  });

/** Gives paragraphs the words of those that stand now in their place. */
const succeed = (drafts: readonly Draft[], { first, fresh }: Rejoined): Draft[] =>
  fresh.map((draft, i) => {
    const old = drafts[first + i] ?? draft;
    return old === draft ? draft : renew(old, draft);
  });

function renew(old: Draft, { blocks, inline, shape, opening, start, end, marker }: Draft): Draft {
  Object.assign(old, { blocks, inline, shape, opening, start, end });
  if (marker) old.marker = marker;
  return old;
}
