import { fromDoc } from './word/doc';
import { fromDocx } from './word/docx';

/**
 * The text of a Word file in the format of drafts; rejects where the file cannot be read. A bundle of its own: the
 * libraries that read Word files are larger than all the rest of the client and seldom wanted.
 */
export const wordToText = (bytes: Buffer, symbol: string): Promise<string> =>
  bytes[0] === 0x50 ? fromDocx(bytes, symbol) : fromDoc(bytes, symbol);
