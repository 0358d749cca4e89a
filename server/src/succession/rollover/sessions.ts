import { quotesOf } from '../../citation/paragraph';
import { grammar } from '../../language/grammar';
import type { Paragraph } from '../../syntax/resolution';
import { matchesIn } from '../../text/matches';
import { isWithin } from '../../text/quotes';
import type { Course } from './course';
import { ordinalLike, sessionIn, stepAt, type Step, type StepKind } from './step';

const { provisionalAgenda, atSession } = grammar.sessions;
const { anySession, twoSessions } = grammar.succession;

/** The sessions of a paragraph: those of the Assembly that were to come are as far ahead as they were. */
export function sessionSteps(paragraph: Paragraph, { from, to: draft, distance }: Course): Step[] {
  const { text } = paragraph.inline.prose;
  if (!text.includes('session') && !anySession.test(text)) return [];
  anySession.lastIndex = 0;
  const quotes = quotesOf(paragraph);
  const steps: Step[] = [];
  const taken = new Set<number>();
  const carry = (start: number, word: string, kind: StepKind, why: string): void => {
    const session = sessionIn(word);
    const to = session === undefined ? undefined : ordinalLike(word, session + distance);
    if (session === undefined || session <= from || taken.has(start) || isWithin(quotes, start)) return;
    taken.add(start);
    // A task for a session that is still to come for the draft may be in hand: drafters recall it then, or leave it.
    const [action, reason] =
      kind === 'session' && session > draft
        ? (['look at', 'The session is still to come: is it asked again, or recalled?'] as const)
        : (['made', why] as const);
    steps.push(stepAt(paragraph, { start, end: start + word.length }, kind, action, reason, to));
  };
  for (const { 0: all, 1: word = '', index } of matchesIn(text, provisionalAgenda))
    carry(index + all.lastIndexOf(word), word, 'agenda session', 'The agenda is that of a session to come.');
  for (const { 0: all, 1: first = '', 2: second = '', index } of matchesIn(text, twoSessions))
    for (const word of [first, second])
      carry(
        index + all.lastIndexOf(word),
        word,
        'two sessions',
        'Both sessions were to come; look whether both are meant.',
      );
  for (const { 0: all, 1: word = '', index } of matchesIn(text, atSession))
    carry(index + all.lastIndexOf(word), word, 'session', 'The session of the Assembly was to come.');
  for (const { 1: word = '', index } of matchesIn(text, anySession)) {
    const session = sessionIn(word);
    if (session === undefined || taken.has(index) || isWithin(quotes, index)) continue;
    steps.push(
      stepAt(
        paragraph,
        { start: index, end: index + word.length },
        'other session',
        'look at',
        session > from
          ? 'A session to come, maybe of another organ: is it still the one that is meant?'
          : 'A session, meeting or anniversary of its time: is it still the one that is meant?',
        session > from ? ordinalLike(word, session + distance) : undefined,
      ),
    );
  }
  return steps;
}
