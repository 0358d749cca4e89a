import {
  CodeLensRefreshRequest,
  type ClientCapabilities,
  type CodeLens,
  type Connection,
  type DocumentSymbol,
  type ServerCapabilities,
  type SymbolInformation,
} from 'vscode-languageserver';
import type { ResolutionService } from '../../service';
import type { About } from './with-document';
import { serveTokens, tokensCapability } from './tokens';

/** What of a client changes the answers below. */
export interface StructureAbilities {
  /** Its outline is a tree; one that does not gets a list. */
  readonly nestsSymbols: boolean;
  /** It can be told to ask for code lenses again. */
  readonly refreshesCodeLenses: boolean;
  /** It can be told to ask for colours again. */
  readonly refreshesTokens: boolean;
}

export const readStructureAbilities = ({
  textDocument,
  workspace,
}: ClientCapabilities): StructureAbilities => ({
  nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
  refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
  refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
});

export const structureCapabilities: ServerCapabilities = {
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  semanticTokensProvider: tokensCapability,
  codeLensProvider: { resolveProvider: false },
};

export interface StructureOptions {
  readonly connection: Connection;
  readonly service: ResolutionService;
  readonly abilities: () => StructureAbilities;
  readonly about: About;
  /** Whether the client has the command behind a count of references; it is none of the protocol's. */
  readonly showsReferences: () => boolean;
}

export interface Structure {
  readonly settingsChanged: () => void;
  readonly documentClosed: (uri: string) => void;
}

/** Answers what shows how a text is built and keeps it in form. */
export function serveStructure(options: StructureOptions): Structure {
  const { connection, service, abilities, about, showsReferences } = options;

  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    about(uri, (document): DocumentSymbol[] | SymbolInformation[] => {
      const symbols = service.outline(document);
      return abilities().nestsSymbols ? symbols : symbols.flatMap((symbol) => flat(uri, symbol));
    }),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) =>
    about(uri, (document) => service.foldingRanges(document)),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    about(uri, (document) => service.selectionRanges(document, positions)),
  );
  connection.onDocumentFormatting(({ textDocument: { uri } }) =>
    about(uri, (document) => service.format(document)),
  );
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) =>
    about(uri, (document) => service.format(document, range)),
  );
  connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position }) =>
    about(uri, (document) => service.formatOnEnter(document, position)),
  );
  const tokens = serveTokens({ connection, service, about });
  connection.onCodeLens(({ textDocument: { uri } }) =>
    about(uri, (document, settings) => {
      const lenses = service.codeLenses(document, settings);
      return showsReferences() ? lenses : lenses.map(withoutCommand);
    }),
  );
  return {
    settingsChanged() {
      if (abilities().refreshesCodeLenses)
        connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
      // The house's own opening phrases are coloured as such.
      if (abilities().refreshesTokens) connection.languages.semanticTokens.refresh().catch(() => undefined);
    },
    documentClosed: tokens.closed,
  };
}

/** Its words alone: a client calls no command that has no name. */
const withoutCommand = ({ range, command }: CodeLens): CodeLens => ({
  range,
  ...(command ? { command: { title: command.title, command: '' } } : {}),
});

const flat = (uri: string, { name, kind, range, children = [] }: DocumentSymbol): SymbolInformation[] => [
  { name, kind, location: { uri, range } },
  ...children.flatMap((child) => flat(uri, child)),
];
