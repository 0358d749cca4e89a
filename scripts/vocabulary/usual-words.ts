import { distance } from 'fastest-levenshtein';

/** Adopted texts in which a word must stand to count as one that they use. */
const fewest = 3;
/** Adopted texts that leave no doubt of a word, however near it is to another: `litem`. */
const enough = 25;
/** A word of so few letters is seldom the misspelling of another. */
const shortest = 5;
/** How many times more texts have a word than the misspelling of it. */
const oftener = 10;

/**
 * Words of adopted texts (word to number of texts) that may be trusted: without those that are one letter away from a word
 * of far more texts and that no dictionary has (“famers”, “labor”), and without spellings in -ise.
 */
export function trusted(
  usual: ReadonlyMap<string, number>,
  dictionary: ReadonlySet<string>,
): Map<string, number> {
  const common = [...usual].filter(([word, texts]) => texts >= fewest * oftener && /^\p{Ll}/u.test(word));
  const isSlip = (word: string, texts: number): boolean =>
    word.length >= shortest &&
    texts < enough &&
    common.some(
      ([other, others]) =>
        others >= texts * oftener &&
        Math.abs(other.length - word.length) <= 1 &&
        other !== `${word}s` &&
        word !== `${other}s` &&
        distance(word, other) === 1,
    );
  const isIse = (word: string): boolean => dictionary.has(word.replace(/is(?=[aei][a-z]*$)/, 'iz'));
  return new Map(
    [...usual].filter(([word, texts]) => {
      if (texts < fewest || /[’-]$/.test(word)) return false;
      if (dictionary.has(word) || !/^\p{Ll}/u.test(word)) return true;
      return !isIse(word) && !isSlip(word, texts);
    }),
  );
}
