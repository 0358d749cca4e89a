import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../lint/settings';
import type { ResolutionService } from '../service';

/** Beside the protocol: what an open document cites, for a client that lists it. */
const citationsRequest = 'resolint/citations';

export interface CitationsServerOptions {
  readonly connection: Connection;
  readonly service: Pick<ResolutionService, 'citations'>;
  readonly about: <T>(
    uri: string,
    answer: (document: TextDocument, settings: Settings) => T,
  ) => Promise<T | null>;
}

export function serveCitations({ connection, service, about }: CitationsServerOptions): void {
  connection.onRequest(citationsRequest, ({ uri }: { uri: string }) =>
    about(uri, (document, settings) => service.citations(document, settings)),
  );
}
