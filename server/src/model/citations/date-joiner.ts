import { grammar } from '../../language/grammar';
import type { Citation, CitationList } from '../../citation/citation';
import type { Prose } from '../../syntax/prose';
import { textBefore, textBehind } from './resolved';

const { properJoiner, adoptionJoiner, joinerWithComma, sharedJoiner, adoptionBefore, saysIn } =
  grammar.citationLists;

/** An event that a day belongs to is named no farther away, in characters. */
const longestClause = 130;

/** A symbol behind a date: `the report of the group established by resolution 1533, dated 15 July 2004 (S/2004/551)`. */
const dateOfDocument = /^ \([A-Z]{1,4}\//;

/** Whether what stands between a number and its date is right there; so it is if there is no date. */
export function isJoinedRight(prose: Prose, list: CitationList, index: number): boolean {
  const { date, part, letters, end }: Partial<Citation> = list.citations[index] ?? {};
  if (!date) return true;
  const isLater = list.citations.length > 1 && index > 0;
  const proper = isLater || part || letters ? joinerWithComma : properJoiner;
  if ([proper, properJoiner, sharedJoiner].some((joiner) => joiner.test(date.joiner))) return true;
  const before = textBefore(prose, list.noun.start).slice(-longestClause);
  if (adoptionJoiner.test(date.joiner) && adoptionBefore.test(before) && !saysIn.test(before)) return true;
  return end !== undefined && dateOfDocument.test(textBehind(prose, end));
}
