import { dateOrder, type CalendarDate } from '../../citation/date';
import { printDesignation, designationsOf, type Designation } from '../../citation/symbol';
import { lookUp, lookUpDecision, type ResolutionFacts } from '../../facts/resolutions';
import { yearOfCouncilResolution } from '../../facts/security-council';
import { isKnown } from '../../organs/organ';
import type { Prose } from '../../syntax/prose';
import { grammar } from '../../language/grammar';
import type { Cited } from './resolved';

const { untelling } = grammar.subjects;

/** A text that may be meant by a number that is mistyped. */
export interface Meant {
  readonly designation: Designation;
  /** As texts cite it: `53/77`, `1352 (2001)`. */
  readonly text: string;
  readonly facts: ResolutionFacts | undefined;
}

/**
 * The texts whose number is one slip of the hand away from the one that is written (two digits swapped, one digit
 * off by one, lost or doubled, the session one off) and of which something holds, the likeliest slips first.
 */
export function textsOneSlipAway(
  { citation, issuer: { organ }, list }: Pick<Cited, 'citation' | 'issuer' | 'list'>,
  holds: (meant: Meant) => boolean,
): Meant[] {
  const [written, ...others] = designationsOf(citation);
  if (!written || others.length > 0 || !isKnown(organ) || written.form === 'bare') return [];
  const isDecision = list.noun.kind === 'decision';
  if (isDecision && !organ.numbering.decisions) return [];
  return slipsOfDesignation(written).flatMap((designation): Meant | [] => {
    const text = printDesignation(designation);
    const facts = isDecision ? lookUpDecision(text) : lookUp(organ, designation);
    const meant = { designation, text, facts };
    return holds(meant) ? meant : [];
  });
}

/** Whether a text was adopted on a day, as far as is known. */
export const isAdoptedOn =
  (date: CalendarDate) =>
  ({ facts }: Meant): boolean =>
    facts?.adopted !== undefined && dateOrder(facts.adopted) === dateOrder(date);

/** Whether a text of the Security Council was adopted in a year. */
export const isAdoptedIn =
  (year: number) =>
  ({ designation: { number } }: Meant): boolean =>
    yearOfCouncilResolution(number) === year;

function slipsOfDesignation(written: Designation): Designation[] {
  const { form, number, session } = written;
  const ofNumber = slipsOf(number).map((slip): Designation => ({ ...written, number: slip }));
  // The year in parentheses is what the number is held against.
  if (session === undefined || form === 'year-in-parentheses') return ofNumber;
  const sessions = form === 'roman' ? [session - 1, session + 1] : slipsOf(session);
  return [...ofNumber, ...sessions.map((slip): Designation => ({ ...written, session: slip }))];
}

/** The numbers one slip of the hand away, the likeliest slips first; each once. */
export function slipsOf(number: number): number[] {
  const digits = [...String(number)];
  const put = (index: number, count: number, ...others: string[]): string =>
    digits.toSpliced(index, count, ...others).join('');
  const swapped = digits.slice(1).map((digit, i) => put(i, 2, digit, digits[i] ?? ''));
  const beside = digits.flatMap((digit, i) =>
    [-1, 1].map((step) => put(i, 1, String((Number(digit) + step + 10) % 10))),
  );
  const doubled = digits.map((_, i) => put(i, 1));
  const lost = Array.from({ length: digits.length + 1 }, (_, i) =>
    [...'0123456789'].map((digit) => put(i, 0, digit)),
  );
  const all = [...swapped, ...beside, ...doubled, ...lost.flat()];
  return [...new Set(all.filter((slip) => /^[1-9]/.test(slip)).map(Number))].filter(
    (slip) => slip !== number,
  );
}

/** How far around a citation its subject is looked for, in characters. */
const reach = 300;

/** Shorter words say nothing of a subject. */
const shortestTelling = 5;
/** Inflected forms are one word to this length. */
const stem = 7;

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= shortestTelling && !untelling.has(word))
      .map((word) => word.slice(0, stem)),
  );
}

/**
 * How many words of the subject of a text (its title, or what it is about) stand around a citation: the more there
 * are, the likelier it is that this text is meant.
 */
export function subjectNear(
  prose: Prose,
  { citation }: Pick<Cited, 'citation'>,
  facts: ResolutionFacts | undefined,
): number {
  const subject = facts?.title ?? facts?.about;
  if (subject === undefined) return 0;
  const around = wordsOf(prose.text.slice(Math.max(0, citation.start - reach), citation.end + reach));
  return [...wordsOf(subject)].filter((word) => around.has(word)).length;
}
