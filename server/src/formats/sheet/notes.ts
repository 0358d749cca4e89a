import { isNumbered, notesOf } from '../../model/notes/marks';
import type { Note as TypedNote, Resolution } from '../../syntax/resolution';
import { runsOf } from './runs';
import type { Block, Note } from './sheet';

/** The notes to which marks lead; notes with stars to which none leads stand under the masthead. */
export function sheetNotes(
  resolution: Resolution,
  masthead: readonly Block[],
): { readonly notes: Note[]; readonly blocks: Block[] } {
  const marked = new Set(masthead.flatMap(({ runs }) => runs.flatMap(({ note }) => note ?? [])));
  const stars = resolution.notes.filter((note) => !isNumbered(note));
  const { byId } = notesOf(resolution);
  const numbered = new Set(
    resolution.indicators.flatMap(({ id }) => {
      const note = byId.get(id);
      return note ? [note] : [];
    }),
  );
  return {
    notes: [...stars.filter(({ id }) => marked.has(id)), ...numbered].map((note) => toNote(resolution, note)),
    blocks: stars
      .filter(({ id }) => !marked.has(id))
      .map((note): Block => {
        const { mark, runs, source } = toNote(resolution, note);
        return { role: 'star-note', region: 'masthead', label: mark, degree: 0, runs, source };
      }),
  };
}

function toNote(resolution: Resolution, { id, paragraph }: TypedNote): Note {
  const { start, end } = paragraph;
  return { mark: id, runs: runsOf(resolution, paragraph), source: { start, end } };
}
