import { grammar } from '../../language/grammar';
import { typedNumber } from '../../organs/symbol-patterns';
import { anotherBody, generalAssembly, organOf } from '../../organs/organ';
import { CompletionItemKind, MarkupKind, type CompletionItem, type Range } from 'vscode-languageserver-types';
import { printDate } from '../../citation/date';
import { printDesignation, printSymbol } from '../../citation/symbol';
import { latest, searchTitles, startingWith, type KnownText, type Shelf } from '../../facts/search';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { readContext, type CitationContext } from './citation-context';
import { factsOf, preview } from '../reading/citation-preview';
import type { CompletionProvider, CompletionQuery, Completions } from './completion-provider';
import {
  mentionsIn,
  mentionsOf,
  symbolsIn,
  type Cited,
  type CitedText,
  type OtherDocument,
} from '../../model/named-documents';
import { paragraphAt } from '../mentions';
import { plainly } from '../../text/spaces';

const { maybeCited, datedNumber } = grammar.typing;

/** As many as a list can usefully show; more typing brings others. */
const most = 80;
/** Characters in front of the cursor that tell whether anything is being cited. */
const nearby = 1200;

/** Offers resolutions where one is being cited, their titles, and symbols in notes. */
export const citationCompletion: CompletionProvider = {
  id: 'citation',
  triggers: [' ', '/', '“', '"'],
  complete(query) {
    const { document, position, trigger } = query;
    const offset = document.offsetAt(position);
    const near = document.getText({
      start: document.positionAt(Math.max(0, offset - nearby)),
      end: position,
    });
    if (!maybeCited.test(near)) return undefined;
    const resolution = query.resolution();
    const place = placeOf(resolution, offset);
    if (!place) return undefined;
    const context = readContext(resolution, place.paragraph, place.before);
    if (!context) return undefined;
    // An editor does not tell a word that is typed from a list that is asked for.
    const comesByItself = trigger !== undefined || (context.kind === 'number' && context.typed !== '');
    if (context.kind === 'number' && context.onRequest && comesByItself) return undefined;
    const start = place.sourceOffset(context.start);
    // What is replaced stands on one line: so the protocol has it.
    if (document.positionAt(start).line !== position.line) return undefined;
    const at: Target = { query, resolution, place, offset, start };
    if (context.kind === 'number') return completeNumber(at, context);
    return context.kind === 'title' ? completeTitle(at, context) : completeSymbol(at, context);
  },
  resolve(item, data, library) {
    const cited = data as Carried | undefined;
    if (!cited) return item;
    return { ...item, documentation: { kind: MarkupKind.Markdown, value: preview(brought(cited), library) } };
  },
};

/** The paragraph that is being typed, as far as the cursor. */
interface TypedPlace {
  readonly paragraph: Paragraph;
  readonly before: string;
  /** Where a character of `before` stands in the source. */
  readonly sourceOffset: (index: number) => number;
}

interface Target {
  readonly query: CompletionQuery;
  readonly resolution: Resolution;
  readonly place: TypedPlace;
  /** Of the cursor, and of the first character that is replaced. */
  readonly offset: number;
  readonly start: number;
}

const closedRoles: readonly string[] = ['masthead', 'formula', 'conclusion', 'table'];

function placeOf(resolution: Resolution, offset: number): TypedPlace | undefined {
  const paragraph = paragraphAt(resolution, offset);
  if (!paragraph || closedRoles.includes(paragraph.role)) return undefined;
  const { prose } = paragraph.inline;
  const index = prose.indexOf(offset);
  // The white space that was typed last is no part of the paragraph yet.
  const last = prose.offset(prose.text.length);
  const tail = offset > last ? plainly(resolution.source.slice(last, offset)) : '';
  return {
    paragraph,
    before: prose.text.slice(0, index) + (/^[ \t]*$/.test(tail) ? tail : ''),
    sourceOffset: (at) => (at >= index ? offset : prose.offset(at)),
  };
}

type NumberContext = Extract<CitationContext, { kind: 'number' }>;

function completeNumber(at: Target, { shelf, typed }: NumberContext): Completions {
  const isNumber = /^\d|^E?S(?:-|$)/.test(typed);
  const series = ownSeries(at.resolution, shelf);
  const texts =
    typed === ''
      ? unique([...series, ...latest(shelf, most)])
      : isNumber
        ? first(startingWith(typed, shelf, most), series)
        : first(searchTitles(typed, shelf, most), series);
  const range = rangeOf(at, /^[\d/]*/);
  const isDated = takesDates(at);
  const named = namedBefore(at);
  const items = texts.slice(0, most).map((text, i): CompletionItem => {
    const number = printDesignation(text.designation);
    const { title, about, adopted, symbol } = text.facts;
    // At the first mention, and only a date that is beyond doubt.
    const date = isDated && adopted?.certainty === 'certain' && !named.has(symbol) ? adopted : undefined;
    const words = title ?? about ?? '';
    return {
      label: number,
      ...(words === '' ? {} : { labelDetails: { detail: ` ${words}` } }),
      kind: CompletionItemKind.Reference,
      // What was typed comes first, so that words of a title match wherever they stand in it.
      filterText: isNumber || typed === '' ? `${number} ${words}` : `${typed} ${number} ${words}`,
      sortText: String(i).padStart(3, '0'),
      textEdit: { range, newText: date ? `${number} of ${printDate(date)}` : number },
      data: carried(citedFrom(text)),
    };
  });
  return { items, isIncomplete: true };
}

/** The earlier texts of the same title as the draft: those that a draft recalls. */
function ownSeries({ masthead }: Resolution, shelf: Shelf): KnownText[] {
  const title = masthead.fields.find(({ kind }) => kind === 'title')?.text ?? '';
  return title.length < 8 ? [] : searchTitles(title, shelf, most);
}

/** Those of a series in front of the others; an exact number stays the first. */
function first(texts: readonly KnownText[], series: readonly KnownText[]): KnownText[] {
  const symbols = new Set(series.map(({ facts }) => facts.symbol));
  const isOfSeries = ({ facts }: KnownText): boolean => symbols.has(facts.symbol);
  return [...texts.filter(isOfSeries), ...texts.filter((text) => !isOfSeries(text))];
}

const unique = (texts: readonly KnownText[]): KnownText[] => [
  ...new Map(texts.map((text) => [text.facts.symbol, text])).values(),
];

/** What is cited as it goes to the client and comes back with the item: the organ by its id. */
type Carried = OtherDocument | (Omit<CitedText, 'organ'> & { readonly organ: string });

const carried = (cited: Cited): Carried =>
  cited.kind === 'document' ? cited : { ...cited, organ: cited.organ.id };

const brought = (cited: Carried): Cited =>
  cited.kind === 'document' ? cited : { ...cited, organ: organOf(cited.organ) ?? anotherBody };

const citedFrom = ({ kind, organ, designation, facts: { symbol } }: KnownText): Cited => ({
  kind,
  organ,
  sure: true,
  designation,
  symbol,
});

/** The symbols that the same part of the text has named before the cursor. */
function namedBefore({ resolution, start }: Target): ReadonlySet<string> {
  const named = new Set<string>();
  for (const paragraph of resolution.paragraphs) {
    if (paragraph.start >= start) break;
    if (paragraph.role === 'formula') named.clear();
    for (const mention of mentionsIn(resolution, paragraph))
      if (mention.end < start) for (const symbol of symbolsIn(mention)) named.add(symbol);
  }
  return named;
}

/**
 * Whether a citation takes its date here: not in notes and in texts of the Security Council, and not where a date
 * stands already.
 */
function takesDates({ resolution, place, offset, query }: Target): boolean {
  const behind = plainly(resolution.source.slice(offset, offset + 40));
  if (place.paragraph.role === 'note' || datedNumber.test(behind)) return false;
  return query.practice().datesCitations;
}

/** From what was typed to the end of the word that the cursor stands in. */
function rangeOf({ query: { document, position }, resolution, offset, start }: Target, rest: RegExp): Range {
  const behind = start === offset ? '' : (rest.exec(resolution.source.slice(offset, offset + 20))?.[0] ?? '');
  return {
    start: document.positionAt(start),
    end: { line: position.line, character: position.character + behind.length },
  };
}

function completeTitle(at: Target, context: Extract<CitationContext, { kind: 'title' }>): Completions {
  const { paragraph, sourceOffset } = at.place;
  const end = sourceOffset(context.citationEnd - 1) + 1;
  const mention = mentionsIn(at.resolution, paragraph).find(({ whole }) => whole.end === end);
  const items = (mention?.cited ?? []).flatMap((cited): CompletionItem[] => {
    const title = cited.kind === 'document' ? undefined : factsOf(cited)?.title;
    if (title === undefined) return [];
    const isClosed = at.resolution.source.startsWith(context.close, at.offset);
    return [
      {
        label: title,
        kind: CompletionItemKind.Text,
        filterText: title,
        textEdit: { range: rangeOf(at, /^/), newText: isClosed ? title : title + context.close },
        data: carried(cited),
      },
    ];
  });
  return { items };
}

/** Symbols that the text names elsewhere, and the records, drafts and reports of what it cites. */
function completeSymbol(at: Target, { typed }: Extract<CitationContext, { kind: 'symbol' }>): Completions {
  const cited = new Map<string, Cited>();
  for (const mention of mentionsOf(at.resolution)) {
    if (mention.start <= at.offset && at.offset <= mention.end) continue;
    for (const one of mention.cited) {
      if (one.symbol !== undefined) cited.set(one.symbol, one);
      const facts = one.kind === 'document' ? undefined : factsOf(one);
      for (const symbol of [facts?.draft, facts?.report, facts?.meeting])
        if (symbol?.includes('/')) cited.set(symbol, { kind: 'document', symbol });
    }
  }
  const session = typedNumber.exec(typed)?.[1];
  const assembly: Shelf = { organ: generalAssembly, kind: 'resolution' };
  for (const text of session === undefined ? [] : startingWith(session, assembly, most))
    cited.set(printSymbol(text.organ, text.designation), citedFrom(text));
  const range = rangeOf(at, /^[\w./]*/);
  const matching = [...cited].filter(([symbol]) => symbol.toLowerCase().startsWith(typed.toLowerCase()));
  const items = matching.slice(0, most).map(([symbol, one], i): CompletionItem => ({
    label: symbol,
    kind: CompletionItemKind.Reference,
    filterText: symbol,
    sortText: String(i).padStart(3, '0'),
    textEdit: { range, newText: symbol },
    data: carried(one),
  }));
  return { items, isIncomplete: true };
}
