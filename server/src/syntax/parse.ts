import { assemble } from './assemble';
import type { Block } from './blocks';
import { readInline, type Leaf } from './inline';
import { fromSuperscript } from './numerals';
import { draft } from './paragraphs';
import { createReader } from './readings';
import { readBlocksAnew } from './reblock';
import type { Note, PlacedIndicator, Resolution } from './resolution';

const none: ReadonlySet<string> = new Set();
/** What an indicator may begin with: looked for first, since the whole text is looked through at every edit. */
const indicatorHead = /[[<^\u00B2\u00B3\u00B9\u2070\u2074-\u2079]/g;
const properIndicator =
  /\[\^(\d{1,3})\](?!:)|<sup>(\d{1,3})<\/sup>|\^(\d{1,3})\^|(?<=\S ?)[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]{1,3}/iy;

/**
 * Reads any text as a resolution. Never throws and never loses a character; what it cannot place it still keeps.
 * With the version before at hand, only paragraphs that are new are read; the answer is the same.
 */
export function parseResolution(source: string, before?: Resolution): Resolution {
  const blocks = readBlocksAnew(source, before);
  const noteBlocks = blocks.filter((block) => block.kind === 'note');
  const glued = gluedCandidates(source, noteBlocks);
  const body = createReader(source, glued, before?.readings.body);
  const inNotes = createReader(source, none, before?.readings.notes);
  const { masthead, parts, annex, paragraphs } = assemble(blocks, body.read);
  const notes: Note[] = noteBlocks.map((block) => ({
    id: block.noteId ?? '',
    mark: block.noteMark ?? { start: block.start, end: block.start },
    paragraph: draft([block], inNotes.read, 'note'),
  }));
  const indicators: PlacedIndicator[] = paragraphs.flatMap((paragraph) =>
    paragraph.inline.indicators.map((indicator) => ({ ...indicator, paragraph })),
  );
  const organ = parts.find((part) => part.formula)?.formula?.blocks[0]?.organ;
  return {
    source,
    blocks,
    masthead,
    parts,
    annex,
    notes,
    paragraphs,
    indicators,
    readings: { body: body.readings, notes: inNotes.readings },
    furniture: blocks.filter((block) => block.kind === 'furniture'),
    ...(organ ? { organ } : {}),
  };
}

/** Notes with a plain number that no proper indicator names: their digits may be glued to a word of the text. */
function gluedCandidates(source: string, notes: readonly Block[]): ReadonlySet<string> {
  const ids = notes.map((block) => block.noteId ?? '').filter((id) => /^\d{1,2}$/.test(id));
  if (ids.length === 0) return none;
  const named = new Set<string>();
  properIndicator.lastIndex = 0;
  for (const { index } of source.matchAll(indicatorHead)) {
    if (index < properIndicator.lastIndex) continue;
    properIndicator.lastIndex = index;
    const match = properIndicator.exec(source);
    if (match) named.add(match[1] ?? match[2] ?? match[3] ?? String(fromSuperscript(match[0])));
  }
  return new Set(ids.filter((id) => !named.has(id)));
}

/** The leaves of a text in order: their texts, one after the other, are the text. */
export function leaves({ source, blocks }: Pick<Resolution, 'source' | 'blocks'>): Leaf[] {
  return blocks.flatMap((block): Leaf[] => {
    const whole = { start: block.start, end: block.end };
    switch (block.kind) {
      case 'blank':
      case 'fence':
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
