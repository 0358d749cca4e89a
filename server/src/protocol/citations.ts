import type { Connection } from 'vscode-languageserver';
import type { About } from './about';
import type { ResolutionService } from '../service';

/** Beside the protocol: what an open document cites, for a client that lists it. */
const citationsRequest = 'resolint/citations';

export interface CitationsServerOptions {
  readonly connection: Connection;
  readonly service: Pick<ResolutionService, 'citations'>;
  readonly about: About;
}

export function serveCitations({ connection, service, about }: CitationsServerOptions): void {
  connection.onRequest(citationsRequest, ({ uri }: { uri: string }) =>
    about(uri, (document, settings) => service.citations(document, settings)),
  );
}
