import { commands, Disposable, Uri, workspace, type ExtensionContext } from 'vscode';
import { createFetchText } from './fetch/command';
import type { DocumentService } from './fetch/document-service';
import type { ReadWord, TextSource } from './fetch/source';
import { createTextStore, scheme } from './fetch/store';
import { offerKnownTexts } from './known-texts';
import type { Server } from './server';
import { toBase64 } from './word/base64';

export type CreateSource = (readWord: ReadWord, service?: DocumentService) => TextSource;

export interface Texts {
  readonly subscription: Disposable;
  /** Fetches from another place than the United Nations; for tests. */
  readonly fetchFrom: (service: DocumentService) => void;
}

/** Where texts are kept that were fetched. */
const fetchedTexts = ({ globalStorageUri }: ExtensionContext): Uri => Uri.joinPath(globalStorageUri, 'texts');

/** What the server is told of this: where it finds what the extension keeps, and whether texts can be fetched. */
export const storagesOf = (context: ExtensionContext, fetchesTexts: boolean): Record<string, unknown> => ({
  storage: context.globalStorageUri.toString(),
  fetchedTexts: fetchedTexts(context).toString(),
  fetchesTexts,
  importsFacts: fetchesTexts,
});

/** Shows texts that were fetched, and fetches others when somebody asks for them. */
export function offerTexts(context: ExtensionContext, server: Server, createSource?: CreateSource): Texts {
  const store = createTextStore(fetchedTexts(context));
  const readWord: ReadWord = async (bytes, symbol) =>
    (await server.importWord(toBase64(bytes), { symbol })).text;
  let source = createSource?.(readWord);
  return {
    subscription: Disposable.from(
      offerKnownTexts(server, createSource !== undefined),
      workspace.registerTextDocumentContentProvider(scheme, store),
      commands.registerCommand(
        'resolint.fetchText',
        createFetchText({ server, store, source: () => source }),
      ),
    ),
    fetchFrom: (service) => {
      source = createSource?.(readWord, service);
    },
  };
}
