import type { PlacedIndicator, Resolution } from '../../syntax/resolution';
import { defineRule } from '../rule';
import type { Edit } from '../../text/edit';
import {
  isNumbered,
  joinedIn,
  notesById,
  notesWithoutIndicator,
  printIndicator,
  printNoteMark,
  standsAlone,
} from '../../model/notes/marks';

export const indicator = defineRule({
  id: 'footnote/indicator',
  summary:
    'Footnote indicators are numbered 1, 2, 3 in the order in which they appear, through the annexes too.',
  rationale:
    'Letters belong to tables of other documents; asterisks to the masthead. An indicator that repeats an earlier one is no slip in the order.',
  source: 'Editorial Manual, footnotes, chapter 9; measured: 15 of 2,244 texts out of order.',
  severity: 'error',
  fix: 'safe',
  messages: {
    order: 'Number this indicator {1}, not {0}, in the order of the text.',
    letter: 'Number this indicator {1}, instead of the letter “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the report[^2] and the study,[^1]\n\n[^1]: A/67/740.\n\n[^2]: A/67/738.\n',
        mended: '*Noting* the report[^1] and the study,[^2]\n\n[^2]: A/67/740.\n\n[^1]: A/67/738.\n',
      },
      {
        wrong: '*Noting* the report¹ and the study,³\n\n¹ A/67/738.\n\n³ A/67/740.\n',
        mended: '*Noting* the report¹ and the study,²\n\n¹ A/67/738.\n\n² A/67/740.\n',
      },
      {
        wrong: '*Noting* the report,[^a]\n\n[^a]: A/67/738.\n',
        mended: '*Noting* the report,[^1]\n\n[^1]: A/67/738.\n',
      },
    ],
    right: [
      '*Noting* the report¹ and the study,²\n\n*Welcoming* the report¹ again,\n\n¹ A/67/738.\n\n² A/67/740.\n',
    ],
  },
  check(resolution, { report }) {
    const seen = new Map<string, number>();
    const lost = new Set(notesWithoutIndicator(resolution).map(({ id }) => id));
    let previous = 0;
    // One fix mends them all.
    let fix: ReturnType<typeof renumber> | null = null;
    const parted = resolution.indicators.flatMap(
      (placed) => joinedIn(placed, resolution)?.map((id) => ({ ...placed, id })) ?? [placed],
    );
    for (const placed of parted.filter(isNumbered)) {
      const { id, start, end } = placed;
      if (seen.has(id)) continue;
      const number = /^\d+$/.test(id) ? Number(id) : undefined;
      let expected = previous + 1;
      // Where notes lost their indicators, that is the slip; the numbers behind are right.
      while (expected !== number && lost.has(String(expected))) expected++;
      seen.set(id, expected);
      previous = number ?? expected;
      // Digits that a copy glued to a word show what the page has; those in between were read as part of the text.
      if (number === expected || (placed.form === 'glued' && number !== undefined && number > expected))
        continue;
      report({
        at: { start, end },
        message: number === undefined ? 'letter' : 'order',
        args: [id, String(seen.size)],
        fix: (fix = fix === null ? renumber(resolution) : fix),
      });
    }
  },
});

/** Numbers all indicators in order and their notes with them; undefined where one number would have two notes. */
function renumber(resolution: Resolution) {
  const { source, indicators, notes } = resolution;
  const numbered = indicators.filter(isNumbered);
  const next = new Map<string, string>();
  for (const { id } of numbered) if (!next.has(id)) next.set(id, String(next.size + 1));
  const byId = notesById(resolution);
  const isPlain = (placed: PlacedIndicator) => placed.form !== 'glued' && standsAlone(placed, resolution);
  // Notes without an indicator would collide with the new numbers, marks without a note would be given one.
  const isClear =
    byId.size === next.size &&
    notes.filter(isNumbered).length === byId.size &&
    [...next.keys()].every((id) => byId.has(id)) &&
    numbered.every(isPlain);
  if (!isClear) return undefined;
  const edits: Edit[] = [];
  for (const placed of numbered) {
    const id = next.get(placed.id);
    if (id !== undefined && id !== placed.id)
      edits.push({ start: placed.start, end: placed.end, text: printIndicator(placed, id) });
  }
  for (const note of byId.values()) {
    const id = next.get(note.id);
    if (id !== undefined && id !== note.id)
      edits.push({ ...note.mark, text: printNoteMark(source, note, id) });
  }
  return { title: 'Renumber the footnotes', applicability: 'safe' as const, edits };
}
