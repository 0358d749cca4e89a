import type { Span } from './lines';

/** A word of a text, as it is written. */
export interface Word extends Span {
  readonly text: string;
}

const other = /[\p{L}\p{M}\p{N}]/u;
const hyphen = 45;
const apostrophes: readonly number[] = [39, 0x2019];
const smallS = 115;

/** A letter, a mark on one or a figure; half a pair of surrogates is none. */
function isLetter(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return other.test(String.fromCharCode(code));
}

/** The words of a text in order: `Secretary-General`, `d’Ivoire` and `COVID-19` are one each; `’s` is no part of one. Each as `read` makes it. */
export function wordsIn<Read = Word>(
  text: string,
  read: (word: string, start: number, end: number) => Read,
): Read[] {
  const words: Read[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    if (!isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    do at++;
    while (isLetter(text.charCodeAt(at)) || joins(text, at));
    words.push(read(text.slice(start, at), start, at));
  }
  return words;
}

/** Whether a hyphen or an apostrophe has a word go on. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== hyphen && !apostrophes.includes(code)) return false;
  const next = text.charCodeAt(at + 1);
  if (!isLetter(next)) return false;
  return code === hyphen || next !== smallS || isLetter(text.charCodeAt(at + 2));
}

const letter = /[\p{L}\p{M}]/u;

/** Where the word begins that goes on at a place. */
export function wordStart(text: string, index: number): number {
  let start = index;
  while (start > 0 && letter.test(text.charAt(start - 1))) start--;
  return start;
}

/** No address is longer. */
const longestAddress = 300;

/** Whether a place lies within the address of a page or a person: something without blanks that begins as one. */
export function isInAddress(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - longestAddress), index + 1);
  return /https?:|www\.|.@/.test(before.slice(before.lastIndexOf(' ') + 1));
}
