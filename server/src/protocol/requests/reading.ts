import {
  InsertTextFormat,
  MarkupContent,
  MarkupKind,
  type CancellationToken,
  type ClientCapabilities,
  type CompletionItem,
  type Connection,
  type Location,
  type LocationLink,
  type Position,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { triggerCharacters } from '../../features/writing/completion';
import type { HoverAddresses } from '../../features/reading/finding-hover';
import { showRuleCommand } from '../../features/fixing/show-rules';
import { isKnownPage } from '../../features/library/known-text';
import { plainWords } from '../../features/markdown';
import { textsIn } from '../../features/library/named-texts';
import type { ResolutionService } from '../../service';
import type { About } from './with-document';

/** Beside the protocol: which documents are named by a symbol or at a place, for commands about them. */
const textsNamedRequest = 'resolint/textsNamed';
/** Beside the protocol: what is known of the text of a symbol, for a page in the place of the text. */
const knownRequest = 'resolint/known';
type TextsNamed = { readonly symbol: string } | { readonly uri: string; readonly position: Position };

/** Milliseconds that a definition may wait for texts that are still being read. */
const definitionPatience = 3000;

/** What of a client changes the answers below. */
export interface ReadingAbilities {
  /** It takes links, which tell where a name begins and ends, in the place of bare locations. */
  readonly definitionLinks: boolean;
  /** It shows what stands beside a label on a line of its own; one that does not gets a line of detail. */
  readonly labelDetails: boolean;
  /** It fills in the fields of a snippet; one that does not gets none. */
  readonly snippets: boolean;
  /** It shows Markdown in a hover; one that says it does not gets plain words. */
  readonly markdownHovers: boolean;
  /** The same for what it tells of an item of a completion. */
  readonly markdownItems: boolean;
  /** It can be told to ask for inlay hints again. */
  readonly refreshesInlayHints: boolean;
}

export const readReadingAbilities = ({ textDocument, workspace }: ClientCapabilities): ReadingAbilities => ({
  definitionLinks: textDocument?.definition?.linkSupport === true,
  labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
  snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
  markdownHovers: showsMarkdown(textDocument?.hover?.contentFormat),
  markdownItems: showsMarkdown(textDocument?.completion?.completionItem?.documentationFormat),
  refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
});

/** A client that says nothing of it is taken to show what nearly all do. */
const showsMarkdown = (formats: readonly MarkupKind[] | undefined): boolean =>
  formats?.includes(MarkupKind.Markdown) ?? true;

export const readingCapabilities: ServerCapabilities = {
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: { resolveProvider: false },
  completionProvider: { triggerCharacters: [...triggerCharacters], resolveProvider: true },
  inlayHintProvider: { resolveProvider: false },
};

export interface ReadingOptions {
  readonly connection: Connection;
  readonly service: ResolutionService;
  readonly abilities: () => ReadingAbilities;
  /** Whether the client has the commands to which the links of a hover lead. */
  readonly fixesFromHovers: () => boolean;
  readonly about: About;
  readonly aboutFindings: About;
  /** Waits for the texts of the library, as long as the client does, or for so many milliseconds. */
  readonly texts: (token: CancellationToken, patience?: number) => Promise<void>;
}

export interface Reading {
  readonly settingsChanged: () => void;
}

const command = (name: string, argument: unknown): string =>
  `command:${name}?${encodeURIComponent(JSON.stringify([argument]))}`;

const addresses: HoverAddresses = {
  fix: (fix) => command('resolint.fix', fix),
  rule: (id) => command(showRuleCommand, id),
};

/** Answers what helps to read a text and to cite others in it. */
export function serveReading(options: ReadingOptions): Reading {
  const { connection, service, abilities, fixesFromHovers, about, aboutFindings, texts } = options;
  connection.onHover(({ textDocument: { uri }, position }) =>
    aboutFindings(uri, (document, settings) => {
      const hover = service.hover(document, settings, position, fixesFromHovers() ? addresses : undefined);
      return hover && !abilities().markdownHovers
        ? { ...hover, contents: inPlainWords(hover.contents) }
        : hover;
    }),
  );
  connection.onDefinition(async ({ textDocument: { uri }, position }, token) => {
    const find = (): Promise<LocationLink[] | null> =>
      about(uri, (document) => service.definition(document, position));
    let found = await find();
    // What is in this text needs no library; another text may still be on its way into it.
    if (found?.every(({ targetUri }) => isKnownPage(targetUri))) {
      await texts(token, definitionPatience);
      found = await find();
    }
    return abilities().definitionLinks ? found : found?.map(toLocation);
  });
  connection.onReferences(async ({ textDocument: { uri }, position, context }, token) => {
    await texts(token);
    const { includeDeclaration } = context;
    return about(uri, (document) => service.references(document, { position, includeDeclaration }));
  });
  connection.onRequest(knownRequest, ({ symbol }: { symbol: string }) => service.knownOf(symbol));
  connection.onRequest(textsNamedRequest, (query: TextsNamed) =>
    'symbol' in query
      ? textsIn(query.symbol)
      : about(query.uri, (document) => service.textsAt(document, query.position)),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    about(uri, (document) => service.highlights(document, position)),
  );
  connection.onDocumentLinks(({ textDocument: { uri } }) =>
    about(uri, (document) => service.links(document)),
  );
  connection.onCompletion(({ textDocument: { uri }, position, context }, token) =>
    about(uri, (document, settings) => {
      if (token.isCancellationRequested) return null;
      const { items, ...list } = service.complete(document, settings, position, context?.triggerCharacter);
      const { snippets, labelDetails } = abilities();
      const able = items.filter((item) => snippets || item.insertTextFormat !== InsertTextFormat.Snippet);
      return { ...list, items: labelDetails ? able : able.map(withDetail) };
    }),
  );
  connection.onCompletionResolve((item) => {
    const { documentation, ...rest } = service.resolveCompletion(item);
    if (documentation === undefined) return rest;
    return {
      ...rest,
      documentation: abilities().markdownItems ? documentation : inPlainWords(documentation),
    };
  });
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    about(uri, (document, settings) => service.inlayHints(document, settings, range)),
  );
  return {
    settingsChanged() {
      if (abilities().refreshesInlayHints) connection.languages.inlayHint.refresh().catch(() => undefined);
    },
  };
}

/** What is written in Markdown, in plain words; anything else as it is. */
const inPlainWords = <T>(contents: T): T | MarkupContent =>
  MarkupContent.is(contents) && contents.kind === MarkupKind.Markdown
    ? { kind: MarkupKind.PlainText, value: plainWords(contents.value) }
    : contents;

const toLocation = ({ targetUri, targetSelectionRange }: LocationLink): Location => ({
  uri: targetUri,
  range: targetSelectionRange,
});

function withDetail({ labelDetails, ...item }: CompletionItem): CompletionItem {
  const words = [labelDetails?.detail, labelDetails?.description].flatMap((text) => text?.trim() ?? []);
  return words.length === 0 || item.detail !== undefined ? item : { ...item, detail: words.join(', ') };
}
