import { printDate, type CalendarDate } from '../citation/date';
import { issuerOf } from '../citation/issuer';
import { readCitationLists } from '../citation/list';
import { designationsOf, linkTo, printDesignation, printSymbol, readSymbols } from '../citation/symbol';
import type { Designation } from '../citation/symbol';
import { lookUp, lookUpDecision, type ResolutionFacts } from '../facts/resolutions';
import { generalAssembly, isKnown, type Organ } from '../organs/organ';
import { asInText } from './typed-citation';

export interface Cited {
  readonly kind: 'resolution' | 'decision';
  readonly organ: Organ;
  readonly designation: Designation;
}

/** What is known of each text that is cited in what somebody typed; none if nothing is cited. */
export const answersTo = (typed: string): Answer[] => readCited(asInText(typed)).map(answerFor);

/** Symbols and prose citations in a text; a number alone is a resolution's. */
function readCited(text: string): Cited[] {
  const bySymbol = readSymbols(text).flatMap(({ resolution }) =>
    resolution
      ? designationsOf({ ...resolution.number, designation: { start: 0, end: 0, text: '' } }).map(
          (designation) => ({ kind: resolution.kind, organ: resolution.organ, designation }),
        )
      : [],
  );
  if (bySymbol.length > 0) return bySymbol;
  const asCited = (prose: string): Cited[] =>
    readCitationLists(prose).flatMap((list) =>
      list.citations.flatMap((citation) => {
        const { organ } = issuerOf(list, citation, generalAssembly);
        // A bare number may be that of any year or session.
        if (!isKnown(organ) || citation.form === 'bare') return [];
        return designationsOf(citation).map((designation) => ({ kind: list.noun.kind, organ, designation }));
      }),
    );
  const found = asCited(text);
  return found.length > 0 ? found : asCited(`resolution ${text.trim()}`);
}

const isoDate = ({ year, month, day }: CalendarDate): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** What is told of one citation; dates as in ISO 8601. */
export interface Answer extends Partial<Omit<ResolutionFacts, 'adopted' | 'between' | 'organ'>> {
  readonly organ: string;
  readonly symbol: string;
  readonly kind: 'resolution' | 'decision';
  /** False where the table does not hold it. */
  readonly known: boolean;
  /** As a text of the General Assembly cites it. */
  readonly citation: string;
  readonly adopted?: string;
  readonly certainty?: string;
  readonly basis?: string;
  /** The days between which it must have been adopted, where no date is known. */
  readonly between?: readonly string[];
  readonly url: string;
}

export function answerFor({ kind, organ, designation }: Cited): Answer {
  const number = printDesignation(designation);
  const facts = kind === 'decision' ? lookUpDecision(number) : lookUp(organ, designation);
  const symbol = printSymbol(organ, designation, kind);
  const { adopted, between, ...more } = facts ?? {};
  const isDated = adopted !== undefined && organ.numbering.form !== 'year-in-parentheses';
  return {
    ...more,
    symbol,
    organ: organ.name,
    kind,
    known: facts !== undefined,
    citation: `${kind} ${number}${isDated ? ` of ${printDate(adopted)}` : ''}`,
    ...(adopted
      ? { adopted: isoDate(adopted), certainty: adopted.certainty, basis: adopted.basis }
      : between
        ? { between: between.map(isoDate) }
        : {}),
    url: linkTo(symbol),
  };
}
