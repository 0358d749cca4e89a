import { readBlocks } from './blocks';
import { gluedIn } from './glued';
import { readInline, type Leaf } from './inline';
import { readNext } from './next';
import { joinBlocks, readerOf } from './paragraphs';
import type { Resolution } from './resolution';
import { notesOf, versionOf, type Version } from './version';

export type { Version } from './version';

/**
 * Reads any text as a resolution. Never throws and never loses a character; what it cannot place it still keeps.
 * With the version before at hand, only what is new is read, and the answer is the same. The version before is
 * used up: what has not changed goes on in the new one, moved in place. To go on looking at a version, give it to nobody;
 * one that was used up helps no other.
 */
export function parseResolution(source: string, before?: Version): Version {
  const next = before && !usedUp.has(before) ? readNext(source, before) : undefined;
  if (before && next) usedUp.add(before);
  return next ?? readWhole(source);
}

const usedUp = new WeakSet<Version>();

function readWhole(source: string): Version {
  const blocks = readBlocks(source);
  const noteBlocks = blocks.filter(({ kind }) => kind === 'note');
  const glued = gluedIn(source, noteBlocks);
  return versionOf({
    source,
    blocks,
    history: { changes: [] },
    glued,
    noteBlocks,
    notes: notesOf(source, noteBlocks),
    drafts: joinBlocks(blocks, readerOf(source, glued)),
    furniture: blocks.filter(({ kind }) => kind === 'furniture'),
  });
}

/** The leaves of a text in order: their texts, one after the other, are the text. */
export function leaves({ source, blocks }: Pick<Resolution, 'source' | 'blocks'>): Leaf[] {
  return blocks.flatMap((block): Leaf[] => {
    const whole = { start: block.start, end: block.end };
    switch (block.kind) {
      case 'blank':
      case 'fence':
      case 'foreign':
      case 'rule':
      case 'comment':
      case 'furniture':
        return [{ kind: block.kind, ...whole }];
      default: {
        const { start, end } = block.content;
        const inner = readInline(source, [block.content]).leaves;
        const all: Leaf[] = [
          { kind: 'marker', start: block.start, end: start },
          ...inner,
          { kind: 'break', start: end, end: block.end },
        ];
        return all.filter((leaf) => leaf.end > leaf.start);
      }
    }
  });
}
