import type { PlacedIndicator, Resolution } from '../../syntax/resolution';
import { visible } from '../../model/edits';
import { defineRule } from '../rule';
import { isNumbered, notesById } from '../../model/notes/marks';

export const once = defineRule({
  id: 'footnote/once',
  summary: 'A source is footnoted once in a resolution, where it is first mentioned.',
  rationale:
    'A second note with the same text is allowed where it makes a passage clearer, which only the drafter can say. Each part of a composite text counts for itself, and annexes are not read. Before the seventy-fourth session a source was noted again in the operative part.',
  source:
    'Editorial Manual, footnotes, chapter 5; measured: some 1.2 % of the notes of sessions 75–80 repeat an earlier one.',
  languages: ['en'],
  severity: 'information',
  fix: 'none',
  messages: { repeated: 'Note {0} gives this source already: “{1}”' },
  examples: {
    wrong: [
      {
        wrong:
          '*Recalling* the Agenda,[^1]\n\n*Welcoming* the Agenda,[^2]\n\n[^1]: Resolution 70/1.\n\n[^2]: Resolution 70/1.\n',
        mended: '*Recalling* the Agenda,[^1]\n\n*Welcoming* the Agenda,\n\n[^1]: Resolution 70/1.\n',
      },
      {
        wrong:
          '*Recalling* the Agenda,¹\n\n1. *Reaffirms* the Agenda.²\n\n¹ Resolution 70/1.\n² Resolution 70/1.\n',
        mended: '*Recalling* the Agenda,¹\n\n1. *Reaffirms* the Agenda.\n\n¹ Resolution 70/1.\n',
      },
    ],
    right: [
      'Sixty-seventh session\n\n*The General Assembly*,\n\n*Recalling* the Agenda,¹\n\n1. *Reaffirms* the Agenda.²\n\n¹ Resolution 70/1.\n² Resolution 70/1.\n',
      '*Recalling* the Covenants¹ and the Convention² and its Protocol,³\n\n¹ A/67/738.\n² A/67/740.\n³ Ibid.\n',
    ],
  },
  check(resolution, { era, report }) {
    if (era === 'earlier') return;
    const notes = notesById(resolution);
    const starts = resolution.parts.map(({ formula }) => formula?.start ?? 0);
    const partOf = ({ start }: PlacedIndicator) => starts.findLastIndex((from) => from <= start);
    const seen = new Map<string, string>();
    for (const indicator of readableIndicators(resolution)) {
      const note = notes.get(indicator.id);
      const text = note ? visible(note.paragraph).replace(/\s+/g, ' ') : '';
      // What has no figure explains, and names no source.
      if (text.length < 6 || /^ibid\b/i.test(text) || !/\d/.test(text)) continue;
      const key = `${partOf(indicator)} ${text}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, indicator.id);
      else {
        const { start, end } = indicator;
        report({ at: { start, end }, message: 'repeated', args: [first, text] });
      }
    }
  },
});

const readableIndicators = ({ indicators }: Resolution): PlacedIndicator[] =>
  indicators.filter((indicator) => isNumbered(indicator) && indicator.paragraph.within !== 'annex');
