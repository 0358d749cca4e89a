import { against, cites } from '../../succession/rollover/against';
import { defineRule } from '../rule';

export const list = defineRule({
  id: 'rollover/list',
  summary: 'A list of the resolutions before this one names the last of them too.',
  rationale:
    'Where the text that a draft takes up named its own predecessors one by one, each text has added the one before it. The list is easily forgotten if a text is taken up again. Only if the text that the draft takes up is at hand.',
  source:
    'Measured in 1,439 pairs of resolutions of sessions 74–80: four such lists lack the last resolution, and in three of them it was forgotten. The examples are those of a draft that takes up resolution 79/940.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { missing: 'Add resolution {0} to the list: this text takes it up.' },
  examples: {
    wrong: [
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Recalling* its resolutions 77/909 of 7 December 2022 and 78/958 of 4 December 2023 on lakes,\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Recalling* its resolutions 77/909 of 7 December 2022, 78/958 of 4 December 2023 and 79/940 of 2 December 2024 on lakes,\n',
      },
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Recalling* its resolutions 76/9 of 6 December 2021, 77/909 of 7 December 2022 and 78/958 of 4 December 2023 on lakes,\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Recalling* its resolutions 76/9 of 6 December 2021, 77/909 of 7 December 2022, 78/958 of 4 December 2023 and 79/940 of 2 December 2024 on lakes,\n',
      },
    ],
    right: [
      'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Recalling* its resolutions 77/909 of 7 December 2022 and 78/958 of 4 December 2023, as well as resolution 79/940 of 2 December 2024, on lakes,\n',
    ],
  },
  check(resolution, { predecessor, report }) {
    const read = predecessor && against(resolution, predecessor);
    if (!read) return;
    const { due, course, citesIt } = read;
    for (const { pair, step } of due) {
      if (step.kind !== 'list' || step.action !== 'made') continue;
      if (cites(pair.after.paragraph, resolution, course.own?.symbol)) continue;
      const [number = ''] = step.to?.split(' ') ?? [];
      report({
        at: step.at,
        message: 'missing',
        args: [number],
        // If it is named elsewhere, the list may end on purpose.
        atMost: citesIt ? 'information' : undefined,
        fix: {
          title: 'Add “{0}”',
          args: [step.to ?? number],
          applicability: 'suggestion',
          edits: step.edits,
        },
      });
    }
  },
});
