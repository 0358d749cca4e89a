import { beginsText, footOf, lastWords, readRun, type Block, type Foregoing } from './blocks';
import { mayHoldFence } from './foreign';
import { hasLineNumbers } from './line-numbers';
import { countWhile } from '../text/search';
import { lineFrom, type Span } from '../text/lines';

/** A version of a text that was cut into blocks. */
export interface Cut {
  readonly source: string;
  readonly blocks: readonly Block[];
}

/** What of the blocks of a text becomes another when it is edited. */
export interface Recut {
  /** The blocks in front of this one stay as they are. */
  readonly first: number;
  /** This one and those behind it only move. */
  readonly rest: number;
  /** What stands between them now. */
  readonly fresh: readonly Block[];
  /** How far those behind move, in characters. */
  readonly distance: number;
}

/**
 * Cuts the lines around a change into blocks: from the last blank line in front of it to where a blank line is met
 * in the same surroundings as before. With the old blocks in front and behind, the answer is that of `readBlocks`;
 * undefined where the whole text must be cut.
 */
export function recut(text: string, { source, blocks }: Cut): Recut | undefined {
  const changed = changeBetween(source, text);
  const distance = text.length - source.length;
  if (decidesFarLines(source, changed) || decidesFarLines(text, { ...changed, end: changed.end + distance }))
    return undefined;
  if (hasLineNumbers(source) || hasLineNumbers(text)) return undefined;
  const first = lastBlankIn(blocks, changed.start);
  const start = blocks[first];
  if (!start) return undefined;

  const begun = blocks.findIndex(beginsText);
  let rest = blocks.length;
  const { blocks: fresh } = readRun(
    text,
    start.start,
    foregoingOf(source, blocks, first, begun),
    (at, now, last) => {
      const index =
        at - distance < changed.end || last?.kind === 'blank' ? -1 : blankAt(blocks, at - distance);
      if (index < 0) return false;
      const then = foregoingOf(source, blocks, index, begun);
      const isSame =
        then.begun === now.begun && then.foot === now.foot && wordsOf(source, then) === wordsOf(text, now);
      if (isSame) rest = index;
      return isSame;
    },
  );
  return { first, rest, fresh, distance };
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

/** Whether a comment ends on one of the lines of a stretch, or a fence of code stands there: lines far above or below are read as these say. */
function decidesFarLines(text: string, { start, end }: Span): boolean {
  let head = start;
  while (head > 0 && !/[\n\r\v]/.test(text.charAt(head - 1))) head--;
  const lines = text.slice(head, lineFrom(text, end).next);
  return lines.includes('-->') || mayHoldFence(lines);
}

/** The last blank block that ends in front of a place; -1 where there is none. */
function lastBlankIn(blocks: readonly Block[], place: number): number {
  let index = countWhile(blocks, ({ start }) => start < place) - 1;
  while (index >= 0 && !(blocks[index]?.kind === 'blank' && (blocks[index]?.end ?? place) < place)) index--;
  return index;
}

/** The blank block that begins at a place; -1 where none does. */
function blankAt(blocks: readonly Block[], place: number): number {
  const index = countWhile(blocks, ({ start }) => start < place);
  const block = blocks[index];
  return block?.kind === 'blank' && block.start === place ? index : -1;
}

function foregoingOf(source: string, blocks: readonly Block[], index: number, begun: number): Foregoing {
  let at = index - 1;
  while (at >= 0 && blocks[at]?.kind !== 'paragraph') at--;
  let solid = index - 1;
  while (blocks[solid]?.kind === 'blank') solid--;
  const before = blocks[solid];
  return {
    last: blocks[at],
    begun: begun >= 0 && begun < index,
    foot: before && footOf(source, before),
  };
}

const wordsOf = (text: string, { last }: Foregoing): string | undefined => last && lastWords(text, last);
