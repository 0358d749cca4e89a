import { against } from '../../succession/rollover/against';
import { sessionSteps } from '../../succession/rollover/sessions';
import { sessionIn, type Step } from '../../succession/rollover/step';
import { defineRule } from '../rule';

export const keptSession = defineRule({
  id: 'rollover/session',
  summary: 'A session that was to come for the text before is not kept if it is not to come any more.',
  rationale:
    'What was to happen at a later session has mostly happened when the text is taken up again. What the Assembly asks for at a session of its own in an operative paragraph is left to `masthead/next-session`. Only if the text that the draft takes up is at hand.',
  source:
    'Measured in 1,439 pairs of resolutions of sessions 74–80: 18 such sessions are kept, nearly all of them on purpose. The examples are those of a draft that takes up resolution 79/940.',
  languages: ['en'],
  severity: 'information',
  fix: 'suggestion',
  messages: { kept: 'The {0} session was to come in the text before: is it still meant?' },
  examples: {
    wrong: [
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Noting* that the matter will be on the agenda of the General Assembly at its eightieth session,\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Noting* that the matter will be on the agenda of the General Assembly at its eighty-first session,\n',
      },
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Noting also* that the Assembly will take up the study at its eightieth session,\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Noting also* that the Assembly took up the study at its seventy-eighth session,\n',
        byHand: true,
      },
    ],
    right: [
      'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Noting* that the matter will be on the agenda of the General Assembly at its eighty-first session,\n',
    ],
  },
  check(resolution, { predecessor, report }) {
    const read = predecessor && against(resolution, predecessor);
    if (!read) return;
    const { comparison, course } = read;
    for (const { before, after } of comparison.pairs) {
      const was = new Set(
        toCome(sessionSteps(before.paragraph, course)).map(({ from }) => from.toLowerCase()),
      );
      if (was.size === 0) continue;
      const isOperative = after.paragraph.role !== 'preambular';
      for (const { at, from, to = '', kind, edits } of toCome(sessionSteps(after.paragraph, course))) {
        const isTask = isOperative && (kind === 'agenda session' || kind === 'session');
        if (isTask || !was.has(from.toLowerCase()) || (sessionIn(from) ?? Infinity) > course.to) continue;
        report({
          at,
          message: 'kept',
          args: [from],
          fix:
            edits.length > 0
              ? { title: 'Write “{0}”', args: [to], applicability: 'suggestion', edits }
              : undefined,
        });
      }
    }
  },
});

/** Of the sessions of a paragraph those that are later than that of the text before. */
const toCome = (steps: readonly Step[]): Step[] => steps.filter(({ to }) => to !== undefined);
