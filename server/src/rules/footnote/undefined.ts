import { defineRule } from '../rule';
import { isNumbered, joinedIn, notesById } from '../../model/notes/marks';

export const undefinedNote = defineRule({
  id: 'footnote/undefined',
  summary: 'Every footnote indicator has a note, and every note a text.',
  rationale:
    'An indicator without a note promises a source that the reader cannot find; it is often left when a note is deleted or two texts are merged.',
  source: 'Editorial Manual, footnotes: sources are cited in footnotes.',
  severity: 'error',
  fix: 'none',
  messages: {
    missing: 'There is no note {0} for this indicator.',
    empty: 'Note {0} has no text.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Taking note* of the report,[^1] and of the study,[^2]\n\n[^1]: A/67/738.\n',
        mended:
          '*Taking note* of the report,[^1] and of the study,[^2]\n\n[^1]: A/67/738.\n\n[^2]: A/67/740.\n',
      },
      {
        wrong: '*Taking note* of the report,³\n\n¹ A/67/738.\n',
        mended: '*Taking note* of the report,¹\n\n¹ A/67/738.\n',
      },
      {
        wrong: '*Taking note* of the report,[^1]\n\n[^1]:\n',
        mended: '*Taking note* of the report,[^1]\n\n[^1]: A/67/738.\n',
      },
    ],
    right: [
      '*Welcoming* the protection of 12,000 km² of wetlands,\n',
      '*Taking note* of the report,[^1]\n\n[^1]: A/67/738.\n',
    ],
  },
  check(resolution, { report }) {
    const notes = notesById(resolution);
    for (const { id, mark, paragraph } of notes.values())
      if (paragraph.inline.prose.text.trim() === '') report({ at: mark, message: 'empty', args: [id] });
    for (const placed of resolution.indicators) {
      const { id, start, end, form } = placed;
      if (notes.has(id) || form === 'glued' || !isNumbered(placed) || joinedIn(placed, resolution)) continue;
      report({ at: { start, end }, message: 'missing', args: [id] });
    }
  },
});
