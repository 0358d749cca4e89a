import { grammar } from '../../language/grammar';
import { isNumbered } from '../../model/notes/marks';
import type { Note, Resolution } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { isAt } from '../range';

const { ibidHead: head } = grammar.notes;

/** `Ibid.` in the source, and the note that names what it stands for. */
export interface Ibid extends Span {
  readonly note: Note;
}

/** What `Ibid.` at an offset stands for: the note before or, where that one says `Ibid.` too, the one before it. */
export function ibidAt({ notes }: Resolution, offset: number): Ibid | undefined {
  const ordered = inOrder(notes.filter(isNumbered));
  const at = ordered.findIndex(({ paragraph }) => isAt(paragraph, offset));
  const here = ordered[at];
  const span = here && ibidIn(here);
  if (!span || offset < span.start || offset > span.end) return undefined;
  const note = ordered.slice(0, at).findLast((earlier) => !ibidIn(earlier));
  return note && { ...span, note };
}

function ibidIn({ paragraph: { inline } }: Note): Span | undefined {
  const match = head.exec(inline.prose.text);
  const word = match?.[1];
  if (!match || word === undefined) return undefined;
  return inline.prose.span(match[0].length - word.length, match[0].length);
}

/** By number, which is the order of the text; where the notes stand in the file says nothing. */
const inOrder = (notes: readonly Note[]): readonly Note[] =>
  notes.every(({ id }) => /^\d+$/.test(id)) ? notes.toSorted((a, b) => Number(a.id) - Number(b.id)) : notes;
