import * as l10n from '@vscode/l10n';
import {
  CodeActionTriggerKind,
  LSPErrorCodes,
  Position,
  ResponseError,
  TextDocumentEdit,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type DocumentSymbol,
  type ServerCapabilities,
  type SymbolInformation,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { About } from './about';
import { isRestructuringName, restructureCommand, type RestructuringName } from '../features/restructure';
import { isRefusal } from '../features/restructuring';
import type { ResolutionService } from '../service';
import { serveTokens, tokensCapability } from './tokens';

/** What of a client changes the answers below. */
export interface StructureAbilities {
  /** Its outline is a tree; one that does not gets a list. */
  readonly nestsSymbols: boolean;
  /** The server can ask it to show a place in a document. */
  readonly showsDocuments: boolean;
  /** It can be told to ask for code lenses again. */
  readonly refreshesCodeLenses: boolean;
  /** It can be told to ask for colours again. */
  readonly refreshesTokens: boolean;
  /** Its edits name the version they were made for. */
  readonly versionedEdits: boolean;
}

export const readStructureAbilities = ({
  textDocument,
  window,
  workspace,
}: ClientCapabilities): StructureAbilities => ({
  nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
  showsDocuments: window?.showDocument?.support === true,
  refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
  refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
  versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
});

export const structureCapabilities: ServerCapabilities = {
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  renameProvider: { prepareProvider: true },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  semanticTokensProvider: tokensCapability,
  codeLensProvider: { resolveProvider: false },
  executeCommandProvider: { commands: [restructureCommand] },
};

export interface StructureOptions {
  readonly connection: Connection;
  readonly service: ResolutionService;
  readonly abilities: () => StructureAbilities;
  readonly about: About;
}

export interface Structure {
  readonly settingsChanged: () => void;
  readonly documentClosed: (uri: string) => void;
  /** The restructurings that a request for code actions may bring. */
  readonly refactorings: (document: TextDocument, params: CodeActionParams) => CodeAction[];
}

/** Answers what shows how a text is built, and builds it anew. */
export function serveStructure(options: StructureOptions): Structure {
  const { connection, service, abilities, about } = options;

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
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    about(uri, (document) => service.prepareRename(document, position)),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) =>
    about(uri, (document) => {
      const edits = service.rename(document, position, newName);
      if (isRefusal(edits)) throw new ResponseError(LSPErrorCodes.RequestFailed, edits.refused);
      return workspaceEdit(document, edits);
    }),
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
    about(uri, (document, settings) => service.codeLenses(document, settings)),
  );
  connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }) => {
    const asked = command === restructureCommand ? readArgument(argument) : undefined;
    if (!asked)
      throw new ResponseError(LSPErrorCodes.RequestFailed, l10n.t('Nothing is known of {0}.', command));
    return about(asked.uri, (document) => carryOut(document, asked));
  });

  const workspaceEdit = (document: TextDocument, edits: TextEdit[]): WorkspaceEdit => {
    const { uri, version } = document;
    return abilities().versionedEdits
      ? { documentChanges: [TextDocumentEdit.create({ uri, version }, edits)] }
      : { changes: { [uri]: edits } };
  };

  /**
   * Asks the client to make the edits; it says no where the text has gone on since. Answers false where a key was
   * pressed that means something else here.
   */
  async function carryOut(document: TextDocument, asked: Asked): Promise<false | null> {
    const { action, version, position, isKey } = asked;
    if (version !== undefined && version !== document.version) return null;
    const outcome = service.restructure(document, action, position);
    if (isRefusal(outcome)) {
      if (isKey && outcome.isElsewhere) return false;
      connection.window.showWarningMessage(outcome.refused);
      return null;
    }
    if (outcome.edits.length === 0) {
      connection.window.showInformationMessage(l10n.t('{0}: nothing to do.', outcome.title));
      return null;
    }
    const { applied } = await connection.workspace.applyEdit({
      label: outcome.title,
      edit: workspaceEdit(document, outcome.edits),
    });
    if (!applied || outcome.cursor === undefined || !abilities().showsDocuments) return null;
    const cursor = positionIn(outcome.text, outcome.cursor);
    await connection.window.showDocument({
      uri: document.uri,
      takeFocus: true,
      selection: { start: cursor, end: cursor },
    });
    return null;
  }

  return {
    settingsChanged() {
      if (abilities().refreshesCodeLenses)
        connection.sendRequest('workspace/codeLens/refresh').catch(() => undefined);
      // The house's own opening phrases are coloured as such.
      if (abilities().refreshesTokens) connection.languages.semanticTokens.refresh().catch(() => undefined);
    },
    documentClosed: tokens.closed,
    refactorings(document, { range, context: { only, triggerKind } }) {
      // At every step of the cursor a light bulb would promise that something is wrong.
      const isPointed = range.start.line !== range.end.line || range.start.character !== range.end.character;
      if (triggerKind === CodeActionTriggerKind.Automatic && !isPointed && !only) return [];
      return service.refactorings(document, range, only);
    },
  };
}

/** What a client asks for with the command. */
interface Asked {
  readonly action: RestructuringName;
  readonly uri: string;
  /** Of the document for which it was offered; a client that asks afresh leaves it out. */
  readonly version?: number;
  readonly position: Position;
  /** Asked for by a key that has another use; what it cannot be about is not told, but answered with false. */
  readonly isKey: boolean;
}

function readArgument(argument: unknown): Asked | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { action, uri, version, position, isKey } = argument as Partial<Record<keyof Asked, unknown>>;
  if (!isRestructuringName(action) || typeof uri !== 'string' || !Position.is(position)) return undefined;
  return {
    action,
    uri,
    position,
    isKey: isKey === true,
    ...(typeof version === 'number' ? { version } : {}),
  };
}

/** Line and character of an offset in a text that no document holds yet. */
const positionIn = (text: string, offset: number): Position =>
  TextDocument.create('', '', 0, text).positionAt(offset);

const flat = (uri: string, { name, kind, range, children = [] }: DocumentSymbol): SymbolInformation[] => [
  { name, kind, location: { uri, range } },
  ...children.flatMap((child) => flat(uri, child)),
];
