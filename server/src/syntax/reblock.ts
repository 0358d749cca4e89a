import { beginsText, lastWords, readBlocks, readRun, type Block, type Foregoing } from './blocks';
import { lineFrom, shifted, type Span } from './text';

/** A version of a text that was cut into blocks. */
export interface Cut {
  readonly source: string;
  readonly blocks: readonly Block[];
}

/**
 * Cuts a text into blocks with the help of the version before: what stands in front of the change keeps its
 * blocks, the lines around it are read, and from where a blank line is met in the same surroundings as before the
 * old blocks are only moved. The answer is that of `readBlocks`.
 */
export function readBlocksAnew(text: string, before: Cut | undefined): readonly Block[] {
  if (!before) return readBlocks(text);
  const { source, blocks } = before;
  const changed = changeBetween(source, text);
  const distance = text.length - source.length;
  // The end of a comment decides how far above it lines are read.
  if (holdsCommentEnd(source, changed) || holdsCommentEnd(text, { ...changed, end: changed.end + distance }))
    return readBlocks(text);
  const first = lastBlankIn(blocks, changed.start);
  const start = blocks[first];
  if (!start) return readBlocks(text);

  let rest: number | undefined;
  const { blocks: read } = readRun(text, start.start, foregoingOf(blocks, first), (at, now, last) => {
    const index = at - distance < changed.end || last?.kind === 'blank' ? -1 : blankAt(blocks, at - distance);
    if (index < 0) return false;
    const then = foregoingOf(blocks, index);
    const isSame = then.begun === now.begun && wordsOf(source, then) === wordsOf(text, now);
    if (isSame) rest = index;
    return isSame;
  });
  const behind = rest === undefined ? [] : blocks.slice(rest);
  return [
    ...blocks.slice(0, first),
    ...read,
    ...(distance === 0 ? behind : behind.map((block) => moved(block, distance))),
  ];
}

/** The stretch of the old text that is another in the new one. */
function changeBetween(old: string, now: string): Span {
  const most = Math.min(old.length, now.length);
  const start = sameLength(most, (from, to) => old.slice(from, to) === now.slice(from, to));
  const tail = sameLength(most - start, (from, to) => {
    const before = old.slice(old.length - to, old.length - from);
    return before === now.slice(now.length - to, now.length - from);
  });
  return { start, end: old.length - tail };
}

/** How far two texts are the same; whole pages are compared first, which takes a fraction of the time. */
function sameLength(most: number, isSame: (from: number, to: number) => boolean): number {
  let length = 0;
  for (const step of [4096, 64, 1])
    while (length + step <= most && isSame(length, length + step)) length += step;
  return length;
}

/** Whether a comment ends on one of the lines of a stretch. */
function holdsCommentEnd(text: string, { start, end }: Span): boolean {
  const head = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  return text.slice(head, lineFrom(text, end).next).includes('-->');
}

/** The last blank block that ends in front of a place; -1 where there is none. */
function lastBlankIn(blocks: readonly Block[], place: number): number {
  let index = firstFrom(blocks, place) - 1;
  while (index >= 0 && !(blocks[index]?.kind === 'blank' && (blocks[index]?.end ?? place) < place)) index--;
  return index;
}

/** The blank block that begins at a place; -1 where none does. */
function blankAt(blocks: readonly Block[], place: number): number {
  const index = firstFrom(blocks, place);
  const block = blocks[index];
  return block?.kind === 'blank' && block.start === place ? index : -1;
}

/** The first block that begins at a place or behind it. */
function firstFrom(blocks: readonly Block[], place: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function foregoingOf(blocks: readonly Block[], index: number): Foregoing {
  let at = index - 1;
  while (at >= 0 && blocks[at]?.kind !== 'paragraph') at--;
  const begins = blocks.findIndex(beginsText);
  return { last: blocks[at], begun: begins >= 0 && begins < index };
}

const wordsOf = (text: string, { last }: Foregoing): string | undefined => last && lastWords(text, last);

function moved(block: Block, distance: number): Block {
  const { kind, content, marker, noteMark } = block;
  const place = {
    kind,
    start: block.start + distance,
    end: block.end + distance,
    content: { start: content.start + distance, end: content.end + distance },
  };
  if (kind === 'blank') return place;
  return {
    ...block,
    ...place,
    origin: block.origin ?? block,
    ...(marker ? { marker: { ...shifted(marker, distance), content: marker.content + distance } } : {}),
    ...(noteMark ? { noteMark: shifted(noteMark, distance) } : {}),
  };
}
