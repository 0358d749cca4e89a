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
  /** The marks of notes, with the places before them. */
  readonly marks: readonly Mapped[];
  readonly anchors: ReadonlyMap<string, Anchor>;
}

/** `onComment` is told of words that a draft would take for the start of a comment. */
export function createDraftBuilder(onComment: () => void): DraftBuilder {
  const written: string[] = [];
  let length = 0;
  const map: Mapped[] = [];
  const marks: Mapped[] = [];
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

  /** Writes words as they are read: what would be mark-up in a draft is escaped. */
  function writeWords({ text, place, isMarkup }: Piece, line: string, from: number, isFirst: boolean): void {
    if (isMarkup) {
      if (place) marks.push({ ...place, start: length, length: text.length });
      write(text);
      return;
    }
    if (isFirst && text !== '' && opensLine.test(line)) write('\\');
    let at = 0;
    const flush = (end: number): void => {
      write(text.slice(at, end), place && { ...place, character: place.character + at });
      at = end;
    };
    for (const { index } of text.matchAll(signs)) {
      if (isComment(line, from + index)) {
        // No words are a comment, which could silence what is found in the draft.
        flush(index + 1);
        write(' ');
        onComment();
      } else if (isMarkupAt(line, from + index)) {
        flush(index);
        write('\\');
      }
    }
    flush(text.length);
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
      const line = words.map(({ text }) => text).join('');
      const isAtStart = length === 0 || written.findLast((text) => text !== '')?.endsWith('\n') === true;
      let isOpen = false;
      let at = 0;
      for (const [i, piece] of words.entries()) {
        const isItalic = set[i] === true;
        if (isItalic !== isOpen) write('*');
        isOpen = isItalic;
        if (piece.comment) note(piece.comment);
        writeWords(piece, line, at, isAtStart && at === 0);
        at += piece.text.length;
      }
      if (isOpen) write('*');
    },
    text: () => written.join(''),
    map,
    marks,
    anchors,
  };
}

/** A label or a mark as it may stand in a draft: on one line, and the start of no comment, which could silence what is found. */
export const labelWords = (text: string): string => text.replace(/\s+/g, ' ').replace(/<(?=!)/g, '< ');

/** Signs that may be mark-up, wherever they stand. */
const signs = /[*_\\[<^]/g;
/** What at the head of a line makes it a heading, a row of a table, code, or a side of a conflict. */
const opensLine = /^(?:#{1,6}(?=[ \t]|$)|[|`~]|<<)/;
const wordCharacter = /[\p{L}\p{N}]/u;

const isComment = (line: string, at: number): boolean => line.startsWith('<!', at);

/** Whether a sign would be mark-up in a draft: a star, an escape, an underscore at a word, an indicator, a tag. */
function isMarkupAt(line: string, at: number): boolean {
  const next = line[at + 1] ?? '';
  switch (line[at]) {
    case '*':
      return true;
    case '\\':
      return /[!-/:-@[-`{-~]/.test(next);
    case '_':
      return !wordCharacter.test(line[at - 1] ?? '') || !wordCharacter.test(next);
    case '[':
      return next === '^';
    case '^':
      return /^\^\d{1,3}\^/.test(line.slice(at, at + 5));
    default:
      return /[A-Za-z/]/.test(next);
  }
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
