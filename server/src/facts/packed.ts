import { fromBase64 } from '../text/base64';

/** A table as it comes: a raw deflate stream of UTF-8, in Base64 or as bytes, or what reads it if the host unpacks it itself. */
export type Packed = string | Uint8Array<ArrayBuffer> | (() => string);

/** The text of a table; browsers, and Node without a bundle, unpack it alike. */
export async function unpack(packed: Packed): Promise<string> {
  if (typeof packed === 'function') return packed();
  const bytes = typeof packed === 'string' ? fromBase64(packed) : packed;
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(inflated).text();
}
