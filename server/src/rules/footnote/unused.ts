import { defineRule } from '../rule';
import { notesWithoutIndicator } from '../../model/notes/marks';

export const unusedNote = defineRule({
  id: 'footnote/unused',
  summary: 'Every note has an indicator in the text.',
  rationale:
    'A note that nothing leads to is left over from a deleted passage, or its indicator was lost. Notes with an asterisk belong to the masthead and are not checked.',
  source: 'Editorial Manual, footnotes: an indicator leads to each note.',
  severity: 'warning',
  fix: 'none',
  messages: { unused: 'Note {0} has no indicator in the text.' },
  examples: {
    wrong: [
      {
        wrong: '*Taking note* of the report,[^1]\n\n[^1]: A/67/738.\n\n[^2]: A/67/740.\n',
        mended: '*Taking note* of the report,[^1]\n\n[^1]: A/67/738.\n',
      },
      {
        wrong: '*Taking note* of the report,\n\n¹ A/67/738.\n',
        mended: '*Taking note* of the report,¹\n\n¹ A/67/738.\n',
      },
    ],
    right: ['*Taking note* of the matter,4 and of the report,\n\n4 See A/67/738.\n'],
  },
  check(resolution, { report }) {
    // Where a copy glued indicators to words, others may stand among the words as well.
    const atMost = resolution.indicators.some(({ form }) => form === 'glued') ? 'information' : undefined;
    for (const { id, mark } of notesWithoutIndicator(resolution))
      report({ at: mark, message: 'unused', args: [id], atMost });
  },
});
