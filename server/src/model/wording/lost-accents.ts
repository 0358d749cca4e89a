import type { Vocabulary } from '../../facts/vocabulary';
import type { MisspeltWord } from './misspelt-word';
import type { ReadWord } from './read-words';

const marks = /\p{M}/gu;
const accented = /[^\p{ASCII}’‑–-]/u;
/** How many times as often adopted texts must have a word with its accents. */
const oftener = 10;

const byPlainForm = new WeakMap<ReadonlyMap<string, number>, ReadonlyMap<string, string>>();

/** The words that have accents, by what is left of them without. */
function accentedWords(usual: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  let words = byPlainForm.get(usual);
  if (!words) {
    const withAccents = [...usual.keys()].filter((word) => accented.test(word));
    words = new Map(withAccents.map((word) => [word.normalize('NFD').replace(marks, ''), word]));
    byPlainForm.set(usual, words);
  }
  return words;
}

/** A word that has lost its accents: `Noumea`. */
export function lostAccent(
  { text, start, end, known }: ReadWord,
  { usual, dictionary }: Vocabulary,
): MisspeltWord | undefined {
  const right = accentedWords(usual).get(text);
  if (right === undefined || known.texts * oftener > (usual.get(right) ?? 0)) return undefined;
  if (known.lower === text && dictionary.has(text)) return undefined;
  return { text, start, end, suggestions: [right], isCertain: true };
}
