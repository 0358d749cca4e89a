import {
  anotherBody,
  generalAssembly,
  isKnown,
  organOfNumber,
  organOfSymbol,
  type Organ,
} from '../organs/organ';
import type { Masthead } from '../syntax/resolution';
import type { Citation, CitationList } from './citation';

export interface Issuer {
  readonly organ: Organ;
  /** False where another body is named in the clause, so that the number may be one of its own. */
  readonly sure: boolean;
}

/** The organ that speaks in a text; the General Assembly where it does not say. */
export function documentOrgan({
  organ,
  masthead,
}: {
  readonly organ?: Organ;
  readonly masthead: Pick<Masthead, 'symbol'>;
}): Organ {
  return organ ?? organOfSymbol(masthead.symbol ?? '') ?? generalAssembly;
}

/** Whose resolution a citation speaks of, in a text of `own`. */
export function issuerOf(list: CitationList, citation: Citation, own: Organ): Issuer {
  const form = organOfNumber(citation);
  if (list.attached && list.organ)
    return { organ: list.organ, sure: !form || form === list.organ || list.organ === anotherBody };
  // The Assembly alone has so many numbers by sessions; councils that number by years have none.
  const { numbering } = own;
  const foreign =
    isKnown(own) &&
    (numbering.form !== 'session' ||
      (citation.form === 'session' && citation.number > (numbering.mostOfSession ?? Infinity)));
  const presumed = form ?? (foreign && citation.form !== 'bare' ? generalAssembly : own);
  // The Assembly has numbered its texts by sessions since the thirty-first; those before are of a younger body.
  if (citation.form === 'session' && !hasSession(presumed, citation.session ?? 0)) {
    const { session = 0 } = citation;
    const younger = list.named.find((body) => body.numbering.form === 'session' && hasSession(body, session));
    return { organ: younger ?? anotherBody, sure: false };
  }
  const rival = list.named.some((body) => body !== presumed && (body === anotherBody || !form));
  return { organ: presumed, sure: !rival };
}

/** Whether an organ may have numbered the texts of a session as it does today. */
const hasSession = ({ numbering: { firstSession = 0 } }: Organ, session: number): boolean =>
  session >= firstSession;
