import { quotesOf } from '../../citation/paragraph';
import { grammar } from '../../language/grammar';
import { fromOrdinal } from '../../syntax/numerals';
import type { Paragraph } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { matchesIn } from '../../text/matches';
import { isWithin } from '../../text/quotes';

const { provisionalAgenda, atSession, ownSession, asks, task, submitted, told } = grammar.sessions;

/** A session that a paragraph speaks of as one to come: on whose agenda something is put, or for which something is asked. */
export interface LaterSession extends Span {
  readonly kind: 'agenda' | 'task';
  /** As written; offsets are those of the prose. */
  readonly word: string;
  readonly session: number;
}

/** How far before the session a sentence is read. */
const reach = 500;

/** Those of a paragraph, the agendas first. */
export function laterSessionsIn(paragraph: Paragraph): LaterSession[] {
  const { text } = paragraph.inline.prose;
  if (!text.includes('session')) return [];
  const quotes = quotesOf(paragraph);
  return (
    [
      ['agenda', provisionalAgenda],
      ['task', atSession],
      ['task', ownSession],
    ] as const
  ).flatMap(([kind, pattern]) =>
    matchesIn(text, pattern).flatMap(({ 0: all, 1: word = '', index }) => {
      const end = index + all.indexOf(word, all.lastIndexOf(word)) + word.length;
      const session = fromOrdinal(word) ?? Number.parseInt(word, 10);
      const isLater = !Number.isNaN(session) && !isWithin(quotes, end);
      if (!isLater || (pattern === atSession && !isTask(text, index))) return [];
      return [{ kind, word, session, start: end - word.length, end }];
    }),
  );
}

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
