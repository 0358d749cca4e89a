import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { FactsPlace } from '../settings/facts-folder';

/** Beside the protocol: takes a table from a file of this machine into the folder of facts. */
const importRequest = 'resolint/importFacts';
const progressNotification = 'resolint/importProgress';

/** How an entry with files imports a table. */
export type ImportFacts = (
  file: string,
  place: FactsPlace,
  control: { readonly signal: AbortSignal; readonly onProgress: (part: number) => void },
) => Promise<unknown>;

export interface ImportServerOptions {
  readonly connection: Connection;
  /** Absent where there are no files. */
  readonly importFacts: ImportFacts | undefined;
  readonly place: () => Promise<FactsPlace>;
  /** There is more to know now. */
  readonly imported: () => Promise<void>;
}

export function serveImport({ connection, importFacts, place, imported }: ImportServerOptions): void {
  if (!importFacts) return;
  connection.onRequest(importRequest, async ({ file }: { file: string }, token: CancellationToken) => {
    const controller = new AbortController();
    token.onCancellationRequested(() => {
      controller.abort();
    });
    const onProgress = (part: number): void => {
      void connection.sendNotification(progressNotification, { part });
    };
    try {
      const report = await importFacts(file, await place(), { signal: controller.signal, onProgress });
      await imported();
      return report;
    } catch (error) {
      if (controller.signal.aborted) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        error instanceof Error ? error.message : String(error),
      );
    }
  });
}
