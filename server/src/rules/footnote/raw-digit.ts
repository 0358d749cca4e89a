import { defineRule } from '../rule';
import type { RuleContext } from '../../model/context';
import { replaceProse } from '../../model/edits';
import { notesWithoutIndicator, printIndicator } from '../../model/notes/marks';
import { passages } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import type { Resolution } from '../../syntax/resolution';

/** The group is the number of a note. */
const inBrackets =
  /(?<=[\p{L}\d,;.”)])(?: ?[([](\d{1,3})[)\]]| ?[([]?(?:fn|footnote|note)\.? ?(\d{1,3})[)\]]?)(?![\p{L}\d])/gu;

export const rawDigit = defineRule({
  id: 'footnote/raw-digit',
  summary: 'A footnote indicator is a superscript, not a digit at the end of a word.',
  rationale:
    'Conversions from Word and PDF lose the superscript, so that “matter,4” stands for “matter,⁴”. A digit is taken for an indicator only where a note of that number exists and no other indicator leads to it.',
  source: 'Observed in converted texts of session 74 and in drafts pasted from PDF.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    glued: 'Make this {0} a footnote indicator: it has lost its mark.',
    bracket: 'Write the footnote indicator {1}, not “{0}”.',
  },
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
  check(resolution, { report }) {
    const { source, indicators, notes } = resolution;
    reportInBrackets(resolution, report);
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
          title: 'Make “{0}” a footnote indicator',
          args: [id],
          applicability: 'suggestion',
          edits: [{ start, end, text: printIndicator({ form: as }, id) }],
        },
      });
    }
  },
});

/** What stands for the indicator of a note to which none leads: `(4)`, `[4]`, `fn. 4`. */
function reportInBrackets(resolution: Resolution, report: RuleContext<'bracket'>['report']): void {
  const lost = notesWithoutIndicator(resolution);
  if (lost.length === 0) return;
  const ids = new Map(lost.map((note) => [note.id, note]));
  for (const paragraph of resolution.paragraphs) {
    const { text } = paragraph.inline.prose;
    if (!bodyRoles.includes(paragraph.role) || !/[([]\d|fn|footnote|note \d/.test(text)) continue;
    for (const { 0: all, 1: bare, 2: id = bare ?? '', index } of passages(paragraph, inBrackets)) {
      const note = ids.get(id);
      if (!note) continue;
      ids.delete(id);
      const { prose } = paragraph.inline;
      const written = resolution.source.slice(note.mark.start, note.mark.end);
      const form = written.startsWith('[') ? 'bracket' : written.startsWith('<') ? 'sup' : 'superscript';
      const edit = replaceProse(prose, index, index + all.length, printIndicator({ form }, id));
      report({
        at: prose.span(index, index + all.length),
        message: 'bracket',
        args: [all.trim(), id],
        fix: edit && {
          title: 'Make “{0}” a footnote indicator',
          args: [id],
          applicability: 'suggestion',
          edits: [edit],
        },
      });
    }
  }
}
