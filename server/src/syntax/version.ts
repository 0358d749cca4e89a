import { assemble, type Assembled } from './assemble';
import type { Block } from './blocks';
import type { OpenHistory } from './history';
import { readerOf, type Draft } from './paragraphs';
import type { Note, Resolution } from './resolution';
import { paragraphsWith } from './selection';

/** A text as it was read, with what the next version of it takes over. */
export interface Version extends Resolution, Assembled {
  readonly history: OpenHistory;
  readonly drafts: readonly Draft[];
  readonly noteBlocks: readonly Block[];
  readonly notes: readonly PlacedNote[];
  /** The notes whose indicators may be digits glued to a word: with others, the same text reads otherwise. */
  readonly glued: ReadonlySet<string>;
}

export interface PlacedNote extends Note {
  readonly paragraph: Draft;
}

type ReadText = Omit<Version, keyof Assembled | 'indicators' | 'organ'>;

const marked = paragraphsWith(({ inline }) => inline.indicators.length > 0);

/** Puts a text together of all that was read of it; its order is given where it is known. */
export function versionOf(text: ReadText, order: Assembled = assemble(text.drafts)): Version {
  const { masthead, parts, paragraphs, inMasthead } = order;
  const organ =
    parts.find((part) => part.formula)?.formula?.blocks[0]?.organ ??
    parts.find((part) => part.speaker)?.speaker;
  return {
    ...text,
    masthead,
    parts,
    paragraphs,
    inMasthead,
    indicators: marked({ paragraphs, history: text.history }).flatMap((paragraph) =>
      paragraph.inline.indicators.map((indicator) => ({ ...indicator, paragraph })),
    ),
    ...(organ ? { organ } : {}),
  };
}

/** Reads the notes of a text; those that are known are not read again. */
export function notesOf(
  source: string,
  blocks: readonly Block[],
  known: readonly PlacedNote[] = [],
): PlacedNote[] {
  const read = readerOf(source);
  const knownAt = new Map(known.map((note) => [note.paragraph.blocks[0], note]));
  return blocks.map((block) => {
    const { noteId = '', noteMark = block } = block;
    return (
      knownAt.get(block) ?? { id: noteId, mark: noteMark, paragraph: { ...read([block]), role: 'note' } }
    );
  });
}
