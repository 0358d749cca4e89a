import WordExtractor from 'word-extractor';
import { checkChains } from './compound';
import { layOut, tidy } from './page';

/** The text of a file of Word 97 to 2003: its words and notes; italics are not read. */
export async function fromDoc(bytes: Buffer, symbol: string): Promise<string> {
  checkChains(bytes);
  const document = await new WordExtractor().extract(bytes);
  const asWritten = { filterUnicode: false };
  return fromPlainText(document.getBody(asWritten), document.getFootnotes(asWritten), symbol);
}

/** Lays out plain paragraphs and notes, one a line. */
export function fromPlainText(body: string, footnotes: string, symbol: string): string {
  const lines = body.split(/\r?\n/).flatMap((line) => line.split(/\t(?=[A-Z]\/|Distr\.|Original:)/));
  const notes = footnotes
    .split(/\r?\n/)
    .map(plain)
    .filter((note) => note !== '');
  return layOut(lines.map(plain), notes, symbol);
}

/** A star is a star here. */
const plain = (text: string): string => tidy(text).replace(/\*/g, '\\*');
