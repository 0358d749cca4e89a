import type { ParagraphLook } from './styles';

/** Where in a Word file a character stands. */
export interface Place {
  /** `word/document.xml` */
  readonly part: string;
  /** Which `w:p` of the part it is, in the order of the file, from 0. */
  readonly paragraph: number;
  /** Which `w:r` of that paragraph. */
  readonly run: number;
  /** Which character of that run: letters of its texts, in UTF-16 code units; a tab, a break or a hyphen is one. */
  readonly character: number;
}

/** Words of one run, or what stands for something that is no word. */
export interface Piece {
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
  /** Undefined for what the file does not have: a label; the mark of a note has the place before it. */
  readonly place?: Place;
  /** Text that is mark-up already. */
  readonly isMarkup?: boolean;
  /** Where the words begin or end that a comment is about. */
  readonly comment?: { readonly id: string; readonly edge: 'start' | 'end' };
}

export interface Line {
  readonly kind: 'line';
  readonly pieces: readonly Piece[];
  readonly look: ParagraphLook;
  /** The automatic label as Word shows it. */
  readonly label: string;
  /** What stood in the paragraph and is left out, each in a word: `picture`. */
  readonly leftOut: readonly string[];
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly Block[])[])[];
  /** It arranges lines on the page, as a masthead does: it has one row, or no lines are drawn. */
  readonly isLayout: boolean;
}

export type Block = Line | Table;

const plainTexts = new WeakMap<Line, string>();

/** The words of a line, each space one. */
export function plainText(line: Line): string {
  let text = plainTexts.get(line);
  if (text === undefined) {
    const words = line.pieces.map((piece) => piece.text).join('');
    plainTexts.set(line, (text = words.replace(/\s+/g, ' ').trim()));
  }
  return text;
}

/** The lines of blocks; those of a table cell by cell. */
export const linesOf = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap((block) =>
    block.kind === 'line' ? [block] : block.rows.flatMap((cells) => cells.flatMap((cell) => linesOf(cell))),
  );

/**
 * White space of a printed page as a draft has it: none at the ends, one space for tabs and lines broken by hand. A
 * piece that comes back is white space, or begins and ends with words.
 */
export function tidy(pieces: readonly Piece[]): Piece[] {
  const tidied: Piece[] = [];
  let spaces: Piece[] = [];
  /** Where comments begin: after the spaces before their words. */
  let starts: Piece[] = [];
  let hasBegun = false;
  for (const piece of pieces) {
    if (piece.comment?.edge === 'start') starts.push(piece);
    else if (piece.text === '') tidied.push(piece);
    for (const [start, end] of cuts(piece.text)) {
      const part = partOf(piece, start, end);
      if (/^[\t\n\r ]/.test(part.text)) spaces.push(part);
      else {
        if (hasBegun) tidied.push(...joined(spaces));
        tidied.push(...starts, part);
        [spaces, starts] = [[], []];
        hasBegun = true;
      }
    }
  }
  return tidied;
}

/** The part of a piece from one character to another. */
export const partOf = (piece: Piece, start: number, end: number): Piece => ({
  ...piece,
  text: piece.text.slice(start, end),
  ...(piece.place ? { place: { ...piece.place, character: piece.place.character + start } } : {}),
});

/** Cuts a text into white space and words, without what is not seen; spaces between words stay with them. */
function* cuts(text: string): Generator<readonly [number, number]> {
  if (/[\t\n\r\u00AD\u200B]/.test(text)) {
    for (const { 0: part, index } of text.matchAll(/[\t\n\r ]+|[^\t\n\r \u00AD\u200B]+/g))
      yield [index, index + part.length];
    return;
  }
  let [start, end] = [0, text.length];
  while (text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  if (start > 0) yield [0, start];
  if (end > start) yield [start, end];
  if (end < text.length && start < text.length) yield [end, text.length];
}

/** Spaces that were typed stay; with a tab or a break among them they are one, which the file does not have. */
function joined(spaces: readonly Piece[]): readonly Piece[] {
  const [first] = spaces;
  if (!first || spaces.every(({ text }) => !/[\t\n\r]/.test(text))) return spaces;
  const { italic, bold } = first;
  return [{ text: ' ', italic, bold }];
}
