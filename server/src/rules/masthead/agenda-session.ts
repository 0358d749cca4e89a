import { documentOrgan } from '../../citation/issuer';
import { laterSessionsIn } from '../../model/masthead/later-sessions';
import { replaceProse } from '../../model/edits';
import { paragraphsWith } from '../../syntax/selection';
import { toOrdinal } from '../../syntax/numerals';
import { defineRule } from '../rule';

const naming = paragraphsWith(
  (paragraph) => paragraph.role === 'operative' && laterSessionsIn(paragraph).length > 0,
);

export const agendaSession = defineRule({
  id: 'masthead/agenda-session',
  summary: 'A report is asked for the session on whose provisional agenda its item is put.',
  rationale:
    'One of the two was not moved when the text was taken from an older one. If a text names several sessions of either kind, one in common is enough.',
  source:
    'Measured in 77 published texts that name both: the sessions agree in all but one, which speaks of another body.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    other: 'Check the session: the item goes to the {0}, the report to the {1}.',
  },
  examples: {
    wrong: [
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n1. *Requests* the Secretary-General to report to the General Assembly at its eighty-first session;\n\n2. *Decides* to include in the provisional agenda of its eighty-second session the item entitled “Peace”.\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n1. *Requests* the Secretary-General to report to the General Assembly at its eighty-first session;\n\n2. *Decides* to include in the provisional agenda of its eighty-first session the item entitled “Peace”.\n',
      },
      {
        wrong:
          '*The General Assembly*,\n\n1. *Invites* the Director-General to submit a report to the General Assembly at its eighty-third session;\n\n2. *Decides* to include in the provisional agenda of its eighty-second session the item entitled “Peace”.\n',
        mended:
          '*The General Assembly*,\n\n1. *Invites* the Director-General to submit a report to the General Assembly at its eighty-third session;\n\n2. *Decides* to include in the provisional agenda of its eighty-third session the item entitled “Peace”.\n',
      },
    ],
    right: [
      '*The General Assembly*,\n\n1. *Requests* the Secretary-General to report to the General Assembly at its eighty-first and to the General Assembly at its eighty-second session;\n\n2. *Decides* to include in the provisional agenda of its eighty-second session the item entitled “Peace”.\n',
    ],
  },
  check(resolution, { report }) {
    if (!documentOrgan(resolution).numbering.yearlySessions) return;
    const named = naming(resolution).flatMap((paragraph) =>
      laterSessionsIn(paragraph).map((session) => ({ paragraph, ...session })),
    );
    const agendas = named.filter(({ kind }) => kind === 'agenda');
    const tasks = named.filter(({ kind }) => kind === 'task');
    const [agenda] = agendas;
    const [task] = tasks;
    if (!agenda || !task) return;
    // What is over is told of by another rule.
    const { session: own = 0 } = resolution.masthead;
    if (named.some(({ session }) => session <= own)) return;
    if (agendas.some(({ session }) => tasks.some((other) => other.session === session))) return;
    for (const { paragraph, session, start, end } of agendas) {
      const { prose } = paragraph.inline;
      const right = toOrdinal(task.session) ?? '';
      const edit = replaceProse(prose, start, end, right);
      report({
        at: prose.span(start, end),
        message: 'other',
        args: [toOrdinal(session) ?? '', right],
        fix: edit && { title: 'Write “{0}”', args: [right], applicability: 'suggestion', edits: [edit] },
      });
    }
  },
});
