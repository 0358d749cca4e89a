import type { Citation } from '../../citation/citation';
import { lookUp, type ResolutionFacts } from '../../facts/resolutions';
import { yearOfCouncilResolution } from '../../facts/security-council';
import { securityCouncil } from '../../organs/organ';
import type { Prose } from '../../syntax/prose';
import type { ParagraphContext } from '../context';
import type { Fix } from '../report';
import { factsOf } from './known';
import { fixOf, rewrite, type Cited } from './resolved';
import { subjectNear, type Meant } from './slips';

export interface NumberOrDate {
  readonly cited: Cited;
  readonly prose: Prose;
  readonly context: Pick<ParagraphContext, 'resolution'>;
  /** What writes the date, or the year, of the number that is written. */
  readonly ofNumber: Fix | undefined;
  /** The texts of the date that is written, whose numbers are one slip away. */
  readonly meant: readonly Meant[];
}

/** The ways to mend one of them, the likeliest first, and the likeliest of the other texts. */
export interface Ways {
  readonly fix: Fix | undefined;
  readonly otherFixes: readonly Fix[];
  readonly best: Meant | undefined;
}

/** So many other numbers are offered. */
const mostOffered = 3;

/**
 * The ways to mend a number and a date that disagree, the likelier first: the date of this number, or another number of
 * this date. The subject of each text decides if the words around the citation tell it; then the order of the list.
 */
export function likeliestFirst({ cited, prose, context, ofNumber, meant }: NumberOrDate): Ways {
  const { designation } = cited.citation;
  const own = subjectNear(prose, cited, factsOfNumber(cited));
  const ranked = meant
    .map((text) => ({
      text,
      subject: subjectNear(prose, cited, text.facts),
      fits: isInOrder(cited, text.designation),
    }))
    .sort((a, b) => b.subject - a.subject || Number(b.fits) - Number(a.fits));
  const offered = ranked.slice(0, mostOffered).flatMap(({ text }): Fix[] => {
    const edits = rewrite(context.resolution, prose, designation.start, designation.end, text.text);
    const fix = fixOf(['Write “{0}”', text.text], 'suggestion', edits);
    return fix ? [fix] : [];
  });
  const mine = ofNumber ? [ofNumber] : [];
  const best = ranked[0];
  if (!best) return { fix: ofNumber, otherFixes: [], best };
  const favoursNumber = own > best.subject || (own === best.subject && !favoursOther(cited, best.text));
  const [fix, ...otherFixes] = favoursNumber ? [...mine, ...offered] : [...offered, ...mine];
  return { fix, otherFixes, best: best.text };
}

/** What is known of the text of a number, whatever year stands behind it. */
function factsOfNumber(cited: Cited): ResolutionFacts | undefined {
  const { form, number } = cited.citation;
  if (form !== 'year-in-parentheses') return factsOf(cited)[0];
  const year = yearOfCouncilResolution(number);
  return year === undefined ? undefined : lookUp(securityCouncil, { form, number, session: year });
}

/** Whether the list runs on through a number that takes the place of the one written. */
function isInOrder({ list, index }: Cited, one: Pick<Citation, 'number' | 'session'>): boolean {
  const [before, behind] = [list.citations[index - 1], list.citations[index + 1]];
  const place = placeOf(one);
  return (!before || placeOf(before) < place) && (!behind || place < placeOf(behind));
}

/** Numbers of the Council run on from year to year; others begin anew with each session. */
const placeOf = ({ number, session = 0 }: Pick<Citation, 'number' | 'session'>): number =>
  isYear(session) ? number : session * 10_000 + number;

const isYear = (session: number): boolean => session >= firstYear;
const firstYear = 1946;

/**
 * Whether another number is likelier than another date, by the order of the list. A session has few texts of a day, so
 * that one of them is seldom a slip away by chance; a year of the Security Council has some sixty.
 */
function favoursOther(cited: Cited, { designation }: Meant): boolean {
  const { form, number, session = 0 } = cited.citation;
  if (form !== 'year-in-parentheses') return true;
  const fits = isInOrder(cited, designation);
  if (isInOrder(cited, cited.citation) !== fits) return fits;
  return Math.abs((yearOfCouncilResolution(number) ?? 0) - session) > 1;
}
