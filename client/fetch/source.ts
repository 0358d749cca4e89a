import { fetchWordFile, unitedNations, type DocumentService } from './document-service';
import { FetchProblem } from './problem';

/** Where texts come from that are not at hand. Needs sockets: only entries that have them bring one. */
export interface TextSource {
  /** The text of a document in the format of drafts; rejects with a `FetchProblem`. */
  fetch(name: string, symbol: string, signal: AbortSignal): Promise<string>;
}

/** Reads a Word file (.docx) as a draft of that symbol; rejects with a sentence. */
export type ReadWord = (bytes: Buffer, symbol: string) => Promise<string>;

export const createTextSource = (
  readWord: ReadWord,
  service: DocumentService = unitedNations,
): TextSource => ({
  async fetch(name, symbol, signal) {
    const { bytes } = await fetchWordFile(name, signal, service);
    try {
      return await (bytes[0] === zip ? readWord(bytes, symbol) : readDoc(bytes, symbol));
    } catch (error) {
      throw new FetchProblem('damaged', error instanceof Error ? error.message : String(error));
    }
  },
});

/** The first byte of the newer form, which is an archive. */
const zip = 0x50;

/** The library for the older form is large and seldom wanted: it is loaded with the first file. */
async function readDoc(bytes: Buffer, symbol: string): Promise<string> {
  const { fromDoc } = await import('./word/doc');
  return fromDoc(bytes, symbol);
}
