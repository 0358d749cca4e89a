import { requiredStrings } from './required-strings';

/** Bits of a signature, for pairs of characters and for single ones; a paragraph has some two hundred pairs. */
const [pairs, ones] = [4096, 256];
const bitOfPair = (one: number, other: number): number => (one * 67 + other) & (pairs - 1);
const bitOfOne = (code: number): number => pairs + (code & (ones - 1));

/** Which characters a text has, alone and in pairs, a bit for each; some share one. */
export type Signature = Uint32Array;

export function signatureOf(text: string): Signature {
  const signature = new Uint32Array((pairs + ones) >> 5);
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

export const bitsOf = (part: string): number[] => {
  const codes = Array.from({ length: part.length }, (_, at) => part.charCodeAt(at));
  return codes.map((code, at) => (at === 0 ? bitOfOne(code) : bitOfPair(codes[at - 1] ?? 0, code)));
};

/** Names a pattern in the table of what patterns need. */
export function keyOfPattern(source: string, flags: string): string {
  const text = `/${source}/${flags}`;
  let [one, other] = [7, 11];
  for (let at = 0; at < text.length; at++) {
    one = (Math.imul(one, 31) + text.charCodeAt(at)) | 0;
    other = (Math.imul(other, 37) ^ text.charCodeAt(at)) | 0;
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}

const needs = new WeakMap<RegExp, Needs | 'unknown'>();

function needsOf(pattern: RegExp): Needs | 'unknown' {
  const known = needs.get(pattern);
  if (known) return known;
  const found = requiredStrings[keyOfPattern(pattern.source, pattern.flags)]?.map(bitsOf) ?? 'unknown';
  needs.set(pattern, found);
  return found;
}

/** Whether a text may have a match of a pattern; if not, it certainly has none: nothing is there that any match needs. */
export function mayMatch(signature: Signature, pattern: RegExp): boolean {
  const parts = needsOf(pattern);
  return parts === 'unknown' || holdsOne(signature, parts);
}

/** Whether a text may hold one of some strings, of which these are the bits. */
export function holdsOne(signature: Signature, parts: Needs): boolean {
  for (const part of parts) {
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
