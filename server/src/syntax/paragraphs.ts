import type { Block } from './blocks';
import { readInline } from './inline';
import { readOpeningForm } from './opening';
import type { Paragraph, Role } from './resolution';

/** A paragraph before it is known where it belongs. */
export type Draft = { -readonly [K in keyof Omit<Paragraph, 'items' | 'more'>]: Paragraph[K] } & {
  items: Draft[];
  more: Draft[];
};

const terminal = /[.,;:!?][”’"')\]]*[ \u00A0]*$/;

/** Plain text of a paragraph, without the white space at its end. */
export const plain = (paragraph: Paragraph): string => paragraph.inline.prose.text.trimEnd();

/**
 * Joins blocks into paragraphs: where page furniture, notes or comments stand between two pieces of one
 * paragraph, the pieces are read as one.
 */
export function joinBlocks(source: string, blocks: readonly Block[], glued: ReadonlySet<string>): Draft[] {
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
      const next = draft(source, [block], glued);
      if (last && (block.continues || continues(last, next, interrupted))) {
        drafts[drafts.length - 1] = draft(source, [...last.blocks, block], glued);
      } else drafts.push(next);
      interrupted = false;
    } else if (block.kind === 'rule' || block.kind === 'fence') {
      drafts.push(draft(source, [block], glued));
      interrupted = false;
    }
  }
  return drafts;
}

/** The paragraph of a block or of several pieces; its role is settled later. */
export function draft(
  source: string,
  blocks: readonly Block[],
  glued: ReadonlySet<string>,
  role: Role = 'masthead',
): Draft {
  const inline = readInline(
    source,
    blocks.map((block) => block.content),
    glued,
  );
  const first = blocks[0];
  return {
    role,
    blocks,
    inline,
    opening: readOpeningForm(inline.prose.text),
    start: first?.marker?.start ?? first?.noteMark?.start ?? first?.content.start ?? 0,
    end: blocks.at(-1)?.content.end ?? 0,
    ...(first?.marker ? { marker: first.marker } : {}),
    items: [],
    more: [],
  };
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
