import type { CitationList } from '../../citation/citation';
import type { Organ } from '../../syntax/formula';
import type { Paragraph } from '../../syntax/resolution';
import { paragraphsWith } from '../../syntax/selection';
import type { RuleContext } from '../rule';
import { citesSuch, listsOf } from './cited';
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
  const isCouncil = resolution.organ === 'Security Council';
  const issuer = isCouncil ? 'General Assembly' : 'Security Council';
  const isForeign = isCouncil ? isBySession : isByYear;
  const numbers = (isCouncil ? unnamedBySession : unnamedByYear)(resolution).flatMap((paragraph) =>
    listsOf(paragraph)
      .filter(isForeign)
      .map((list) => ({ paragraph, list, issuer }) as const),
  );
  if (numbers.length === 0) return numbers;
  const named = new Set(
    mentionsIn(context, attached).map(({ list, citation }) => nameOf(list.organ, citation.designation.text)),
  );
  return numbers.filter(({ list }) => !named.has(nameOf(issuer, list.citations[0]?.designation.text)));
}

const nameOf = (organ = '', number = ''): string => `${organ} ${number}`;

/** Numbers with the body named right in front of them: `Security Council 1325 (2000)`. */
const attached = choose(({ list }) => list.attached);

/** "Resolution 1325 (2000)", with no body named in front of it or elsewhere in the clause. */
const isUnnamed = ({ attached, named: bodies, noun: { abbreviated, kind } }: CitationList): boolean =>
  !attached && bodies.length === 0 && !abbreviated && kind === 'resolution';

/** The number of a text of the Security Council. */
const isByYear = (list: CitationList): boolean =>
  isUnnamed(list) && list.citations[0]?.form === 'year-in-parentheses';

/** The number of a text of the General Assembly, as they have been since 1976. */
const isBySession = (list: CitationList): boolean =>
  isUnnamed(list) && list.citations[0]?.form === 'session' && (list.citations[0].session ?? 0) > 30;

const unnamedByYear = paragraphsWith((paragraph) => citesSuch(paragraph, isByYear));
const unnamedBySession = paragraphsWith((paragraph) => citesSuch(paragraph, isBySession));
