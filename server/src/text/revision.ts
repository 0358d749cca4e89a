import type { Edit } from './edit';
import type { Span } from './lines';

/** A stretch of a text that was edited: kept from the source, from there on, or put in. */
export interface RevisedPiece {
  /** Its offset in the text as it is now. */
  readonly start: number;
  readonly text: string;
  /** Its offset in the source; undefined for text that was put in. */
  readonly source?: number;
}

/** What an edit of the text as it is now means for the source. */
export interface SourceChange {
  /** What of the source goes. */
  readonly removed: readonly Span[];
  /** The offset in the source after what is kept before the edit. */
  readonly at: number;
  readonly text: string;
}

/** A text after any number of edits, one after the other, that knows of each character where in the source it stood. */
export interface Revision {
  readonly source: string;
  readonly text: string;
  readonly pieces: readonly RevisedPiece[];
  /** The same with more edits made, as places in this text; they do not overlap. */
  readonly edited: (edits: readonly Edit[]) => Revision;
  readonly changeOf: (edit: Edit) => SourceChange;
  /** Where the character at an offset of the text stood in the source; undefined if it was put in. */
  readonly sourceOf: (offset: number) => number | undefined;
  /** All that was changed, as edits of the source in order of place, none next to another. */
  readonly edits: () => readonly Edit[];
}

export const createRevision = (source: string): Revision =>
  revisionOf(source, source === '' ? [] : [{ start: 0, text: source, source: 0 }]);

function revisionOf(source: string, pieces: readonly RevisedPiece[]): Revision {
  const text = pieces.map((piece) => piece.text).join('');

  /** The piece that holds a character of the text. */
  function pieceAt(offset: number): number {
    let [low, high] = [0, pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  return {
    source,
    text,
    pieces,
    edited: (edits) => revisionOf(source, withEdits(pieces, edits)),
    changeOf({ start, end, text: put }) {
      const removed: Span[] = [];
      for (let i = Math.max(0, pieceAt(start)); i < pieces.length; i++) {
        const piece = pieces[i];
        if (!piece || piece.start >= end) break;
        if (piece.source === undefined) continue;
        const from = Math.max(start, piece.start) - piece.start;
        const to = Math.min(end - piece.start, piece.text.length);
        if (to > from) removed.push({ start: piece.source + from, end: piece.source + to });
      }
      for (let i = pieceAt(start - 1); i >= 0; i--) {
        const piece = pieces[i];
        if (piece?.source === undefined) continue;
        return { removed, at: piece.source + Math.min(start - piece.start, piece.text.length), text: put };
      }
      return { removed, at: 0, text: put };
    },
    sourceOf(offset) {
      const piece = pieces[pieceAt(offset)];
      return piece?.source === undefined || offset >= piece.start + piece.text.length
        ? undefined
        : piece.source + offset - piece.start;
    },
    edits() {
      const found: Edit[] = [];
      let position = 0;
      let put = '';
      const flush = (next: number): void => {
        if (put !== '' || next > position) found.push({ start: position, end: next, text: put });
        put = '';
      };
      for (const piece of pieces) {
        if (piece.source === undefined) put += piece.text;
        else {
          flush(piece.source);
          position = piece.source + piece.text.length;
        }
      }
      flush(source.length);
      return found;
    },
  };
}

function withEdits(pieces: readonly RevisedPiece[], edits: readonly Edit[]): RevisedPiece[] {
  const next: RevisedPiece[] = [];
  let length = 0;
  const push = (text: string, source?: number): void => {
    if (text === '') return;
    next.push({ start: length, text, ...(source === undefined ? {} : { source }) });
    length += text.length;
  };
  let at = 0;
  /** Goes through the text up to an offset, and keeps what is passed or not. */
  let position = 0;
  const pass = (to: number, isKept: boolean): void => {
    for (let piece = pieces[at]; piece && position < to; piece = pieces[at]) {
      const from = position - piece.start;
      const until = Math.min(to - piece.start, piece.text.length);
      if (isKept)
        push(piece.text.slice(from, until), piece.source === undefined ? undefined : piece.source + from);
      position = piece.start + until;
      if (until === piece.text.length) at++;
    }
  };
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pass(start, true);
    push(text);
    pass(end, false);
  }
  pass(Infinity, true);
  return next;
}
