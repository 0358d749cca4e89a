import { dateOrder, type CalendarDate } from '../../citation/date';
import type { Citation } from '../../citation/citation';
import type { Issuer } from '../../citation/issuer';
import { designationsOf, printDesignation } from '../../citation/symbol';
import { lookUp, lookUpDecision, type AdoptionDate, type ResolutionFacts } from '../../facts/resolutions';
import { isInside, sessionWindow } from '../../facts/sessions';
import { isKnown } from '../../organs/organ';
import type { Cited } from './resolved';

/** A joiner between two members of one list; a longer one holds a clause. */
const directJoiner = 6;

/** More numbers than this never share a date. */
const mostShared = 12;

/** What the table knows of what is cited, letter by letter; empty where anything of it is unknown. */
export function factsOf({
  citation,
  issuer,
  list,
}: Pick<Cited, 'citation' | 'issuer' | 'list'>): ResolutionFacts[] {
  const { organ } = issuer;
  if (!isKnown(organ) || citation.form === 'bare') return [];
  const isDecision = list.noun.kind === 'decision';
  if (isDecision && !organ.numbering.decisions) return [];
  const facts = designationsOf(citation).map((designation) =>
    isDecision ? lookUpDecision(printDesignation(designation)) : lookUp(organ, designation),
  );
  return facts.every((fact) => fact !== undefined) ? facts : [];
}

/** The date on which what is cited was adopted, where all of it has one. */
export function adoptionOf(cited: Pick<Cited, 'citation' | 'issuer' | 'list'>): AdoptionDate | undefined {
  const dates = factsOf(cited).map(({ adopted }) => adopted);
  const [first] = dates;
  if (!first || dates.some((date) => !date || dateOrder(date) !== dateOrder(first))) return undefined;
  return dates.find((date) => date?.certainty === 'probable') ?? first;
}

/**
 * Whether it is this organ's text beyond doubt. A number of the General Assembly’s with a date inside that
 * session is: no other body’s sessions of the same number fall in the same year. So is one whose day and month
 * are right, so that only the year is another.
 */
export function isSure(
  { organ, sure }: Issuer,
  { date, ...citation }: Citation,
  adopted?: CalendarDate,
): boolean {
  if (sure || !date || !organ.numbering.yearlySessions) return sure;
  return isInsideSession(citation, date) || (adopted?.day === date.day && adopted.month === date.month);
}

/** Whether a day falls within the regular session of the General Assembly that a number names. */
export function isInsideSession(
  { form, session = 0, series }: Pick<Citation, 'form' | 'session' | 'series'>,
  date: CalendarDate,
): boolean {
  const window = form === 'session' || form === 'roman' ? sessionWindow('regular', session) : undefined;
  return series === undefined && !!window && isInside(window, date);
}

/** The date written for a citation: its own, or that of the number behind it with which it shares one. */
export function writtenDate({ citation, list, index }: Pick<Cited, 'citation' | 'list' | 'index'>) {
  if (citation.date) return { date: citation.date, shared: false };
  for (let i = index; i < Math.min(list.joiners.length, index + mostShared); i++) {
    const joiner = list.joiners[i];
    const next = list.citations[i + 1];
    if (!joiner || joiner.text.length > directJoiner || !next) return undefined;
    if (next.date) return { date: next.date, shared: true };
  }
  return undefined;
}
