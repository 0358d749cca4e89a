import { diffArrays } from 'diff';
import { matchesIn } from '../../../text/matches';
import type { Run, SheetChange } from '../../sheet/sheet';

/** A word, a blank or a sign of a run, or the mark of a note. */
type Piece = Run;

const piece = /[\p{L}\p{M}\p{N}]+|\s+|[^]/gu;
/** Letters of a word over which two changes are joined to one. */
const shortWord = 3;

/** Two lines as one, with what was taken out of the first and put in by the second; equal marks stand for one note. */
export function mergedRuns(before: readonly Run[], after: readonly Run[]): Run[] {
  const [own, others] = [piecesOf(before), piecesOf(after)];
  const merged: { change: SheetChange | undefined; pieces: Piece[] }[] = [];
  let [from, to] = [0, 0];
  for (const { added, removed, value } of diffArrays(own.map(keyOf), others.map(keyOf))) {
    const { length } = value;
    if (removed) merged.push({ change: 'deleted', pieces: own.slice(from, from + length) });
    else merged.push({ change: added ? 'inserted' : undefined, pieces: others.slice(to, to + length) });
    if (!added) from += length;
    if (!removed) to += length;
  }
  const all = merged.flatMap((one, i) => {
    const isBetween = i > 0 && i < merged.length - 1 && one.change === undefined && isShort(one.pieces);
    return isBetween
      ? [
          { ...one, change: 'deleted' as const },
          { ...one, change: 'inserted' as const },
        ]
      : [one];
  });
  return runsOf(inOrder(all).flatMap(({ change, pieces }) => pieces.map((run) => changed(run, change))));
}

/** A run that was put in or taken out, or stays. */
export const changed = (run: Run, change: SheetChange | undefined): Run =>
  change === undefined ? run : { ...run, change };

const keyOf = ({ text, italic, bold, note }: Piece): string =>
  note === undefined ? `${Number(italic)}${Number(bold)}${text}` : `note ${note}`;

const piecesOf = (runs: readonly Run[]): Piece[] =>
  runs.flatMap((run) =>
    run.note === undefined ? matchesIn(run.text, piece).map(([text]) => ({ ...run, text })) : [run],
  );

/** Whether so little stays between two changes that they read as one. */
const isShort = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ note }) => note === undefined) &&
  pieces
    .map(({ text }) => text)
    .join('')
    .trim().length <= shortWord;

/** What was taken out in one place comes before what was put in there. */
function inOrder<One extends { readonly change: SheetChange | undefined }>(all: readonly One[]): One[] {
  const sorted: One[] = [];
  let waiting: One[] = [];
  for (const one of all) {
    if (one.change === 'inserted') waiting.push(one);
    else if (one.change === 'deleted') sorted.push(one);
    else {
      sorted.push(...waiting, one);
      waiting = [];
    }
  }
  return [...sorted, ...waiting];
}

/** Neighbours of one look and one change as one run. */
function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const one of pieces) {
    const last = runs.at(-1);
    const isAlike =
      last?.note === undefined &&
      one.note === undefined &&
      last?.change === one.change &&
      last?.italic === one.italic &&
      last.bold === one.bold &&
      last.href === one.href;
    if (last && isAlike) runs[runs.length - 1] = { ...last, text: last.text + one.text };
    else runs.push(one);
  }
  return runs;
}
