import { shortWords } from '../../language/en/compounds';
import type { Vocabulary } from '../../facts/vocabulary';
import { capitalised, uncapitalised } from '../../text/letters';
import type { MisspeltWord } from './misspelt-word';
import type { ReadWord } from './read-words';

/** Letters of both words. */
const shortestBoth = 4;
/** How often adopted texts must have one right after the other; of a piece of two letters, which many words begin or end with. */
const [fewest, fewestOfShort] = [2, 20];
const shortestPiece = 2;
/** Small letters, or with the capital of the second word. */
const isJudged = /^\p{Ll}+(?:\p{Lu}\p{Ll}+)?$/u;

/** Two words without the blank between them, which adopted texts have one after the other: `ofthe`, `theUnited`. */
export function runTogether(
  { text, start, end, known }: ReadWord,
  { neighbours, dictionary, usual }: Vocabulary,
): MisspeltWord | undefined {
  if (known.texts > 0 || text.length < shortestBoth || !isJudged.test(text)) return undefined;
  if (dictionary.has(known.lower)) return undefined;
  const capital = text.search(/\p{Lu}/u);
  let [right, most] = ['', 0];
  for (let at = shortestPiece; at <= text.length - shortestPiece; at++) {
    if (capital > 0 && at !== capital) continue;
    const [head, tail] = [text.slice(0, at), text.slice(at)];
    if (![head, tail].every((piece) => isWord(uncapitalised(piece), usual))) continue;
    const seen = neighbours.together(neighbours.numberOf(head), neighbours.numberOf(tail.toLowerCase()));
    if (
      seen >= (Math.min(head.length, tail.length) === shortestPiece ? fewestOfShort : fewest) &&
      seen > most
    )
      [right, most] = [`${head} ${tail}`, seen];
  }
  return right === '' ? undefined : { text, start, end, suggestions: [right], isCertain: true };
}

const isWord = (piece: string, usual: ReadonlyMap<string, number>): boolean =>
  shortWords.has(piece) ||
  (piece.length > shortestPiece && (usual.has(piece) || usual.has(capitalised(piece))));
