import type { Organ } from '../syntax/formula';
import type { Masthead } from '../syntax/resolution';
import type { Citation, CitationList } from './citation';

export interface Issuer {
  readonly organ: Organ | 'other';
  /** False where another body is named in the clause, so that the number may be one of its own. */
  readonly sure: boolean;
}

/** The Human Rights Council adopts some forty resolutions a session; its decisions begin at 101. */
const mostOfCouncil = 200;

const symbolPrefixes: readonly (readonly [string, Organ])[] = [
  ['A/HRC/', 'Human Rights Council'],
  ['S/', 'Security Council'],
  ['E/', 'Economic and Social Council'],
];

/** The organ that speaks in a text; the General Assembly where it does not say. */
export function documentOrgan({
  organ,
  masthead,
}: {
  readonly organ?: Organ;
  readonly masthead: Pick<Masthead, 'symbol'>;
}): Organ {
  const symbol = masthead.symbol ?? '';
  return organ ?? symbolPrefixes.find(([prefix]) => symbol.startsWith(prefix))?.[1] ?? 'General Assembly';
}

/** Whose resolution a citation speaks of, in a text of `own`. */
export function issuerOf(list: CitationList, citation: Citation, own: Organ): Issuer {
  const form = organOfForm(citation);
  if (list.attached && list.organ)
    return { organ: list.organ, sure: !form || form === list.organ || list.organ === 'other' };
  // Numbers by sessions are none of the Security Council's, and so many none of the Human Rights Council's.
  const foreign =
    own === 'Security Council' ||
    own === 'Economic and Social Council' ||
    (own === 'Human Rights Council' && citation.form === 'session' && citation.number > mostOfCouncil);
  const presumed = form ?? (foreign && citation.form !== 'bare' ? 'General Assembly' : own);
  // The Assembly has numbered its texts by sessions since the thirty-first; these are those of a younger body.
  if (presumed === 'General Assembly' && citation.form === 'session' && (citation.session ?? 0) < 31) {
    const isCouncil = list.named.includes('Human Rights Council');
    return { organ: isCouncil ? 'Human Rights Council' : 'other', sure: false };
  }
  const rival = list.named.some((body) => body !== presumed && (body === 'other' || !form));
  return { organ: presumed, sure: !rival };
}

/** The organ whose numbers alone have this form. */
function organOfForm({ form, session = 0, series }: Citation): Organ | undefined {
  switch (form) {
    case 'year-in-parentheses':
      return 'Security Council';
    case 'year-first':
      return 'Economic and Social Council';
    case 'roman':
      return series === 'ORG' || session > 30 ? 'Economic and Social Council' : undefined;
    case 'special':
      return series === 'ES' ? 'General Assembly' : undefined;
    default:
      return undefined;
  }
}
