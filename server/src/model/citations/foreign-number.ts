import type { Citation, CitationList } from '../../citation/citation';
import { dateOrder } from '../../citation/date';
import {
  anotherBody,
  economicAndSocialCouncil as council,
  generalAssembly,
  humanRightsCouncil,
  securityCouncil,
  type Organ,
} from '../../organs/organ';
import type { Paragraph } from '../../syntax/resolution';
import { paragraphsWith } from '../../syntax/selection';
import type { RuleContext } from '../context';
import { citesSuch, listsOf } from './resolved';
import { factsOf, isInsideSession } from './known';
import { councilYear } from '../../facts/sessions';
import { choose, mentionsIn } from './mentions';

/** A number that stands without the name of its body, and whose form tells that it is none of the organ that speaks. */
export interface ForeignNumber {
  readonly paragraph: Paragraph;
  readonly list: CitationList;
  readonly issuer: Organ;
}

/** "Its resolution 1325 (2000)" in a text of the General Assembly. A body that is named for a number elsewhere need not be named again. */
export function foreignNumbersIn(context: Pick<RuleContext<never>, 'resolution'>): ForeignNumber[] {
  const { resolution } = context;
  if (!resolution.organ) return [];
  const { organ } = resolution;
  const numbers = foreign(resolution).flatMap((paragraph) =>
    listsOf(paragraph).flatMap((list): ForeignNumber[] => {
      const issuer = issuerOf(list, organ);
      return issuer ? [{ paragraph, list, issuer }] : [];
    }),
  );
  if (numbers.length === 0) return numbers;
  const named = new Set(
    mentionsIn(context, attached).map(({ list, citation }) => nameOf(list.organ, citation.designation.text)),
  );
  return numbers.filter(
    ({ list, issuer }) =>
      isOwnOfAnother(list, issuer) || !named.has(nameOf(issuer, list.citations[0]?.designation.text)),
  );
}

/**
 * The organ of which the table knows all numbers of a list, where they are of its form and of none that the organ
 * named for them has: `Economic and Social Council resolution 70/1 of 25 September 2015`. Undefined elsewhere.
 */
export function misnamed(list: CitationList): Organ | undefined {
  const [first] = list.citations;
  if (!first || !list.attached || list.noun.kind !== 'resolution' || list.organ === anotherBody)
    return undefined;
  const issuer = organOfForm[first.form];
  if (!issuer || issuer === list.organ) return undefined;
  // Other bodies number by their sessions too: there the date must be that of the Assembly's text.
  const mustBeDated = first.form === 'session' && list.organ?.numbering.form !== 'year-in-parentheses';
  return areKnown(issuer, list, mustBeDated) ? issuer : undefined;
}

const organOfForm: Partial<Record<Citation['form'], Organ>> = {
  session: generalAssembly,
  'year-first': council,
  'year-in-parentheses': securityCouncil,
};

/** Whether the table knows all numbers of a list as those of an organ, of the dates that stand with them. */
const areKnown = (organ: Organ, list: CitationList, mustBeDated: boolean): boolean =>
  list.citations.every((citation) => {
    const { date, form } = citation;
    if (organOfForm[form] !== organ) return false;
    const known = factsOf({ citation, list, issuer: { organ, sure: true } });
    if (!date) return known.length > 0 && !mustBeDated;
    return known.some(({ adopted }) => adopted && dateOrder(adopted) === dateOrder(date));
  });

const nameOf = (organ: Organ | undefined, number = ''): string => `${organ?.id ?? ''} ${number}`;

/** Numbers with the body named right in front of them: `Security Council 1325 (2000)`. */
const attached = choose(({ list }) => list.attached);

/** "Resolution 1325 (2000)", with no body named in front of it or elsewhere in the clause. */
const isUnnamed = ({ attached, named: bodies, noun: { abbreviated, kind } }: CitationList): boolean =>
  !attached && bodies.length === 0 && !abbreviated && kind === 'resolution';

/** "General Assembly resolution 70/262 and its resolution 2282 (2016)": "its" is that of no Council named before. */
const isOwnOfAnother = (
  { own, attached, organ, named, noun: { kind } }: CitationList,
  issuer: Organ,
): boolean => own && !attached && kind === 'resolution' && organ !== issuer && !named.includes(issuer);

/** The number of a text of the Security Council. */
const isByYear = (list: CitationList): boolean =>
  list.citations[0]?.form === 'year-in-parentheses' &&
  (isUnnamed(list) || isOwnOfAnother(list, securityCouncil));

/** The number of a text of the General Assembly, as they have been since 1976. */
const isBySession = (list: CitationList): boolean =>
  isUnnamed(list) && list.citations[0]?.form === 'session' && (list.citations[0].session ?? 0) > 30;

/** "Its resolution 1996/31": the number of a text of the Economic and Social Council that the table knows. */
const isOwnByYear = (list: CitationList): boolean =>
  list.own && list.noun.kind === 'resolution' && areKnown(council, list, !isUnnamed(list));

/** "Its resolution 48/13 of 8 October 2021": in that year the Human Rights Council held this session, and the Assembly another. */
function isOfRightsCouncil(list: CitationList): boolean {
  const [first] = list.citations;
  if (!list.own || !isUnnamed(list) || first?.form !== 'session' || !first.date) return false;
  return councilYear(first.session ?? 0) === first.date.year && !isInsideSession(first, first.date);
}

/** "Its resolution 70/1 of 25 September 2015": of a day within that session of the Assembly, whose number the table knows. */
const isOwnBySession = (list: CitationList): boolean =>
  list.own && isBySession(list) && areKnown(generalAssembly, list, true);

/** The organ whose text a list names as if it were one of the organ that speaks; undefined if it may be. */
function issuerOf(list: CitationList, { numbering: { form, yearlySessions } }: Organ): Organ | undefined {
  if (form === 'year-in-parentheses' ? isBySession(list) : form === 'year-first' && isOwnBySession(list))
    return generalAssembly;
  if (form !== 'year-in-parentheses' && isByYear(list)) return securityCouncil;
  if (form !== 'year-first' && isOwnByYear(list)) return council;
  if (form !== 'session') return undefined;
  if (yearlySessions) return isOfRightsCouncil(list) ? humanRightsCouncil : undefined;
  return isOwnBySession(list) ? generalAssembly : undefined;
}

const foreign = paragraphsWith((paragraph) =>
  citesSuch(
    paragraph,
    (list) => isBySession(list) || isByYear(list) || isOwnByYear(list) || isOfRightsCouncil(list),
  ),
);
