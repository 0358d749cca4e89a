import { against } from '../../succession/rollover/against';
import type { Step } from '../../succession/rollover/step';
import { yearSteps } from '../../succession/rollover/years';
import { defineRule } from '../rule';

export const keptYear = defineRule({
  id: 'rollover/year',
  summary: 'A year of a plan moves on with the other figures of its paragraph.',
  rationale:
    '“The budget for 2025” becomes that for 2026 a session later. If sessions, dates or other years of the paragraph have moved on and this one has not, it is easily forgotten. Only if the text that the draft takes up is at hand.',
  source:
    'Measured in 1,439 pairs of resolutions of sessions 74–80: such a year stays in 4 paragraphs of which other figures moved, once by mistake. The examples are those of a draft that takes up resolution 79/940.',
  languages: ['en'],
  severity: 'information',
  fix: 'suggestion',
  messages: { kept: 'Other figures of this paragraph have moved on. Is {0} still meant?' },
  examples: {
    wrong: [
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n3. *Takes note* of the programme of work for 2025 and the report for the eightieth session;\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n3. *Takes note* of the programme of work for 2026 and the report for the eightieth session;\n',
      },
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n3. *Takes note* of the programme of work for 2025 and the report for the eighty-first session;\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n3. *Takes note* of the programme of work for 2026 and the report for the eighty-first session;\n',
      },
    ],
    right: [
      'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n3. *Takes note* of the programme of work for 2025 and the report for the seventy-ninth session;\n',
    ],
  },
  check(resolution, { predecessor, report }) {
    const read = predecessor && against(resolution, predecessor);
    if (!read) return;
    const { comparison, course } = read;
    for (const { before, after, changes } of comparison.pairs) {
      if (!changes.some(({ kind }) => kind === 'value')) continue;
      const was = new Set(planned(yearSteps(before.paragraph, course)).map(({ from }) => from));
      for (const { at, from, to = '', edits } of planned(
        yearSteps(after.paragraph, { ...course, resolution }),
      )) {
        if (!was.has(from)) continue;
        const fix = { title: 'Write “{0}”', args: [to], applicability: 'suggestion', edits } as const;
        report({ at, message: 'kept', args: [from], fix: edits.length > 0 ? fix : undefined });
      }
    }
  },
});

const planned = (steps: readonly Step[]): Step[] =>
  steps.filter(({ kind }) => kind === 'year' || kind === 'named year');
