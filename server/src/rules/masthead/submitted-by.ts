import { defineRule } from '../rule';
import { fieldOf } from '../../model/masthead/fields';

const submitted =
  /^(?:Revised draft|Draft) (?:resolution|decision)s? submitted (?:by the (?:Chairs?|Co-Chairs?|Vice-Chairs?|Chairperson|Chairman|Chairwoman|(?:Vice-)?President|Rapporteur|Bureau|Secretary-General|Committee|Special Committee|Commission|Working Group|[A-Z][a-z]+ Committee)\b|by [A-Z][^,]{2,60}, |on (?:behalf|the (?:basis|recommendation)))/;

export const submittedBy = defineRule({
  id: 'masthead/submitted-by',
  summary:
    'A text negotiated in committee is headed “Draft resolution submitted by the Chair of the Committee following informal consultations”.',
  rationale:
    'A Vice-Chair is named with country, “on the basis of informal consultations on draft resolution” and the symbol. The line has no full stop.',
  source: 'Measured: 51 headings of this kind in 300 drafts of the eightieth session.',
  languages: ['en'],
  severity: 'information',
  fix: 'none',
  messages: {
    form: 'Begin this line with “Draft resolution submitted by the”.',
    stop: 'Remove the full stop at the end of this line.',
  },
  examples: {
    wrong: [
      {
        wrong: 'A/C.2/80/L.20\n\nDraft Resolution by Chair\n\n*The General Assembly*,\n',
        mended:
          'A/C.2/80/L.20\n\nDraft resolution submitted by the Chair of the Committee\n\n*The General Assembly*,\n',
      },
      {
        wrong:
          'A/C.2/80/L.20\n\nDraft resolution submitted by the Chair of the Committee.\n\n*The General Assembly*,\n',
        mended:
          'A/C.2/80/L.20\n\nDraft resolution submitted by the Chair of the Committee\n\n*The General Assembly*,\n',
      },
    ],
    right: [
      'A/C.3/80/L.8\n\nDraft resolution submitted by the Chair on the recommendation of the Economic and Social Council (resolution 2025/16)\n\n*The General Assembly*,\n',
    ],
  },
  check(resolution, { report }) {
    const field = fieldOf(resolution, 'sponsors');
    if (!field || field.text.includes(':') || !/^(?:revised )?draft /i.test(field.text)) return;
    const { prose, from, to, text } = field;
    if (!submitted.test(text)) report({ at: prose.span(from, to), message: 'form' });
    if (/(?<!\b[A-Z])\.$/.test(text)) report({ at: prose.span(to - 1, to), message: 'stop' });
  },
});
