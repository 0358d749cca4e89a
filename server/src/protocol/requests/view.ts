import type { Connection, Range } from 'vscode-languageserver';
import type { ResolutionService } from '../../service';
import { fileNameOf } from '../../features/library/address';
import { isReportFormat } from '../../features/report/formats';
import type { About } from './with-document';

/** Beside the protocol: what an open document cites, for a client that lists it. */
const citationsRequest = 'resolint/citations';
/** Beside the protocol: whose practice a document is held to, for a client's status line. */
const practiceRequest = 'resolint/practice';

/** Beside the protocol: a report on an open document, as text in a format; null for a format that there is not. */
const reportRequest = 'resolint/report';

/** Beside the protocol: an open document, or what of it is in a range, as HTML to be put into a message. */
const richTextRequest = 'resolint/richText';

export interface ViewOptions {
  readonly connection: Connection;
  readonly service: Pick<ResolutionService, 'citations' | 'describe' | 'report' | 'richText'>;
  readonly about: About;
  readonly aboutFindings: About;
}

/** Answers what a client shows beside the text. */
export function serveView({ connection, service, about, aboutFindings }: ViewOptions): void {
  connection.onRequest(citationsRequest, ({ uri }: { uri: string }) =>
    aboutFindings(uri, (document, settings) => service.citations(document, settings)),
  );
  connection.onRequest(reportRequest, ({ uri, format }: { uri: string; format: string }) =>
    isReportFormat(format)
      ? aboutFindings(uri, (document, settings) =>
          service.report(document, settings, format, fileNameOf(uri)),
        )
      : null,
  );
  connection.onRequest(richTextRequest, ({ uri, range }: { uri: string; range?: Range }) =>
    about(uri, (document) => service.richText(document, range)),
  );
  connection.onRequest(practiceRequest, ({ uri }: { uri: string }) =>
    about(uri, (document, settings) => service.describe(document, settings)),
  );
}
