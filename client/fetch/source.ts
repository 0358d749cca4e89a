import { fetchWordFile, unitedNations, type DocumentService } from './document-service';
import { FetchProblem } from './problem';

/** Where texts come from that are not at hand. Needs sockets: only entries that have them bring one. */
export interface TextSource {
  /** The text of a document in the format of drafts; rejects with a `FetchProblem`. */
  fetch(name: string, symbol: string, signal: AbortSignal): Promise<string>;
}

export const createTextSource = (service: DocumentService = unitedNations): TextSource => ({
  async fetch(name, symbol, signal) {
    const { bytes } = await fetchWordFile(name, signal, service);
    // What reads Word files is loaded with the first one.
    const { wordToText } = await import('./word');
    return wordToText(bytes, symbol).catch((error: unknown) => {
      throw new FetchProblem('damaged', error instanceof Error ? error.message : String(error));
    });
  },
});
