import type {
  CompletionItem,
  CompletionList,
  DocumentHighlight,
  DocumentLink,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  Position,
  Range,
} from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { citationsOf, type CitationEntry } from '../features/reading/citations';
import { complete, resolveCompletion } from '../features/writing/completion';
import { definition } from '../features/reading/definition';
import { references, type ReferencesQuery } from '../features/reading/find-references';
import type { HoverAddresses } from '../features/reading/finding-hover';
import { highlights } from '../features/reading/highlights';
import { hover } from '../features/reading/hover';
import { inlayHints } from '../features/reading/inlay-hints';
import { knownText } from '../features/library/known-text';
import type { Library } from '../features/library/library';
import { links } from '../features/reading/links';
import { reportOf } from '../features/report/draft-report';
import { reportWriters, type ReportFormat } from '../features/report/formats';
import { textsAt, type NamedText } from '../features/library/named-texts';
import { paragraphHints } from '../features/reading/paragraph-hints';
import { writeHtmlFragment } from '../formats/html/html';
import type { Sheet } from '../formats/sheet/sheet';
import { sheetOf } from '../formats/sheet/sheet-of';
import type { Finding } from '../lint/lint';
import { practiceOf } from '../lint/practice';
import type { Settings } from '../lint/settings';
import { besideIn, type EarlierText } from './comparison';
import { rules } from '../rules';
import type { Resolution } from '../syntax/resolution';

/** What helps to read a text and to cite others in it. */
export interface ReadingService {
  /** Why this place is marked, and what is cited, referred to or noted there; with links to fixes if they have addresses. */
  hover(
    document: TextDocument,
    settings: Settings,
    position: Position,
    addresses?: HoverAddresses,
  ): Hover | null;
  /** The note of an indicator and back, the paragraph that is referred to, the text of a resolution. */
  definition(document: TextDocument, position: Position): LocationLink[];
  /** Every citation of a resolution, use of a note or reference to a paragraph. */
  references(document: TextDocument, query: ReferencesQuery): Location[];
  /** The same within the document; null where there is nothing of the kind. */
  highlights(document: TextDocument, position: Position): DocumentHighlight[] | null;
  /** What is cited, at the United Nations, and other addresses. */
  links(document: TextDocument): DocumentLink[];
  /** A page in plain words of what is known of the text of a symbol. */
  knownOf(symbol: string): string;
  /** The documents that are named at this place. */
  textsAt(document: TextDocument, position: Position): NamedText[];
  /** What may be typed here; `trigger` is the character behind which a client asks of itself. */
  complete(document: TextDocument, settings: Settings, position: Position, trigger?: string): CompletionList;
  /** A completion with its documentation. */
  resolveCompletion(item: CompletionItem): CompletionItem;
  /** What a text cites, and whether it is known. */
  citations(document: TextDocument, settings: Settings): CitationEntry[];
  /** What there is to say of a text, to be sent to people; `name` is what it is called. */
  report(document: TextDocument, settings: Settings, format: ReportFormat, name: string): string;
  /** A text as it is to be printed, for what makes files of it. */
  sheet(document: TextDocument): Sheet;
  /** A text, or what of it is in a range, as HTML to be put into a message. */
  richText(document: TextDocument, range?: Range): string;
  /** Dates or titles behind citations and labels in front of paragraphs, as the settings say. */
  inlayHints(document: TextDocument, settings: Settings, range: Range): InlayHint[];
}

export interface ReadingOptions {
  /** Reads a document, once for each version. */
  readonly parse: (document: TextDocument) => Resolution;
  readonly findings: (document: TextDocument, settings: Settings) => readonly Finding[];
  readonly library: Library;
  /** The text that a document takes up, if it is at hand. */
  readonly earlier: (uri: string) => EarlierText | undefined;
}

export const createReadingService = ({
  parse,
  findings,
  library,
  earlier,
}: ReadingOptions): ReadingService => ({
  hover(document, settings, position, addresses) {
    const resolution = parse(document);
    return hover(document, {
      resolution,
      findings: findings(document, settings),
      rules,
      library,
      practice: practiceOf(resolution, settings),
      openingPhrases: settings.openingPhrases,
      position,
      beside: besideIn(resolution, earlier(document.uri)),
      addresses,
    });
  },
  definition: (document, position) => definition(document, parse(document), library, position),
  references: (document, query) => references(document, parse(document), library, query),
  highlights: (document, position) => highlights(document, parse(document), position),
  knownOf: (symbol) => knownText(symbol, library),
  textsAt: (document, position) => textsAt(parse(document), document.offsetAt(position)),
  links: (document) => links(document, parse(document), library),
  complete: (document, settings, position, trigger) =>
    complete({
      document,
      position,
      resolution: () => parse(document),
      practice: () => practiceOf(parse(document), settings),
      openingPhrases: settings.openingPhrases,
      library,
      trigger,
    }),
  resolveCompletion: (item) => resolveCompletion(item, library),
  citations: (document, settings) =>
    citationsOf(document, {
      resolution: parse(document),
      findings: findings(document, settings),
    }),
  report: (document, settings, format, name) =>
    reportWriters[format](
      reportOf(document, { name, resolution: parse(document), findings: findings(document, settings) }),
    ),
  sheet: (document) => sheetOf(parse(document)),
  richText: (document, range) =>
    writeHtmlFragment(
      sheetOf(parse(document)),
      range && { start: document.offsetAt(range.start), end: document.offsetAt(range.end) },
    ),
  inlayHints(document, settings, range) {
    const { citations, paragraphs } = settings.inlayHints;
    const resolution = parse(document);
    return [
      ...inlayHints(document, resolution, { range, show: citations }),
      ...(paragraphs ? paragraphHints(document, resolution, range) : []),
    ];
  },
});
