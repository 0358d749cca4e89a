import { partOf, tidy, type Piece, type Place } from './pieces';

/** Characters of a draft that stand one after the other in one run of the file too. */
export interface Mapped extends Place {
  /** Offset of the first in the draft. */
  readonly start: number;
  readonly length: number;
}

/** What a comment of the file is about, in offsets of the draft. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
}

/** A draft while it is written, with the way back to the file. */
export interface DraftBuilder {
  /** Writes words or mark-up that the file does not have. */
  readonly write: (text: string) => void;
  /** Writes pieces as a line: with stars around what is in italics, if they are wanted. */
  readonly print: (pieces: readonly Piece[], italics: 'all' | 'none' | 'formula') => void;
  readonly text: () => string;
  readonly map: readonly Mapped[];
  readonly anchors: ReadonlyMap<string, Anchor>;
}

/** `onComment` is told of words that a draft would take for the start of a comment. */
export function createDraftBuilder(onComment: () => void): DraftBuilder {
  const written: string[] = [];
  let length = 0;
  const map: Mapped[] = [];
  const anchors = new Map<string, Anchor>();

  function write(text: string, place?: Place): void {
    if (place && text !== '') {
      const last = map.at(-1);
      if (last && goesOn(last, length, place))
        map[map.length - 1] = { ...last, length: last.length + text.length };
      else map.push({ ...place, start: length, length: text.length });
    }
    written.push(text);
    length += text.length;
  }

  function writeWords({ text, place, isMarkup }: Piece): void {
    if (isMarkup || !/[*!]/.test(text)) {
      write(text, place);
      return;
    }
    let at = 0;
    for (const part of text.split(/(?=[*!])/)) {
      // A star is a star here, and no words are a comment, which could silence what is found in the draft.
      if (part.startsWith('*')) write('\\');
      else if (part.startsWith('!') && written.findLast((words) => words !== '')?.endsWith('<')) {
        write(' ');
        onComment();
      }
      write(part, place && { ...place, character: place.character + at });
      at += part.length;
    }
  }

  function note({ id, edge }: NonNullable<Piece['comment']>): void {
    if (edge === 'start') anchors.set(id, { start: length, end: length });
    else anchors.set(id, { start: anchors.get(id)?.start ?? length, end: length });
  }

  return {
    write: (text) => {
      write(text);
    },
    print(pieces, italics) {
      const words = tidy(italics === 'formula' ? pieces.flatMap(withoutComma) : pieces);
      const set = italics === 'none' ? words.map(() => false) : italicsOf(words);
      let isOpen = false;
      for (const [i, piece] of words.entries()) {
        const isItalic = set[i] === true;
        if (isItalic !== isOpen) write('*');
        isOpen = isItalic;
        if (piece.comment) note(piece.comment);
        writeWords(piece);
      }
      if (isOpen) write('*');
    },
    text: () => written.join(''),
    map,
    anchors,
  };
}

const goesOn = (last: Mapped, at: number, place: Place): boolean =>
  last.start + last.length === at &&
  last.part === place.part &&
  last.paragraph === place.paragraph &&
  last.run === place.run &&
  last.character + last.length === place.character;

/** The comma after an enacting formula is upright, even if it was typed in italics. */
function withoutComma(piece: Piece): readonly Piece[] {
  const words = piece.text.trimEnd();
  if (!piece.italic || !/[,:]$/.test(words)) return [piece];
  const cut = words.length - 1;
  return [partOf(piece, 0, cut), { ...partOf(piece, cut, piece.text.length), italic: false }];
}

/** Which pieces are within stars: words in italics, and the spaces between two of them; never a space at an edge. */
function italicsOf(pieces: readonly Piece[]): readonly boolean[] {
  const isSpace = ({ text }: Piece): boolean => text.trim() === '';
  const set = pieces.map((piece) => !isSpace(piece) && piece.italic && piece.isMarkup !== true);
  let last = -1;
  set.forEach((isItalic, i) => {
    const piece = pieces[i];
    if (!piece || isSpace(piece)) return;
    if (isItalic && last >= 0 && set[last] === true) set.fill(true, last, i);
    last = i;
  });
  return set;
}

/** Where the character at an offset of a draft stands in the file; undefined for what the file does not have. */
export function placeOf(map: readonly Mapped[], offset: number): Place | undefined {
  let [low, high] = [0, map.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = map[low - 1];
  if (!found || offset >= found.start + found.length) return undefined;
  const { part, paragraph, run, character, start } = found;
  return { part, paragraph, run, character: character + offset - start };
}
