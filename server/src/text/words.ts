import type { Span } from './lines';

/** A word of a text, as it is written. */
export interface Word extends Span {
  readonly text: string;
}

const other = /[\p{L}\p{M}\p{N}]/u;
const hyphen = 45;
const [straightApostrophe, apostrophe] = [39, 0x2019];
const smallS = 115;

const ascii = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** A letter, a mark on one or a figure; half a pair of surrogates is none. */
const isLetter = (code: number): boolean =>
  code < 128 ? ascii[code] === 1 : code >= 128 && other.test(String.fromCharCode(code));

/** Words that are kept, a power of two, and the letters of the longest of them. */
export const places = 1 << 14;
const longestKept = 60;
const keptWords: string[] = Array.from({ length: places }, () => '');

/**
 * A word of a text. Texts use the same words again and again: most are kept already, and none of these is a slice, which
 * would keep its whole text.
 */
function wordAt(text: string, start: number, end: number, place: number): string {
  const known = keptWords[place] ?? '';
  if (known.length === end - start && text.startsWith(known, start)) return known;
  const word = text.slice(start, end);
  if (word.length > longestKept) return word;
  return (keptWords[place] = Array.from(word).join(''));
}

/**
 * The words of a text in order: `Secretary-General`, `d’Ivoire` and `COVID-19` are one each; `’s` is no part of one. Each as
 * `read` makes it, which is told a place below `places` too: a word comes with the same one always, and few others do.
 */
export function wordsIn<Read = Word>(
  text: string,
  read: (word: string, start: number, end: number, place: number) => Read,
): Read[] {
  const words: Read[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    if (!isLetter(code)) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    do {
      hash = (hash * 31 + code) | 0;
      code = text.charCodeAt(++at);
    } while (isLetter(code) || joins(text, at));
    const place = hash & (places - 1);
    words.push(read(wordAt(text, start, at, place), start, at, place));
  }
  return words;
}

/** Whether a hyphen or an apostrophe has a word go on. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== hyphen && code !== straightApostrophe && code !== apostrophe) return false;
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
