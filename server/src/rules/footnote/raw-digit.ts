import { defineRule } from '../rule';
import { printIndicator } from '../../model/notes/marks';

export const rawDigit = defineRule({
  id: 'footnote/raw-digit',
  summary: 'A footnote indicator is a superscript, not a digit at the end of a word.',
  rationale:
    'Conversions from Word and PDF lose the superscript, so that “matter,4” stands for “matter,⁴”. A digit is taken for an indicator only where a note of that number exists and no other indicator leads to it.',
  source: 'Observed in converted texts of session 74 and in drafts pasted from PDF.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { glued: 'The {0} is a footnote indicator that has lost its mark.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the report,1 and the study,[^2]\n\n[^1]: A/67/738.\n\n[^2]: A/67/740.\n',
        mended: '*Noting* the report,[^1] and the study,[^2]\n\n[^1]: A/67/738.\n\n[^2]: A/67/740.\n',
      },
      {
        wrong: '*Noting* the matter,4\n\n⁴ A/67/738.\n',
        mended: '*Noting* the matter,⁴\n\n⁴ A/67/738.\n',
      },
    ],
    right: ['*Noting* the year 2000 and the report,[^1]\n\n[^1]: A/67/738.\n'],
  },
  check({ source, indicators, notes }, { report }) {
    for (const { id, form, start, end } of indicators) {
      if (form !== 'glued') continue;
      const note = notes.find((other) => other.id === id);
      const written = note ? source.slice(note.mark.start, note.mark.end) : '';
      const as = written.startsWith('[') ? 'bracket' : written.startsWith('<') ? 'sup' : 'superscript';
      report({
        at: { start, end },
        message: 'glued',
        args: [id],
        fix: {
          title: 'Make it a footnote indicator',
          applicability: 'suggestion',
          edits: [{ start, end, text: printIndicator({ form: as }, id) }],
        },
      });
    }
  },
});
