import { assemble, type Assembled } from './assemble';
import type { Block } from './blocks';
import type { Draft, Read } from './paragraphs';
import type { Note, PlacedIndicator, Resolution } from './resolution';

/** A text as it was read, with what the next version of it takes over. */
export interface Version extends Resolution, Assembled {
  readonly drafts: readonly Draft[];
  readonly notes: readonly PlacedNote[];
  /** The notes whose indicators may be digits glued to a word: with others, the same text reads otherwise. */
  readonly glued: ReadonlySet<string>;
}

export interface PlacedNote extends Note {
  readonly paragraph: Draft;
}

type ReadText = Pick<Version, 'source' | 'blocks' | 'drafts' | 'notes' | 'glued'>;

/** Puts a text together of all that was read of it; its order is given where it is known. */
export function versionOf(text: ReadText, order: Assembled = assemble(text.drafts)): Version {
  const { masthead, parts, annex, paragraphs, inMasthead } = order;
  const indicators: PlacedIndicator[] = [];
  for (const paragraph of paragraphs)
    for (const indicator of paragraph.inline.indicators) indicators.push({ ...indicator, paragraph });
  const organ = parts.find((part) => part.formula)?.formula?.blocks[0]?.organ;
  return {
    ...text,
    masthead,
    parts,
    annex,
    paragraphs,
    inMasthead,
    indicators,
    furniture: text.blocks.filter((block) => block.kind === 'furniture'),
    ...(organ ? { organ } : {}),
  };
}

export function noteOf(block: Block, read: Read): PlacedNote {
  const paragraph = read([block]);
  paragraph.role = 'note';
  return {
    id: block.noteId ?? '',
    mark: block.noteMark ?? { start: block.start, end: block.start },
    paragraph,
  };
}
