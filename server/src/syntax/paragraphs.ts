import type { Block } from './blocks';
import type { Inline } from './inline';
import { oncePerReading } from './once';
import { readOpeningForm } from './opening';
import type { Paragraph, Role } from './resolution';

/** A paragraph before it is known where it belongs. */
export type Draft = { -readonly [K in keyof Omit<Paragraph, 'items' | 'more'>]: Paragraph[K] } & {
  items: Draft[];
  more: Draft[];
};

/** Reads the inline notation of a paragraph in its blocks. */
export type Read = (blocks: readonly Block[]) => Inline;

const terminal = /[.,;:!?][”’"')\]]*[ \u00A0]*$/;

/** Plain text of a paragraph, without the white space at its end. */
export const plain = ({ inline }: Pick<Paragraph, 'inline'>): string => trimmed(inline);

const trimmed = oncePerReading((prose) => prose.trimEnd());
const openingForm = oncePerReading(readOpeningForm);

/**
 * Joins blocks into paragraphs: where page furniture, notes or comments stand between two pieces of one
 * paragraph, the pieces are read as one.
 */
export function joinBlocks(blocks: readonly Block[], read: Read): Draft[] {
  const drafts: Draft[] = [];
  let interrupted = false;
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.kind === 'note' || block.kind === 'comment') {
      interrupted = true;
    } else if (
      block.kind === 'paragraph' ||
      block.kind === 'heading' ||
      block.kind === 'formula' ||
      block.kind === 'table'
    ) {
      const last = drafts.at(-1);
      const next = draft([block], read);
      if (last && (block.continues || continues(last, next, interrupted))) {
        drafts[drafts.length - 1] = draft([...last.blocks, block], read);
      } else drafts.push(next);
      interrupted = false;
    } else if (block.kind === 'rule' || block.kind === 'fence') {
      drafts.push(draft([block], read));
      interrupted = false;
    }
  }
  return drafts;
}

/** The paragraph of a block or of several pieces; its role is settled later. */
export function draft(blocks: readonly Block[], read: Read, role: Role = 'masthead'): Draft {
  const inline = read(blocks);
  const first = blocks[0];
  const made: Draft = {
    role,
    blocks,
    inline,
    opening: openingForm(inline),
    start: first?.marker?.start ?? first?.noteMark?.start ?? first?.content.start ?? 0,
    end: blocks.at(-1)?.content.end ?? 0,
    items: [],
    more: [],
  };
  if (first?.marker) made.marker = first.marker;
  return made;
}

/** Whether a piece goes on with the sentence that the paragraph before it leaves open. */
function continues(last: Draft, next: Draft, interrupted: boolean): boolean {
  const before = last.blocks[0]?.kind;
  if (before !== 'paragraph' || next.blocks[0]?.kind !== 'paragraph' || next.marker) return false;
  const text = plain(last);
  const lowerCase = /^\p{Ll}/u.test(next.inline.prose.text);
  if (!terminal.test(text)) {
    if (lowerCase) return text.length >= 20;
    return interrupted && next.opening === 'other' && text.length >= 60 && terminal.test(plain(next));
  }
  return interrupted && lowerCase && text.endsWith(',');
}
