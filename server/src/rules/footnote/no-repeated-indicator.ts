import type { Resolution } from '../../syntax/resolution';
import { lineBreakOf } from '../../model/edits';
import { insert } from '../../text/edit';
import { defineRule } from '../rule';
import type { Edit } from '../../text/edit';
import { isNumbered, notesOf, printIndicator, printNoteMark, standsAlone } from '../../model/notes/marks';

export const noRepeatedIndicator = defineRule({
  id: 'footnote/no-repeated-indicator',
  summary: 'A footnote indicator is not used twice in a resolution.',
  rationale:
    'A source that is cited again takes a new footnote with the same text. Before the current Editorial Manual an indicator was repeated; texts of sessions before the seventy-fourth are therefore not checked.',
  source:
    'Editorial Manual, footnotes, chapter 5: numbered indicators are no longer repeated in resolutions.',
  severity: 'error',
  fix: 'safe',
  messages: { repeated: 'Give this source a new note: indicator {0} is used above already.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the report,[^1]\n\n*Welcoming* the report,[^1]\n\n[^1]: A/78/290.\n',
        mended:
          '*Noting* the report,[^1]\n\n*Welcoming* the report,[^2]\n\n[^1]: A/78/290.\n\n[^2]: A/78/290.\n',
      },
      {
        wrong:
          '*Noting* the report¹ and the study,²\n\n*Welcoming* the study,²\n\n¹ A/78/290.\n² A/78/291.\n',
        mended:
          '*Noting* the report¹ and the study,²\n\n*Welcoming* the study,³\n\n¹ A/78/290.\n² A/78/291.\n³ A/78/291.\n',
      },
    ],
    right: [
      'Sixty-seventh session\n\n*The General Assembly*,\n\n*Noting* the report,¹\n\n*Welcoming* the report,¹\n\n*Decides* to act.\n\n¹ A/67/738.\n',
    ],
  },
  check(resolution, { era, report }) {
    if (era === 'earlier') return;
    const seen = new Set<string>();
    let added = 0;
    for (const placed of resolution.indicators.filter(isNumbered)) {
      const { id, start, end } = placed;
      if (seen.has(id)) {
        const alone = placed.form !== 'glued' && standsAlone(placed, resolution);
        const edits = alone ? addNote(resolution, id, added++) : undefined;
        report({
          at: { start, end },
          message: 'repeated',
          args: [id],
          // A digit at the end of a word may be no indicator at all.
          atMost: placed.form === 'glued' ? 'information' : undefined,
          fix: edits && {
            title: 'Give the indicator a note of its own with the same text',
            applicability: 'safe',
            edits: [{ start, end, text: printIndicator(placed, edits.id) }, edits.edit],
          },
        });
      }
      seen.add(id);
    }
  },
});

/** A copy of a note behind the last one, under the next free number. */
function addNote(resolution: Resolution, id: string, added: number): { id: string; edit: Edit } | undefined {
  const { source } = resolution;
  const { byId, last, lastButOne, highest } = notesOf(resolution);
  const note = byId.get(id);
  if (!note || !last) return undefined;
  const next = String(highest + 1 + added);
  // Notes stand with or without a blank line between them; a lone one takes it.
  const between = lastButOne && source.slice(lastButOne.paragraph.end, last.mark.start);
  const gap =
    between?.trim() === '' ? between.replace(/(?<![ \t])[ \t]+$/, '') : lineBreakOf(resolution).repeat(2);
  const text = gap + printNoteMark(source, note, next) + source.slice(note.mark.end, note.paragraph.end);
  return { id: next, edit: { ...insert(last.paragraph.end, text), stacks: true } };
}
