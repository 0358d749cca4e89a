import { grammar } from '../language/grammar';
import { isNumbered, notesById } from '../model/notes/marks';
import { nameOfMarker } from '../model/numbering/labels';
import { oncePerReading } from '../syntax/memoize';
import type { Paragraph, Resolution, Role } from '../syntax/resolution';
import { tokensIn, type Token } from './tokens';

/** A note where its indicator stands: offset in the prose, and its words. */
export interface PlacedNote {
  readonly at: number;
  readonly text: string;
  /** Where the note stands; absent if the mark leads to none. */
  readonly paragraph?: Paragraph;
}

/** A paragraph of a text that is compared with another's: what is no masthead, organ line or closing line. */
export interface Member {
  readonly paragraph: Paragraph;
  /** `PP7`, `OP4 (a)`, `heading 2`, `annex, 3` */
  readonly name: string;
  /** Its words without the punctuation at the end. */
  readonly key: string;
  readonly tokens: readonly Token[];
  readonly notes: readonly PlacedNote[];
  /** Subparagraphs and continuations, in order of place. */
  readonly children: readonly Member[];
}

const compared: readonly Role[] = [
  'heading',
  'preambular',
  'operative',
  'table',
  'plain',
  'subparagraph',
  'continuation',
];

const { endingMark } = grammar.joining;
const key = oncePerReading((prose) => prose.trimEnd().replace(endingMark, ''));

/** The paragraphs of a text that hang on no other, in order of place, each with what hangs on it. */
export function membersOf(resolution: Resolution): Member[] {
  const notes = notesById(resolution);
  const hanging = new Set(resolution.paragraphs.flatMap(({ items, more }) => [...items, ...more]));
  const counts = { preamble: 0, heading: 0, table: 0, plain: 0, annex: 0 };
  const starts = new Set(resolution.parts.map(({ children }) => children[0]));
  const build = (paragraph: Paragraph, name: string): Member => {
    let more = 0;
    return {
      paragraph,
      name,
      key: key(paragraph.inline),
      tokens: tokensIn(paragraph.inline),
      notes: paragraph.inline.indicators.filter(isNumbered).map(({ id, at }) => {
        const note = notes.get(id)?.paragraph;
        return note ? { at, text: note.inline.prose.text.trim(), paragraph: note } : { at, text: '' };
      }),
      children: [...paragraph.items, ...paragraph.more]
        .sort((a, b) => a.start - b.start)
        .map((child) =>
          build(
            child,
            child.marker && child.marker.shape !== 'bullet'
              ? `${name} (${nameOfMarker(child.marker)})`
              : `${name} + ${++more}`,
          ),
        ),
    };
  };
  const nameOf = (paragraph: Paragraph): string => {
    if (starts.has(paragraph)) counts.preamble = 0;
    const { role, within, marker } = paragraph;
    const annexed = within === 'annex' ? 'annex, ' : '';
    if (role === 'preambular') return `${annexed}PP${++counts.preamble}`;
    if (role === 'heading') return `${annexed}heading ${++counts.heading}`;
    if (role === 'table') return `${annexed}row ${++counts.table}`;
    if (marker && marker.shape !== 'bullet')
      return `${annexed}${role === 'operative' ? 'OP' : ''}${nameOfMarker(marker)}`;
    return `${annexed}${role === 'operative' ? 'OP' : 'paragraph '}${++counts.plain}`;
  };
  return resolution.paragraphs
    .filter((paragraph) => compared.includes(paragraph.role) && !hanging.has(paragraph))
    .map((paragraph) => build(paragraph, nameOf(paragraph)));
}

/** Members with all that hangs on them, in order of place. */
export const withChildren = (members: readonly Member[]): Member[] =>
  members.flatMap((member) => [member, ...withChildren(member.children)]);
