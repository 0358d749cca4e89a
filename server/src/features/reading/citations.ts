import { isKnown } from '../../organs/organ';
import type { Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { printDate } from '../../citation/date';
import { printDesignation } from '../../citation/symbol';
import { partsOf } from '../../facts/resolutions';
import type { Finding } from '../../lint/lint';
import { messageOf, titleOf } from '../../lint/words';
import type { Resolution } from '../../syntax/resolution';
import { factsOf } from './citation-preview';
import { mentionsOf, type CitedText, type Mention } from '../../model/named-documents';
import { toRange } from '../range';

/** How what is written of a text agrees with what is known of it. */
export type CitationState = 'known' | 'wrong' | 'unknown';

/** A resolution or decision that a text cites, with every place where it does. */
export interface CitationEntry {
  /** `53/70`, `1325 (2000)`. */
  readonly name: string;
  /** `A/RES/53/70`; absent where it cannot be told. */
  readonly symbol?: string;
  readonly state: CitationState;
  /** Its official title, or what it is about. */
  readonly title?: string;
  /** When it was adopted, where that is known. */
  readonly date?: string;
  /** What is wrong with how it is cited, where something is. */
  readonly problem?: string;
  /** What makes it right: the title of a fix, and the place of the finding that offers it. */
  readonly fix?: { readonly title: string; readonly range: Range };
  /** In order; at least one. */
  readonly places: readonly Range[];
}

export interface CitationsQuery {
  readonly resolution: Resolution;
  readonly findings: readonly Finding[];
}

/** What findings make of a citation that say that it is not true; others are of form. */
const doubtful: ReadonlyMap<string, CitationState> = new Map([
  ['citation/date-correct', 'wrong'],
  ['citation/number-plausible', 'unknown'],
  ['citation/sc-year-correct', 'wrong'],
  ['citation/session-window', 'wrong'],
  ['citation/title', 'wrong'],
  ['citation/unknown', 'unknown'],
]);

/** What a text cites, each once, in the order of first mention. */
export function citationsOf(document: TextDocument, query: CitationsQuery): CitationEntry[] {
  const { resolution, findings } = query;
  const doubts = findings.filter(({ rule }) => doubtful.has(rule));
  const entries = new Map<string, CitationEntry>();
  for (const mention of mentionsOf(resolution)) {
    const doubt = doubts.find(({ start, end }) => start < mention.whole.end && mention.whole.start < end);
    for (const cited of mention.cited) {
      if (cited.kind === 'document') continue;
      const entry = entryOf(document, mention, cited);
      const key = `${cited.kind} ${entry.symbol ?? entry.name}`;
      const before = entries.get(key);
      entries.set(key, {
        ...(before?.problem === undefined ? doubted(document, entry, doubt) : before),
        places: [...(before?.places ?? []), ...entry.places],
      });
    }
  }
  return [...entries.values()];
}

function doubted(document: TextDocument, entry: CitationEntry, doubt: Finding | undefined): CitationEntry {
  if (!doubt) return entry;
  const { rule, fix } = doubt;
  return {
    ...entry,
    state: doubtful.get(rule) ?? entry.state,
    problem: messageOf(doubt),
    ...(fix ? { fix: { title: titleOf(fix), range: toRange(document, doubt) } } : {}),
  };
}

function entryOf(document: TextDocument, mention: Mention, cited: CitedText): CitationEntry {
  const { designation, symbol } = cited;
  const facts = factsOf(cited);
  const title = facts?.title ?? facts?.about;
  return {
    name: printDesignation(designation),
    ...(symbol === undefined ? {} : { symbol }),
    state: (facts ?? hasParts(cited)) ? 'known' : 'unknown',
    ...(title === undefined ? {} : { title }),
    ...(facts?.adopted ? { date: printDate(facts.adopted) } : {}),
    places: [toRange(document, mention)],
  };
}

/** A number that several texts share is known by them. */
const hasParts = ({ organ, designation }: CitedText): boolean =>
  isKnown(organ) && !designation.letter && partsOf(organ, designation).length > 0;
