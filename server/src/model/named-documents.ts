import type { Citation, CitationList } from '../citation/citation';
import { documentOrgan, issuerOf } from '../citation/issuer';
import { citationListsOf, symbolsOf } from '../citation/paragraph';
import { designationsOf, printSymbol, type Designation, type DocumentSymbol } from '../citation/symbol';
import { yearOfCouncilResolution } from '../facts/security-council';
import { isKnown, type Organ } from '../organs/organ';
import type { Paragraph, Resolution } from '../syntax/resolution';
import type { Span } from '../text/lines';

/** A resolution or decision that a text names. */
export interface CitedText {
  readonly kind: 'resolution' | 'decision';
  readonly organ: Organ;
  /** False where another body is named near it, so that it may be one of that body's. */
  readonly sure: boolean;
  readonly designation: Designation;
  /** Absent where it cannot be told whose it is, or of which session. */
  readonly symbol?: string;
}

/** Any other document, by its symbol. */
export interface OtherDocument {
  readonly kind: 'document';
  readonly symbol: string;
}

export type Cited = CitedText | OtherDocument;

/** A place in a text that names documents; its span is that of the number or the symbol in the source. */
export interface Mention extends Span {
  readonly paragraph: Paragraph;
  /** The same span with the date behind it. */
  readonly whole: Span;
  /** What is named: more than one for parts (`53/243 A and B`) and for double symbols. */
  readonly cited: readonly Cited[];
  /** Of a citation in words. */
  readonly citation?: Citation;
  readonly list?: CitationList;
}

const known = new WeakMap<Resolution, Map<Paragraph, readonly Mention[]>>();

/** What a paragraph of a text names, in order of place; read once. */
export function mentionsIn(resolution: Resolution, paragraph: Paragraph): readonly Mention[] {
  const byParagraph = known.get(resolution) ?? new Map<Paragraph, readonly Mention[]>();
  known.set(resolution, byParagraph);
  const mentions = byParagraph.get(paragraph) ?? readMentions(resolution, paragraph);
  byParagraph.set(paragraph, mentions);
  return mentions;
}

/** Everything that a text and its notes name; paragraph by paragraph, the notes last. */
export const mentionsOf = (resolution: Resolution): Mention[] =>
  [...resolution.paragraphs, ...resolution.notes.map(({ paragraph }) => paragraph)].flatMap((paragraph) =>
    mentionsIn(resolution, paragraph),
  );

/** The symbols of what a mention names. */
export const symbolsIn = ({ cited }: Pick<Mention, 'cited'>): string[] =>
  cited.flatMap(({ symbol }) => symbol ?? []);

function readMentions(resolution: Resolution, paragraph: Paragraph): Mention[] {
  const { inline } = paragraph;
  const { prose } = inline;
  const own = documentOrgan(resolution);
  const inWords = citationListsOf(inline).flatMap((list) =>
    list.citations.map((citation): Mention => {
      const { designation, start, end } = citation;
      return {
        paragraph,
        ...prose.span(designation.start, designation.end),
        whole: prose.span(start, end),
        cited: readCited(list, citation, own),
        citation,
        list,
      };
    }),
  );
  const bySymbol = symbolsOf(inline).map((symbol): Mention => {
    const span = prose.span(symbol.start, symbol.end);
    return { paragraph, ...span, whole: span, cited: citedBy(symbol) };
  });
  return [...inWords, ...bySymbol].sort((a, b) => a.start - b.start);
}

/** What a symbol names. */
export function citedBy({ start, end, canonical, halves, resolution: named }: DocumentSymbol): Cited[] {
  if (!named) return (halves ?? [canonical]).map((symbol) => ({ kind: 'document', symbol }));
  const designations = designationsOf({ ...named.number, designation: { start, end, text: '' } });
  return designations.map((designation) => citedText({ ...named, sure: true, designation }));
}

function readCited(list: CitationList, citation: Citation, own: Organ): CitedText[] {
  const issuer = issuerOf(list, citation, own);
  const { kind } = list.noun;
  return designationsOf(citation).map((designation) => citedText({ kind, ...issuer, designation }));
}

/** The Security Council numbers its resolutions in one run: the number alone tells the year. */
function citedText({ designation, ...whose }: Omit<CitedText, 'symbol'>): CitedText {
  const { organ, kind } = whose;
  const year =
    designation.form === 'bare' && organ.numbering.form === 'year-in-parentheses' && kind === 'resolution'
      ? yearOfCouncilResolution(designation.number)
      : undefined;
  const full: Designation =
    year === undefined
      ? designation
      : { form: 'year-in-parentheses', number: designation.number, session: year };
  if (!isKnown(organ) || full.form === 'bare') return { ...whose, designation: full };
  return { ...whose, designation: full, symbol: printSymbol(organ, full, kind) };
}
