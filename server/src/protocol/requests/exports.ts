import { DiagnosticSeverity, LSPErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import type { Sheet } from '../../formats/sheet/sheet';
import type { ResolutionService } from '../../service';
import type { Formats } from './formats';
import type { About } from './with-document';

/** Beside the protocol: an open draft in another form of text. */
const exportRequest = 'resolint/export';

interface ExportAnswer {
  readonly text: string;
  /** Errors that are found in the draft. */
  readonly errors: number;
}

/** A draft as it is to be printed, with the number of errors that are found in it; null if it is not open. */
export const draftToPrint = (
  uri: string,
  { service, aboutFindings }: Pick<ExportsOptions, 'service' | 'aboutFindings'>,
): Promise<{ readonly sheet: Sheet; readonly errors: number } | null> =>
  aboutFindings(uri, (document, settings) => ({
    sheet: service.sheet(document),
    errors: service
      .diagnose(document, settings)
      .filter(({ severity }) => severity === DiagnosticSeverity.Error).length,
  }));

export interface ExportsOptions {
  readonly connection: Connection;
  readonly formats: Pick<Formats, 'exports'>;
  readonly service: Pick<ResolutionService, 'sheet' | 'diagnose'>;
  readonly aboutFindings: About;
}

/** Answers with drafts in Akoma Ntoso and HTML; what writes them is loaded with the first. */
export function serveExports(options: ExportsOptions): void {
  options.connection.onRequest(
    exportRequest,
    async ({ uri, format }: { uri: string; format: string }): Promise<ExportAnswer | null> => {
      const { writeAkn, writeHtml } = await options.formats.exports();
      const writers = new Map<string, (sheet: Sheet) => string>([
        ['akn', writeAkn],
        ['html', writeHtml],
      ]);
      const write = writers.get(format);
      if (!write) throw new ResponseError(LSPErrorCodes.RequestFailed, `There is no export to “${format}”.`);
      const draft = await draftToPrint(uri, options);
      return draft && { text: write(draft.sheet), errors: draft.errors };
    },
  );
}
