import { shortWords } from '../language/en/compounds';
import { capitalised } from '../text/letters';
import type { KnownWordList } from './front-coded';

/** How often a word stands in the middle of sentences of adopted texts: in small letters, with a capital within names, with one alone. */
export interface LetterCase {
  readonly small: number;
  readonly named: number;
  readonly alone: number;
  /** Of a word of both forms: how often it has a capital and how often none, by what stands before it and after it. */
  readonly before?: ReadonlyMap<string, Counts>;
  readonly after?: ReadonlyMap<string, Counts>;
}

export interface Counts {
  readonly capital: number;
  readonly small: number;
}

/** One word a line: `states 8 2000 476;<all 178 3;>to 656 3`. */
export function readLetterCases(lines: readonly string[]): Map<string, LetterCase> {
  const cases = new Map<string, LetterCase>();
  for (const line of lines) {
    const [head = '', ...places] = line.split(';');
    const [word = '', small, named, alone] = head.split(' ');
    const counts = { small: Number(small), named: Number(named), alone: Number(alone) };
    cases.set(
      word,
      places.length > 0 ? { ...counts, before: side(places, '<'), after: side(places, '>') } : counts,
    );
  }
  return cases;
}

const side = (places: readonly string[], mark: string): Map<string, Counts> =>
  new Map(
    places
      .filter((place) => place.startsWith(mark))
      .map((place) => {
        const [neighbour = '', capital, small] = place.slice(1).split(' ');
        return [neighbour, { capital: Number(capital), small: Number(small) }];
      }),
  );

/** What the letters of a word, as it is written, may have against them; its place decides. */
export type Casing =
  /** A capital that it has seldom. */
  | { readonly kind: 'stray'; readonly small: number; readonly named: number }
  /** Small letters where it mostly has a capital. */
  | { readonly kind: 'small'; readonly known: LetterCase; readonly right: string }
  /** Capitals within it, or all of it in capitals: as it should be. */
  | { readonly kind: 'mixed' | 'shouted'; readonly right: string };

/** What the letters of a word are judged by. */
export interface CaseWords {
  readonly usual: ReadonlyMap<string, number>;
  readonly dictionary: KnownWordList;
  readonly cases: ReadonlyMap<string, LetterCase>;
}

const isCapitalised = /^\p{Lu}\p{Ll}*(?:-\p{L}\p{Ll}*)*$/u;
const mixed = /\p{Ll}\p{Lu}|^\p{Lu}{2}\p{Ll}{2}/u;
const letters = /^\p{L}+$/u;
const shouted = /^\p{Lu}{4,}$/u;

/** Of how many texts one is in the sample of which letters are counted. */
const sample = 7;
/** Texts that must have a word in small letters. */
const fewestTexts = 3;
const fewestOfShouted = 50;
/** Abbreviations are shorter. */
const longestAbbreviation = 6;
/** How many times as often it has none, if it has had a capital alone. */
const oftener = 40;
const fewestCapitals = 20;
const mostlyCapital = 2;

/** What may be wrong with the letters of a word; its spelling is another matter. */
export function casingOf(word: string, lower: string, words: CaseWords): Casing | undefined {
  if (word === lower) return smallCasing(lower, words);
  const texts = words.usual.get(lower) ?? 0;
  if (isCapitalised.test(word)) {
    const known = words.cases.get(lower);
    if (!known && shortWords.has(lower)) return { kind: 'stray', small: Infinity, named: 0 };
    if (texts < fewestTexts && !(words.dictionary.has(lower) && known && known.small > 0)) return undefined;
    const small = Math.max(known?.small ?? 0, texts / sample);
    if (small < (known?.alone ?? 0) * oftener) return undefined;
    return { kind: 'stray', small, named: known?.named ?? 0 };
  }
  if (words.usual.has(word)) return undefined;
  if (shouted.test(word))
    return texts >= (word.length > longestAbbreviation ? fewestTexts : fewestOfShouted)
      ? { kind: 'shouted', right: lower }
      : undefined;
  if (!mixed.test(word) || !letters.test(word)) return undefined;
  const name = capitalised(lower);
  if (texts >= fewestTexts) return { kind: 'mixed', right: lower };
  return (words.usual.get(name) ?? 0) >= fewestTexts ? { kind: 'mixed', right: name } : undefined;
}

function smallCasing(lower: string, { cases, usual }: CaseWords): Casing | undefined {
  const known = cases.get(lower);
  if (!known) return undefined;
  const capitals = known.named + known.alone;
  if (capitals < Math.max(fewestCapitals, known.small * mostlyCapital)) return undefined;
  const each = lower.split('-').map(capitalised).join('-');
  return { kind: 'small', known, right: usual.has(each) ? each : capitalised(lower) };
}
