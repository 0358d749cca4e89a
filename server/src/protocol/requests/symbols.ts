import { SymbolKind, type Connection, type WorkspaceSymbol } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fileNameOf } from '../../features/library/address';
import type { ResolutionService } from '../../service';
import { isTooLong } from '../lifecycle/too-long';
import type { LibraryServer } from '../library/library';

/** Symbols that are shown at once. */
const mostShown = 200;
/** Milliseconds after which a list shows what is there so far. */
const patience = 3000;

export interface SymbolsOptions {
  readonly connection: Connection;
  readonly service: Pick<ResolutionService, 'workspaceSymbols'>;
  readonly documents: { all(): TextDocument[] };
  readonly texts: Pick<LibraryServer, 'ready' | 'search'>;
}

/** Answers what is looked for in the whole workspace: texts, and behind them the paragraphs of those that are open. */
export function serveSymbols({ connection, service, documents, texts }: SymbolsOptions): void {
  connection.onWorkspaceSymbol(async ({ query }, token): Promise<WorkspaceSymbol[]> => {
    await texts.ready(token, patience);
    if (token.isCancellationRequested) return [];
    const found = texts.search(query, mostShown).map(({ symbol, title, uri, range }) => ({
      name: title ? `${symbol} ${title}` : symbol,
      kind: SymbolKind.File,
      location: { uri, range },
      containerName: fileNameOf(uri),
    }));
    return [
      ...found,
      ...service.workspaceSymbols(
        query,
        documents.all().filter((document) => !isTooLong(document)),
      ),
    ].slice(0, mostShown);
  });
}
