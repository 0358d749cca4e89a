import mammoth from 'mammoth';
import { boundedArchive } from './archive';
import { createNumbering } from './numbering';
import { layOut, tidy, type Line } from './page';

/** What mammoth reads out of a file; the parts that matter here. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly isItalic?: boolean;
  readonly isBold?: boolean;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string | number; readonly isOrdered: boolean } | null;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly body?: readonly Node[];
}

interface Root extends Node {
  readonly notes: { resolve(reference: Node): Node | null };
}

interface Piece {
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
}

/** A number or a letter in front of a paragraph, as it was typed. */
const typedNumber = /^\(?(?:\d{1,3}|[a-z]{1,4})[.)]/;
const headingStyle = /^(?:_ ?H|H\d|heading|title)/i;

/** The text of a file of Word 2007 and later, with italics, notes and numbers. */
export async function fromDocx(bytes: Buffer, symbol: string): Promise<string> {
  let root: Root | undefined;
  await mammoth.convertToHtml(
    { buffer: boundedArchive(bytes) },
    {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      transformDocument: (document: Root) => (root = document),
    },
  );
  if (!root) throw new Error('no document');
  const { notes: found, children = [] } = root;
  const notes: string[] = [];
  const number = createNumbering();

  /** The words of a run or a paragraph, with how they are set. */
  function piecesOf(node: Node, set: Omit<Piece, 'text'> = { italic: false, bold: false }): Piece[] {
    switch (node.type) {
      case 'text':
        return [{ ...set, text: (node.value ?? '').replace(/\*/g, '\\*') }];
      case 'tab':
      case 'break':
        return [{ ...set, text: ' ' }];
      case 'noteReference':
        return [{ italic: false, bold: set.bold, text: noteMark(node) }];
      case 'run':
        return inside(node, { italic: node.isItalic === true, bold: node.isBold === true });
      default:
        return inside(node, set);
    }
  }

  const inside = (node: Node, set: Omit<Piece, 'text'>): Piece[] =>
    (node.children ?? []).flatMap((child) => piecesOf(child, set));

  function noteMark(reference: Node): string {
    const note = found.resolve(reference);
    if (!note) return '';
    const at = notes.push('');
    notes[at - 1] = (note.body ?? []).map((paragraph) => print(piecesOf(paragraph))).join(' ');
    return `[^${at}]`;
  }

  function lineOf(paragraph: Node): Line {
    const pieces = piecesOf(paragraph).filter(({ text }) => text !== '');
    const text = print(pieces);
    const { numbering, styleName } = paragraph;
    const words = pieces.filter((piece) => piece.text.trim() !== '');
    const isBold = words.length > 0 && words.every(({ bold }) => bold);
    const isHeading = text !== '' && (isBold || headingStyle.test(styleName ?? ''));
    if (!numbering?.isOrdered || text === '' || typedNumber.test(text)) return { text, isHeading };
    return { text: `${number(Number(numbering.level))} ${text}`, isHeading: false };
  }

  /** The cells of a masthead are lines of it; those of a table further down stay in their row. */
  function linesOf(node: Node, isBody: boolean): Line[] {
    if (node.type === 'paragraph') return [lineOf(node)];
    if (node.type !== 'table') return [];
    return (node.children ?? []).flatMap((row) => {
      const cells = (row.children ?? []).map((cell) =>
        (cell.children ?? []).flatMap((child) => linesOf(child, isBody)),
      );
      const asRow = cells.map((cell) => cell.map(({ text }) => text).join(' ')).join(' | ');
      return isBody ? [{ text: asRow }] : cells.flat();
    });
  }

  const lines: Line[] = [];
  let isBody = false;
  for (const node of children) {
    const more = linesOf(node, isBody);
    isBody ||= more.some(({ text }) => /^\*?The (?:General Assembly|[A-Z][a-z]+ .*Council)\*?,/.test(text));
    lines.push(...more);
  }
  return layOut(lines, notes, symbol);
}

/** Neighbours that are set alike are one; white space stays outside the stars. */
function print(pieces: readonly Piece[]): string {
  let text = '';
  let italic = '';
  const close = (): void => {
    const words = italic.trim();
    const before = italic.length - italic.trimStart().length;
    text +=
      words === '' ? italic : `${italic.slice(0, before)}*${words}*${italic.slice(before + words.length)}`;
    italic = '';
  };
  for (const piece of pieces) {
    if (piece.italic) italic += piece.text;
    else if (italic !== '' && piece.text.trim() === '') italic += piece.text;
    else {
      close();
      text += piece.text;
    }
  }
  close();
  return tidy(text);
}
