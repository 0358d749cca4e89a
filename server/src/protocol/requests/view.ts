import type { Connection } from 'vscode-languageserver';
import type { ResolutionService } from '../../service';
import type { About } from './with-document';

/** Beside the protocol: what an open document cites, for a client that lists it. */
const citationsRequest = 'resolint/citations';
/** Beside the protocol: whose practice a document is held to, for a client's status line. */
const practiceRequest = 'resolint/practice';

export interface ViewOptions {
  readonly connection: Connection;
  readonly service: Pick<ResolutionService, 'citations' | 'describe'>;
  readonly about: About;
}

/** Answers what a client shows beside the text. */
export function serveView({ connection, service, about }: ViewOptions): void {
  connection.onRequest(citationsRequest, ({ uri }: { uri: string }) =>
    about(uri, (document, settings) => service.citations(document, settings)),
  );
  connection.onRequest(practiceRequest, ({ uri }: { uri: string }) =>
    about(uri, (document, settings) => service.describe(document, settings)),
  );
}
