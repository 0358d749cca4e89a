import { findConflict, loneMarks } from '../../text/conflict';
import { defineRule } from '../rule';

export const conflictMarkers = defineRule({
  id: 'structure/conflict',
  summary: 'Two versions that were merged have been settled: no conflict markers are left in the text.',
  rationale:
    'Between “<<<<<<<” and “>>>>>>>” both versions of a passage stand, so that numbers, endings and references cannot be judged. As long as they stand, nothing in the text is mended.',
  source: 'What version control leaves in a text in which two people have changed the same lines.',
  severity: 'warning',
  fix: 'none',
  messages: {
    conflict: 'Choose one of the two versions from here to “>>>>>>>”: until then nothing is fixed.',
    mark: 'Remove this mark of two versions, which is left over.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*,\n\n<<<<<<< HEAD\n*Noting* the report,\n=======\n*Noting* the reports,\n>>>>>>> other\n',
        mended: '*The General Assembly*,\n\n*Noting* the reports,\n',
        byHand: true,
      },
      {
        wrong: '1. *Decides* to act;\n\n<<<<<<< a\n2. *Notes* it.\n=======\n2. *Notes* this.\n>>>>>>> b\n',
        mended: '1. *Decides* to act;\n\n2. *Notes* it.\n',
        byHand: true,
      },
    ],
    right: [
      '*The General Assembly*,\n\n*Noting* the report,\n\n=======\n\n1. *Decides* to act;\n\n2. *Notes* it.\n',
    ],
  },
  check({ source }, { report }) {
    const at = findConflict(source);
    if (at) report({ at, message: 'conflict' });
    else for (const mark of loneMarks(source)) report({ at: mark, message: 'mark' });
  },
});
