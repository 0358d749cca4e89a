import { wholeOf } from '../language/en/abbreviations';
import { beforeSeveral } from '../language/en/agreement';
import { places } from '../text/words';
import { otherwiseWritten } from './compounds';
import { casingOf, type Casing, type CaseWords } from './letter-cases';
import { noWord, type Neighbours } from './neighbours';
import type { Spelling } from './spelling';
import type { GroupNode, WordGroups } from './word-groups';

/** What is known of a word of a text. */
export interface KnownWord {
  readonly written: string;
  readonly lower: string;
  /** Whether it is spelt right, or is no word that can be judged. */
  readonly isWritten: boolean;
  /** Adopted texts that have it, in lower case or with a capital; as many as you like have what is not judged. */
  readonly texts: number;
  /** Its number among the neighbours. */
  readonly number: number;
  /** Whether it says that there are several of what follows. */
  readonly isBeforeSeveral: boolean;
  /** What it is short for: `information` for `info`. */
  readonly whole: string | undefined;
  /** The groups that begin with it. */
  readonly capitals: GroupNode | undefined;
  readonly hyphens: GroupNode | undefined;
  /** What its capitals or small letters may have against them. */
  readonly casing: Casing | undefined;
}

/** Figures, and words with letters of other languages, are not judged. */
const isJudged = /^[A-Za-z-]+$/;

/** Letters of a word, compounds included; what is longer is an address or no word at all. */
const longestWord = 60;
const notJudged: KnownWord = {
  written: '',
  lower: '',
  isWritten: true,
  texts: Infinity,
  number: noWord,
  isBeforeSeveral: false,
  whole: undefined,
  capitals: undefined,
  hyphens: undefined,
  casing: undefined,
};

/** Words that are remembered. */
const mostRemembered = 20_000;

/** What words are looked up in. */
interface Sources extends CaseWords {
  readonly capitals: WordGroups;
  readonly hyphens: WordGroups;
  /** Words with a hyphen by what they are without it. */
  readonly joined: ReadonlyMap<string, string>;
  readonly spelling: Spelling;
  readonly neighbours: Neighbours;
}

/** What is known of a word as it is written. `place`: as wordsIn gives it. */
export type ReadWordOf = (word: string, place?: number) => KnownWord;

/** Texts have the same words again and again: what is known of one is remembered, and found by its place at once. */
export function createWordReader(on: Sources): ReadWordOf {
  const read = new Map<string, KnownWord>();
  const readAt: (KnownWord | undefined)[] = Array.from({ length: places }, () => undefined);
  return (word, place) => {
    const here = place === undefined ? undefined : readAt[place];
    if (here?.written === word) return here;
    if (word.length > longestWord) return notJudged;
    const known = read.get(word);
    if (known && place !== undefined) readAt[place] = known;
    if (known) return known;
    if (read.size >= mostRemembered) read.clear();
    const lower = word.toLowerCase();
    const found: KnownWord = {
      written: word,
      lower,
      isWritten: !isJudged.test(word) || on.spelling.isWritten(word),
      texts: isJudged.test(word) ? on.spelling.textsWith(lower) : Infinity,
      number: on.neighbours.numberOf(lower),
      isBeforeSeveral: beforeSeveral.has(lower),
      whole: wholeOf(lower),
      capitals: on.capitals.after(lower),
      hyphens: on.hyphens.after(lower) ?? otherwiseWritten(lower, on.usual, on.joined),
      casing: casingOf(word, lower, on),
    };
    read.set(word, found);
    return found;
  };
}
