import { isNumbered } from '../../model/notes/marks';
import type { Note, Resolution } from '../../syntax/resolution';
import type { Edit } from '../../text/edit';
import { defineRule } from '../rule';

export const noteOrder = defineRule({
  id: 'footnote/note-order',
  summary: 'The notes of a text stand in the order of their numbers.',
  rationale:
    'Two notes that have changed places lead readers of the draft to the wrong source, and show that something was moved by hand. “Ibid.” stands for the source of the note with the number before, wherever that stands.',
  source: 'Editorial Manual, footnotes, chapter 9; measured: no text out of order.',
  severity: 'warning',
  fix: 'safe',
  messages: { order: 'Put note {0} before note {1}, in the order of their numbers.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the report[^1] and the study,[^2]\n\n[^2]: A/67/740.\n\n[^1]: A/67/738.\n',
        mended: '*Noting* the report[^1] and the study,[^2]\n\n[^1]: A/67/738.\n\n[^2]: A/67/740.\n',
      },
      {
        wrong: '*Noting* the report¹ and the study,²\n\n² A/67/740.\n\n¹ A/67/738.\n',
        mended: '*Noting* the report¹ and the study,²\n\n¹ A/67/738.\n\n² A/67/740.\n',
      },
    ],
    right: ['*Noting* the report[^1] and the study,[^2]\n\n[^1]: A/67/740.\n\n[^2]: A/67/738.\n'],
  },
  check(resolution, { report }) {
    const notes = resolution.notes.filter(isNumbered);
    const numbers = notes.map(({ id }) => Number(id));
    // Where a number comes twice or is none, or numbers begin again with a page, there is another slip.
    if (notes.length < 2 || new Set(numbers).size < numbers.length || numbers.some(Number.isNaN)) return;
    const late = notes.filter(({ id }, i) => Number(id) < (numbers[i - 1] ?? 0));
    if (late.length === 0) return;
    const fix = {
      title: 'Put the notes in order',
      applicability: 'safe' as const,
      edits: inOrder(resolution, notes),
    };
    for (const { id, mark } of late) {
      const before = numbers[numbers.indexOf(Number(id)) - 1] ?? 0;
      report({ at: mark, message: 'order', args: [id, String(before)], fix });
    }
  },
});

/** Puts each note, with its mark, in the place that its number has among them. */
function inOrder({ source }: Resolution, notes: readonly Note[]): Edit[] {
  const sorted = [...notes].sort((a, b) => Number(a.id) - Number(b.id));
  return notes.flatMap((place, i): Edit[] => {
    const note = sorted[i];
    if (!note || note === place) return [];
    const text = source.slice(note.mark.start, note.paragraph.end);
    return [{ start: place.mark.start, end: place.paragraph.end, text }];
  });
}
