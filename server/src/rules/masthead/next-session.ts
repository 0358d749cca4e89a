import { documentOrgan } from '../../citation/issuer';
import { quotesOf } from '../../citation/paragraph';
import { isWithin } from '../../text/quotes';
import { matchesIn } from '../../text/matches';
import { fromOrdinal, toOrdinal } from '../../syntax/numerals';
import { replaceProse } from '../../model/edits';
import { defineRule } from '../rule';
import type { Severity } from '../../model/report';
import { sessionOfSymbol } from '../../model/masthead/fields';

const ordinal = '([a-z]+(?:-[a-z]+)?|\\d{1,3}(?:st|nd|rd|th)) session\\b(?! of the (?!General|Assembly))';
const agenda = new RegExp(`\\b(?:provisional|draft) agenda (?:of|for) (?:its|the) ${ordinal}`, 'g');
const atSession = new RegExp(
  `(?:\\bGeneral|(?<![A-Z][a-z]{1,20})) Assembly,? (?:at|during) its ${ordinal}`,
  'g',
);
const asks = /\b(?:[Rr]equests?|[Ii]nvites?|[Ee]ncourages?|[Dd]ecides?|[Cc]alls upon)\b/;
const task =
  /\bto (?:submit|report|inform|provide|present|brief|update|convey|transmit|prepare|consider|continue|convene|review|hold|resume|revert)\b/;
/** A report that is there: "similar in scope to his report to the General Assembly at its seventy-first session". */
const submitted = /\b(?:his|her|the) reports? (?:submitted )?to the ?$/;
/** How far in front of the session a sentence is read. */
const reach = 500;
/** Items that come back every fifth session are the rarest. */
const farthest = 5;

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
    past: 'The {0} session is over: the masthead is of the {1}. Is the {2} meant?',
    present: 'The masthead is itself of the {0} session. Is the {2} meant?',
    far: 'The {0} session is {3} sessions after that of the masthead. Is the {2} meant?',
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
    if (!prose.text.includes('session')) return;
    const quotes = quotesOf(paragraph);
    for (const pattern of [agenda, atSession]) {
      for (const { 0: all, 1: word = '', index } of matchesIn(prose.text, pattern)) {
        const end = index + all.indexOf(word, all.lastIndexOf(word)) + word.length;
        const named = fromOrdinal(word) ?? Number.parseInt(word, 10);
        const distance = named - session;
        const next = toOrdinal(session + 1);
        if (!next || Number.isNaN(named) || isWithin(quotes, end)) continue;
        if (pattern === atSession && !isTask(prose.text, index)) continue;
        if (distance > 0 && (distance <= farthest || pattern === atSession)) continue;
        const [message, atMost]: ['past' | 'present' | 'far', Severity | undefined] =
          distance < 0
            ? ['past', undefined]
            : distance === 0
              ? ['present', pattern === atSession ? 'information' : undefined]
              : ['far', undefined];
        const edit = replaceProse(prose, end - word.length, end, next);
        report({
          at: prose.span(end - word.length, end),
          message,
          args: [word, toOrdinal(session) ?? '', next, String(distance)],
          atMost,
          fix: edit && { title: 'Write “{0}”', args: [next], applicability: 'suggestion', edits: [edit] },
        });
      }
    }
  },
});

/** `recalls the request to the Secretary-General to submit a report`: that was asked before. */
const told = /\brecall(?:s|ing) (?:the|its) (?:request|invitation|decision)/i;

/** Whether the clause up to here asks for something to be done, as against telling of what was. */
function isTask(text: string, end: number): boolean {
  const clause =
    text
      .slice(Math.max(0, end - reach), end)
      .split(/[;.“”]/)
      .at(-1) ?? '';
  const verb = asks.exec(clause);
  return (
    verb !== null && !told.test(clause) && !submitted.test(clause) && task.test(clause.slice(verb.index))
  );
}
