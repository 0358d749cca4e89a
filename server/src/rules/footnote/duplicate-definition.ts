import { defineRule } from '../rule';
import { isNumbered } from '../../model/notes/marks';

export const duplicateDefinition = defineRule({
  id: 'footnote/duplicate-definition',
  summary: 'No two notes have the same number.',
  rationale: 'With two notes of one number nobody can tell which of them an indicator leads to.',
  source: 'Editorial Manual, footnotes: numbers run through the whole resolution.',
  severity: 'error',
  fix: 'none',
  messages: { duplicate: 'There is another note {0} above.' },
  examples: {
    wrong: [
      {
        wrong: '*Taking note* of the report,[^1]\n\n[^1]: A/67/738.\n\n[^1]: A/67/740.\n',
        mended: '*Taking note* of the report,[^1]\n\n[^1]: A/67/738.\n',
      },
      {
        wrong: '*Taking note* of the report¹ and the study,²\n\n¹ A/67/738.\n\n¹ A/67/740.\n\n² A/67/741.\n',
        mended: '*Taking note* of the report¹ and the study,²\n\n¹ A/67/738.\n\n² A/67/741.\n',
      },
    ],
    right: [
      '*Taking note* of the report,[^1]\n\n[^1]: A/67/738.\n\n\\* Reissued for technical reasons.\n\n\\* On behalf of the Group.\n',
    ],
  },
  check({ notes }, { report }) {
    const seen = new Set<string>();
    for (const { id, mark } of notes) {
      if (seen.has(id) && isNumbered({ id })) report({ at: mark, message: 'duplicate', args: [id] });
      seen.add(id);
    }
  },
});
