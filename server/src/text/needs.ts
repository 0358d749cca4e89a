/** Bits of a signature; a paragraph has some two hundred pairs of characters. */
const bits = 1024;
const bitOfPair = (one: number, other: number): number => (one * 31 + other) & (bits - 1);
const bitOfOne = (code: number): number => (code * 7 + 512) & (bits - 1);

/** Which characters a text has, alone and in pairs, a bit for each; some share one. */
export type Signature = Uint32Array;

export function signatureOf(text: string): Signature {
  const signature = new Uint32Array(bits >> 5);
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const one = bitOfOne(code);
    const pair = bitOfPair(before, code);
    signature[one >> 5] = (signature[one >> 5] ?? 0) | (1 << (one & 31));
    signature[pair >> 5] = (signature[pair >> 5] ?? 0) | (1 << (pair & 31));
    before = code;
  }
  return signature;
}

/** Of each of some strings the bits that a text with it has: one of them must be there for a pattern to be worth a search. */
export type Needs = readonly (readonly number[])[];

export const oneOf = (...parts: readonly string[]): Needs =>
  parts.map((part) => {
    const codes = Array.from({ length: part.length }, (_, at) => part.charCodeAt(at));
    return codes.map((code, at) => (at === 0 ? bitOfOne(code) : bitOfPair(codes[at - 1] ?? 0, code)));
  });

/** Whether a text may hold one of some strings; if not, it certainly has none of them. */
export function mayHold(signature: Signature, needs: Needs): boolean {
  for (const part of needs) {
    let all = true;
    for (const bit of part) {
      if (((signature[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0) continue;
      all = false;
      break;
    }
    if (all) return true;
  }
  return false;
}
