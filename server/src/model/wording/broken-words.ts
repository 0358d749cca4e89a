import { shortPrefixes, shortWords } from '../../language/en/compounds';
import type { Spelling } from '../../facts/spelling';
import type { Vocabulary } from '../../facts/vocabulary';
import type { Span } from '../../text/lines';
import type { ReadWord } from './read-words';

/** Two words between which a blank stands where it does not belong: `imple mentation`, `tot he`. */
export interface BrokenWords extends Span {
  readonly right: string;
}

/** Texts that have the words that were meant, and those that have the pieces at most. */
const [enough, few] = [50, 3];
/** The same of short words, which any letters may be. */
const enoughOfShort = 400;
/** Letters of a word that was cut in two. */
const shortestWhole = 6;

/** Those of a text, in order of place. */
export function brokenWords(
  text: string,
  words: readonly ReadWord[],
  { spelling }: Vocabulary,
): BrokenWords[] {
  const found: BrokenWords[] = [];
  // Nearly all words are frequent: they are passed over first.
  for (let i = 0; i + 1 < words.length; i++) {
    const word = words[i];
    const next = words[i + 1];
    if (!word || !next) continue;
    const isHyphened = next.start - word.end === 2;
    if (
      !isHyphened &&
      word.known.texts > few &&
      next.known.texts > few &&
      !shortPrefixes.has(word.known.lower)
    )
      continue;
    if (word.text.length < 2 || !isLower.test(next.text) || !isPlain.test(word.text)) continue;
    const between = text.slice(word.end, next.start);
    if (between !== ' ' && between !== '- ') continue;
    const right = mended(word, next, spelling, between);
    if (right !== undefined) found.push({ start: word.start, end: next.end, right });
  }
  return found;
}

const isLower = /^[a-z]+$/;
const isPlain = /^[A-Z]?[a-z]+$/;

function mended(word: ReadWord, next: ReadWord, spelling: Spelling, between: string): string | undefined {
  const pieces = [word, next].map(({ known: { lower } }) => lower);
  const [head = '', tail = ''] = pieces;
  const isRare = ({ known: { lower, texts } }: ReadWord): boolean => lower.length > 2 && texts <= few;
  const isOdd =
    shortPrefixes.has(head) || [word, next].some((piece) => !piece.known.isWritten && isRare(piece));
  const whole = head + tail;
  const isCut = isOdd || (between === '- ' && !isSuspended(tail));
  if (isCut && whole.length >= shortestWhole && spelling.textsWith(whole) >= enough)
    return word.text + next.text;
  if (between !== ' ' || !isRare(word)) return undefined;
  const isFrequent = (piece: string): boolean =>
    shortWords.has(piece) || spelling.textsWith(piece) >= enoughOfShort;
  return moved(word.text, next.text)
    .find((both) => both.every((piece) => isFrequent(piece.toLowerCase())))
    ?.join(' ');
}

/** After a hyphen that waits for the second part of a word: `short- and long-term`. */
const isSuspended = (tail: string): boolean => tail.length < 4;

/** A letter moved over the blank, in either way. */
const moved = (head: string, tail: string): [head: string, tail: string][] => [
  [head.slice(0, -1), head.slice(-1) + tail],
  [head + tail.charAt(0), tail.slice(1)],
];
