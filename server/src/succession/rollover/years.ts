import { readDates } from '../../citation/date';
import { quotesOf } from '../../citation/paragraph';
import { readSymbols } from '../../citation/symbol';
import { grammar } from '../../language/grammar';
import { citedIn } from '../../model/citations/resolved';
import type { Paragraph } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { matchesIn } from '../../text/matches';
import { isWithin } from '../../text/quotes';
import type { Course } from './course';
import { stepAt, type Step } from './step';

const { forYear, namedYear, anyYear, financialPeriod, financialEnd, toCome, tellsNews } = grammar.succession;

/** The years and dates of a paragraph: those of a plan or a financial period move on, others are looked at. */
export function yearSteps(paragraph: Paragraph, course: Course): Step[] {
  const { text } = paragraph.inline.prose;
  const { year, distance } = course;
  const steps: Step[] = [];
  const taken: Span[] = [];
  const quotes = quotesOf(paragraph);
  const isNear = (value: number): boolean => value >= year - 1 && value <= year + 2;
  const isFree = (start: number): boolean =>
    !taken.some((span) => span.start <= start && start < span.end) && !isWithin(quotes, start);
  const put = (start: number, kind: Step['kind'], action: Step['action'], why: string, to?: string): void => {
    const end = start + 4;
    taken.push({ start, end });
    steps.push(stepAt(paragraph, { start, end }, kind, action, why, to));
  };
  const next = (value: number): string => String(value + distance);

  for (const { 0: all, 1: first = '', 2: second = '', index } of matchesIn(text, financialPeriod))
    for (const written of [first, second])
      if (isFree(index + all.lastIndexOf(written)))
        put(
          index + all.lastIndexOf(written),
          'financial period',
          'made',
          'A financial period goes on.',
          next(Number(written)),
        );
  for (const { 0: all, 1: written = '', index } of matchesIn(text, financialEnd))
    if (isFree(index + all.length - 4))
      put(
        index + all.length - 4,
        'financial period',
        'made',
        'A financial period goes on.',
        next(Number(written)),
      );
  for (const span of [...symbolsIn(text), ...citationsIn(paragraph, course)]) taken.push(span);
  for (const { start, end, year: value } of readDates(text)) {
    if (!isFree(start) || taken.some((span) => span.start < end && start < span.end)) continue;
    taken.push({ start, end });
    if (isNear(value))
      steps.push(
        stepAt(
          paragraph,
          { start, end },
          'other date',
          'look at',
          'A date of its time: is it still the one that is meant?',
        ),
      );
  }
  for (const { 0: all, 1: written = '', index } of matchesIn(text, forYear)) {
    const value = Number(written);
    const start = index + all.length - 4;
    if ((value === year || value === year + 1) && isFree(start))
      put(start, 'year', 'made', 'The year is that of the session or the next.', next(value));
  }
  for (const { 0: all, 1: first, 2: second, index } of matchesIn(text, namedYear)) {
    const written = first ?? second ?? '';
    const start = index + all.indexOf(written);
    if (isNear(Number(written)) && isFree(start))
      put(
        start,
        'named year',
        'made',
        'The year is near that of the session; look whether it moves on.',
        next(Number(written)),
      );
  }
  for (const { 1: written = '', index } of matchesIn(text, anyYear))
    if (isNear(Number(written)) && isFree(index))
      put(index, 'other year', 'look at', 'A year of its time: is it still the one that is meant?');
  return [...steps, ...timeSteps(paragraph, course)];
}

const symbolsIn = (text: string): Span[] => readSymbols(text);

/** Citations with their dates: these have rules of their own. */
const citationsIn = (paragraph: Paragraph, { resolution }: Pick<Course, 'resolution'>): Span[] =>
  citedIn(paragraph, { resolution }).map(({ citation: { start, end, date } }) => ({
    start,
    end: Math.max(end, date?.end ?? 0),
  }));

/** What was to come and may be past, and what was news and may be old. */
function timeSteps(paragraph: Paragraph, course: Course): Step[] {
  const { text } = paragraph.inline.prose;
  const coming = comingIn(text).map(({ start, end }) =>
    stepAt(paragraph, { start, end }, 'to come', 'look at', 'It was still to come: is it past now?'),
  );
  const news = newsIn(paragraph, course).map(({ start, end }) =>
    stepAt(
      paragraph,
      { start, end },
      'news',
      'look at',
      'It was news then: is it still welcome, or recalled?',
    ),
  );
  return [...coming, ...news];
}

/** Words that say that something is still to come. */
export const comingIn = (text: string): Span[] =>
  matchesIn(text, toCome).map(({ 0: all, index }) => ({ start: index, end: index + all.length }));

/** In a paragraph that tells news: the opening, if a date of the year in which the session opened or the one before is told. */
export function newsIn(paragraph: Paragraph, course: Pick<Course, 'resolution' | 'year'>): Span[] {
  const { text } = paragraph.inline.prose;
  const [opening] = tellsNews.exec(text) ?? [];
  if (opening === undefined) return [];
  const cited = citationsIn(paragraph, course);
  const isOfLastYear = readDates(text).some(
    ({ year, start }) =>
      (year === course.year || year === course.year - 1) &&
      !cited.some((span) => span.start <= start && start < span.end),
  );
  return isOfLastYear ? [{ start: 0, end: opening.length }] : [];
}
