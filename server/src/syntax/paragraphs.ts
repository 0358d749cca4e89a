import { grammar } from '../language/grammar';
import type { Block, BlockKind } from './blocks';
import { readInline, type Inline } from './inline';
import { MovableInline } from './movable';
import { oncePerReading } from './memoize';
import type { Paragraph } from './resolution';
import { shapeOf, type Shape } from './layout-key';

const { openEnd } = grammar.layout;

/** A paragraph before it is known where it belongs. */
export type Draft = { -readonly [K in keyof Omit<Paragraph, 'items' | 'more' | 'inline'>]: Paragraph[K] } & {
  inline: MovableInline;
  shape: Shape;
  items: Draft[];
  more: Draft[];
};

/** Reads a paragraph in its blocks. */
export type Read = (blocks: readonly Block[]) => Draft;

/** Characters before a blank line from which on a sentence goes on after it, in small letters or with a name. */
const fewestBefore = 20;
const fewestBeforeName = 60;
const startsLower = /^\p{Ll}/u;
const terminal = /[.,;:!?][”’"')\]]* *$/;

/** Plain text of a paragraph, without the white space at its end. */
export const plain = ({ inline }: { readonly inline: Inline }): string => trimmed(inline);

const trimmed = oncePerReading((prose) => prose.trimEnd());

const columns = (blanks: string): number => blanks.replace(/\t/g, '    ').length;

/** Reads paragraphs of a text; `glued` names the notes whose indicators may be digits glued to a word. */
export const readerOf =
  (source: string, glued?: ReadonlySet<string>): Read =>
  (blocks) => {
    const stretches = blocks.map(({ content }) => content);
    const inline = new MovableInline(readInline(source, stretches, glued));
    const [first] = blocks;
    const indent = first ? columns(source.slice(first.start, first.marker?.start ?? first.content.start)) : 0;
    const shape = shapeOf(first?.kind ?? 'paragraph', first?.marker, inline, indent);
    const draft: Draft = {
      role: 'masthead',
      within: 'resolution',
      blocks,
      inline,
      opening: shape.opening,
      start: first?.marker?.start ?? first?.noteMark?.start ?? first?.content.start ?? 0,
      end: blocks.at(-1)?.content.end ?? 0,
      degree: undefined,
      items: [],
      more: [],
      shape,
    };
    if (shape.marker) draft.marker = shape.marker;
    return draft;
  };

/** The middle of a text that is joined again, between paragraphs that are as they were. */
export interface Middle {
  /** The paragraph in front. */
  readonly front: Draft | undefined;
  /** The first block behind it. */
  readonly from: number;
  /** The paragraph behind that begins with a block. */
  readonly behind: (block: Block) => Draft | undefined;
}

/**
 * Joins blocks into paragraphs: where page furniture, notes or comments stand between two pieces of one
 * paragraph, the pieces are read as one. Of a middle, the answer begins with the paragraph in front of it and ends
 * before the first one behind it that still stands by itself.
 */
export function joinBlocks(blocks: readonly Block[], read: Read, middle?: Middle): Draft[] {
  const drafts: Draft[] = middle?.front ? [middle.front] : [];
  /** The blocks of the last paragraph, as long as more may come and it is not read with all of them. */
  let unread: Block[] | undefined;
  const readLast = (): void => {
    if (unread) drafts[drafts.length - 1] = read(unread);
    unread = undefined;
  };
  let interrupted = false;
  for (let i = middle?.from ?? 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block && interrupting.includes(block.kind)) {
      interrupted = true;
    } else if (block && block.kind !== 'blank') {
      let last = drafts.at(-1);
      if (last && isText(block) && block.continues) {
        unread ??= [...last.blocks];
        unread.push(block);
        interrupted = false;
        continue;
      }
      readLast();
      last = drafts.at(-1);
      const behind = middle?.behind(block);
      const next = behind?.blocks.length === 1 ? behind : read([block]);
      const mayGoOn = last && isText(block) && last.blocks.length < mostPieces;
      if (last && mayGoOn && continues(last, next, interrupted)) unread = [...last.blocks, block];
      else if (behind) return drafts;
      else drafts.push(next);
      interrupted = false;
    }
  }
  readLast();
  return drafts;
}

/**
 * Pieces into which blank lines and pages break a paragraph; more are not joined, as it is read anew with each. A
 * paragraph in double spacing has some thirty.
 */
const mostPieces = 60;

/** What may stand between two pieces of one paragraph. */
const interrupting: readonly BlockKind[] = ['furniture', 'note', 'comment', 'foreign'];

const isText = ({ kind }: Block): boolean => kind !== 'rule' && kind !== 'fence';

/** Whether a piece goes on with the sentence that the paragraph before it leaves open. */
function continues(last: Draft, next: Draft, interrupted: boolean): boolean {
  const before = last.blocks[0]?.kind;
  if (before !== 'paragraph' || next.blocks[0]?.kind !== 'paragraph' || next.marker) return false;
  const text = plain(last);
  // A number or letter that a conversion left on a line of its own.
  if (text === '' && last.marker) return !next.shape.isHeading;
  const lowerCase = startsLower.test(next.inline.prose.text);
  if (!terminal.test(text)) {
    if (lowerCase) return text.length >= fewestBefore;
    if (text.length < fewestBeforeName) return false;
    const isOpen = openEnd.test(text) && !next.shape.opensInItalics;
    // `United Kingdom of` and, behind a blank line, `Great Britain and Northern Ireland`.
    if (!interrupted) return isOpen && next.opening === 'other' && next.shape.opensWithCapital;
    if (!terminal.test(plain(next))) return false;
    // `the Convention on the` and, on the next page, `Rights of the Child`.
    return next.opening === 'other' || isOpen;
  }
  return interrupted && lowerCase && text.endsWith(',');
}

/** The same of two lines by their words alone. */
export const goesOn = (before: string, next: string): boolean =>
  !terminal.test(before) &&
  (startsLower.test(next)
    ? before.length >= fewestBefore
    : before.length >= fewestBeforeName && openEnd.test(before));
