import type { Vocabulary } from '../../facts/vocabulary';
import type { Word } from '../../text/words';
import type { ReadWord } from './read-words';

/** A right word that stands where adopted texts have another. */
export interface ConfusedWord extends Word {
  readonly suggestions: readonly string[];
}

/** The words of a text that stand in the place of another: developing counties. */
export function confusedWords(words: readonly ReadWord[], { capitals }: Vocabulary): ConfusedWord[] {
  if (words.every(({ known }) => known.confusedWith.length === 0)) return [];
  return words.flatMap((word, i): ConfusedWord | [] => {
    const others = word.known.confusedWith;
    const [before, after] = [keyAt(words, i - 1), keyAt(words, i + 1)];
    const isBeside = (key: string): boolean => capitals.after(key) !== undefined;
    const suggestions = others.filter(
      (other) =>
        (tells(before) && isBeside(`${before} ${other}`)) || (tells(after) && isBeside(`${other} ${after}`)),
    );
    const { text, start, end } = word;
    return suggestions.length === 0 ? [] : { text, start, end, suggestions };
  });
}

/** Short words stand beside any other. */
const tells = (word: string): boolean => word.length > 3;

const keyAt = (words: readonly ReadWord[], i: number): string => words[i]?.known.lower ?? '';
