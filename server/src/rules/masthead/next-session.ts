import { documentOrgan } from '../../citation/issuer';
import { toOrdinal } from '../../syntax/numerals';
import { replaceProse } from '../../model/edits';
import { laterSessionsIn } from '../../model/masthead/later-sessions';
import { defineRule } from '../rule';
import type { Severity } from '../../model/report';
import { sessionOfSymbol } from '../../model/masthead/fields';

/** Items that come back every fifth session are the rarest. */
const farthest = 5;
/** Nothing is asked for a session that is farther off. */
const farthestTask = 15;

export const nextSession = defineRule({
  id: 'masthead/next-session',
  summary:
    'A session to come is later than that of the masthead: “in the provisional agenda of its eighty-first session” in a text of the eightieth.',
  rationale:
    'The number is left over when a text is taken from an older one. Items come back after one session, or after two to five; what was asked for in an earlier session is spoken of in the past. A task for the session that is open may be meant so.',
  source:
    'Measured in 240 resolutions of sessions 74–77: the provisional agenda is always of a later session, by one in three of four texts and never by more than five.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    past: 'The {0} session is over. Is the {2} meant?',
    present: 'This text is of the {0} session itself. Is the {2} meant?',
    far: 'The {0} session is {3} sessions ahead. Is the {2} meant?',
  },
  examples: {
    wrong: [
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Decides* to include in the provisional agenda of its eightieth session the item entitled “University for Peace”.\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Decides* to include in the provisional agenda of its eighty-first session the item entitled “University for Peace”.\n',
      },
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Requests* the Secretary-General to report to the General Assembly at its seventy-ninth session.\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Requests* the Secretary-General to report to the General Assembly at its eighty-first session.\n',
      },
    ],
    right: [
      'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Welcomes* the report submitted to the General Assembly at its seventy-eighth session,\n',
      'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Decides* to include in the provisional agenda of its eighty-third session the item entitled “University for Peace”.\n',
    ],
  },
  roles: ['operative', 'subparagraph', 'continuation', 'plain'],
  check(paragraph, { resolution, report }) {
    const { inline } = paragraph;
    const { prose } = inline;
    const { masthead } = resolution;
    const { session, symbol = '' } = masthead;
    const inSymbol = sessionOfSymbol(symbol);
    // Where line and symbol differ it is not known which session this is.
    if (session === undefined || !documentOrgan(resolution).numbering.yearlySessions) return;
    if (inSymbol && (inSymbol.series !== 'regular' || inSymbol.session !== session)) return;
    for (const { kind, word, session: named, start, end } of laterSessionsIn(paragraph)) {
      const distance = named - session;
      const next = toOrdinal(session + 1);
      if (!next) continue;
      if (distance > 0 && distance <= (kind === 'task' ? farthestTask : farthest)) continue;
      const [message, atMost]: ['past' | 'present' | 'far', Severity | undefined] =
        distance < 0
          ? ['past', undefined]
          : distance === 0
            ? ['present', kind === 'task' ? 'information' : undefined]
            : ['far', undefined];
      const edit = replaceProse(prose, start, end, next);
      report({
        at: prose.span(start, end),
        message,
        args: [word, toOrdinal(session) ?? '', next, String(distance)],
        atMost,
        fix: edit && { title: 'Write “{0}”', args: [next], applicability: 'suggestion', edits: [edit] },
      });
    }
  },
});
