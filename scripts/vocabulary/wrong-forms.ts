import { shortWords } from '../../server/src/language/en/compounds';
import type { SamplePassage } from './sample';

/** How often words of a sample stand, and pairs of words with a blank between them, in small letters. */
interface Counts {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  readonly total: number;
}

function countsOf(sample: readonly SamplePassage[]): Counts {
  const [words, pairs] = [new Map<string, number>(), new Map<string, number>()];
  const add = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  let total = 0;
  for (const passage of sample)
    for (const [i, word] of passage.words.entries()) {
      total++;
      add(words, word.text.toLowerCase());
      const next = passage.words[i + 1];
      if (next && passage.text.slice(word.end, next.start) === ' ')
        add(pairs, `${word.text} ${next.text}`.toLowerCase());
    }
  return { words, pairs, total };
}

/** Texts that have a word, letters of it, and letters of each of its pieces at least. */
const enoughTexts = 40;
const shortestWord = 6;
const shortestPiece = 2;
/** How often two words may stand beside each other by chance in the sample. */
const byChance = 2;
const byChanceOfShort = 0.02;
/** A pair that stands so many times less often than the word is a slip. */
const oftener = 300;

/** A group of words so frequent has another number nowhere: `United Nation`. */
const enoughOfGroup = 500;
const oftenerOfGroup = 3000;

/**
 * Forms that the sample does not have, with those that adopted texts use, `on going=ongoing 700` a line: words cut in two
 * that are words themselves, and frequent groups with an -s too many or too few.
 */
export function wrongForms(
  sample: readonly SamplePassage[],
  usual: ReadonlyMap<string, number>,
  dictionary: ReadonlySet<string>,
  groups: readonly (readonly [form: string, count: number])[],
): string[] {
  const counts = countsOf(sample);
  const keys = new Set(groups.map(([form]) => form.toLowerCase()));
  const seen = (form: string): number => counts.pairs.get(form) ?? counts.words.get(form) ?? 0;
  const isPiece = (piece: string): boolean =>
    piece.length > shortestPiece ? usual.has(piece) || dictionary.has(piece) : shortWords.has(piece);
  const found = new Map<string, string>();
  for (const [word, texts] of usual)
    if (texts >= enoughTexts && word.length >= shortestWord && /^[a-z]+$/.test(word))
      for (let at = shortestPiece; at <= word.length - shortestPiece; at++) {
        const [head, tail] = [word.slice(0, at), word.slice(at)];
        if (isPiece(head) && isPiece(tail) && tail !== 'one' && isApart(head, tail, word, counts))
          found.set(`${head} ${tail}`, `${word} ${texts}`);
      }
  for (const [form, count] of groups)
    if (count >= enoughOfGroup && /^[A-Za-z-]+(?: [A-Za-z-]+)?$/.test(form))
      for (const other of otherNumbers(form.toLowerCase()))
        if (!keys.has(other) && !usual.has(other) && seen(other) * oftenerOfGroup <= count)
          found.set(other, `${form} ${count}`);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([wrong, right]) => `${wrong}=${right}`);
}

/** Whether two words do not stand beside each other but by a slip. */
function isApart(head: string, tail: string, word: string, { words, pairs, total }: Counts): boolean {
  const seen = pairs.get(`${head} ${tail}`) ?? 0;
  const chance = ((words.get(head) ?? 0) * (words.get(tail) ?? 0)) / total;
  if (chance > (head.length > shortestPiece ? byChance : byChanceOfShort)) return false;
  return seen * oftener <= (words.get(word) ?? 0);
}

/** A group with an -s more or less at one of its words. */
function otherNumbers(form: string): string[] {
  const words = form.split(' ');
  return words.flatMap((word, i): string | string[] => {
    // More of the same are another thing: organized crimes.
    if (!word.endsWith('s') && i > 0) return [];
    const other = word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
    return words.map((same, j) => (i === j ? other : same)).join(' ');
  });
}
