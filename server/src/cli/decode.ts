import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A text and how it stood on disk, so that it can be written back the same way. */
export interface Decoded {
  /** Without the byte order mark, as an editor shows it. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly mark: boolean;
  /** True where some bytes were no text: the rest can be read, but writing it back would lose them. */
  readonly damaged: boolean;
}

/** Share of characters that may be unreadable in a text that is still one. */
const tolerated = 0.01;

const otherEncoding = 'is not in UTF-8; save it as UTF-8 (in many editors “Save with encoding”)';

/** The text in some bytes, or what is wrong with them. */
export function decode(bytes: Buffer): Decoded | string {
  const encoding = markedEncoding(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const text = new TextDecoder(encoding).decode(bytes);
    // UTF-32 begins with the same mark, and has a NUL in every character.
    if (text.includes('\0')) return otherEncoding;
    return { text, encoding, mark: true, damaged: !encode(text, { encoding, mark: true }).equals(bytes) };
  }
  if (bytes.includes(0)) {
    return 'is not text (it has NUL bytes); save the draft as plain text in UTF-8, or leave the file out';
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const unreadable = isUtf8(bytes) ? 0 : text.split('\uFFFD').length - 1;
  if (unreadable > Math.max(1, text.length * tolerated)) {
    return otherEncoding;
  }
  return { text, encoding: 'utf-8', mark: encoding === 'utf-8', damaged: unreadable > 0 };
}

/** A text as the bytes it came from. */
export function encode(text: string, { encoding, mark }: Pick<Decoded, 'encoding' | 'mark'>): Buffer {
  const whole = mark ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(whole, 'utf8');
  const bytes = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

function markedEncoding(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}
