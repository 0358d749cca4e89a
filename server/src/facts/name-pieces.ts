import { distance } from 'fastest-levenshtein';
import { grammar } from '../language/grammar';
import { hasSameLetters } from '../text/slips';
import { matchesIn } from '../text/matches';
import type { Word } from '../text/words';

const { nameWord, nameGap, spellingVariant } = grammar.names;

/** Two or three words of a name, with what stands between them. */
export interface NamePiece {
  /** As written: `Office on Drugs and Crime`. */
  readonly form: string;
  /** `Office`, `Drugs`, `Crime` */
  readonly words: readonly string[];
  /** Where each of them begins in the text. */
  readonly starts: readonly number[];
  /** `on`, `and`; empty where nothing but a space stands between two words. */
  readonly gaps: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The pieces of two and of three words in a text, each in order of place. */
export function piecesIn(text: string): {
  readonly pairs: readonly NamePiece[];
  readonly triples: readonly NamePiece[];
} {
  const pairs: NamePiece[] = [];
  const triples: NamePiece[] = [];
  let before: Word | undefined;
  let last: Word | undefined;
  let gapBefore = '';
  for (const { 0: found, index } of matchesIn(text, nameWord)) {
    const written = bare(found);
    const word = { text: written, start: index, end: index + written.length };
    const gap = last && index - last.end <= longestGap ? gapOf(text.slice(last.end, index)) : undefined;
    if (last && gap !== undefined) {
      pairs.push(new Piece(text, [last, word], [gap]));
      if (before) triples.push(new Piece(text, [before, last, word], [gapBefore, gap]));
      before = last;
      gapBefore = gap;
    } else before = undefined;
    last = word;
  }
  return { pairs, triples };
}

/** Most pieces are never asked for more than their form. */
class Piece implements NamePiece {
  readonly form: string;
  readonly start: number;
  readonly end: number;

  constructor(
    text: string,
    private readonly parts: readonly Word[],
    readonly gaps: readonly string[],
  ) {
    this.start = parts[0]?.start ?? 0;
    this.end = parts.at(-1)?.end ?? this.start;
    this.form = text.slice(this.start, this.end);
  }

  get words(): string[] {
    return this.parts.map(({ text }) => text);
  }

  get starts(): number[] {
    return this.parts.map(({ start }) => start);
  }
}

/** `for the benefit of` is no gap. */
const longestGap = 20;

/** A word without a possessive ending, or the digits of a note indicator. */
const bare = (word: string): string =>
  endsPlainly.test(word) ? word : word.replace(/[’'](?:s|)$|-$|(?<=[a-z])\d+$/, '');

/** Most words end in a letter that no apostrophe stands before. */
const endsPlainly = /[^’'][a-z]$/;

const gapsRead = new Map<string, string | undefined>();
const mostGaps = 2000;

function gapOf(between: string): string | undefined {
  if (between === ' ') return '';
  if (gapsRead.has(between)) return gapsRead.get(between);
  if (gapsRead.size >= mostGaps) gapsRead.clear();
  const gap = nameGap.test(between) ? between.trim() : undefined;
  gapsRead.set(between, gap);
  return gap;
}

/** What is left of a piece if one of them is taken out, for each of them in turn. */
export const holesOf = ({ words, gaps }: NamePiece): string[] =>
  words.map((_, hole) =>
    [...words.map((word, i) => (i === hole ? '_' : word.toLowerCase())), ...gaps].join('|'),
  );

const shortest = 4;
const long = 8;

/** Whether one word is the other with one letter wrong, or two in a long one; not if both are spellings of one word. */
export function isNear(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a === b || Math.min(a.length, b.length) < shortest) return false;
  if (spellingVariant(a) === spellingVariant(b)) return false;
  const apart = distance(a, b);
  // Two letters that have changed places are one slip.
  return apart <= (b.length >= long ? 2 : 1) || (apart === 2 && hasSameLetters(a, b));
}
