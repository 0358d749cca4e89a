import { addToGroup } from '../text/groups';
import { isOneAway, lettersOf, mayBeApart, type Lettered } from '../text/slips';

/** Adopted texts that have a word of which another is taken for a slip: `respecs`. */
export const commonTexts = 100;

/** Gives the common words that are one letter away from a word (in lower case), the commonest first. */
export function createCommonNear(usual: ReadonlyMap<string, number>): (word: string) => readonly string[] {
  let byEnds: ReadonlyMap<string, readonly Lettered[]> | undefined;
  const textsWith = (word: string): number => usual.get(word) ?? 0;
  return (word) => {
    byEnds ??= groupByEnds(usual);
    const near = new Set<string>();
    const letters = lettersOf(word);
    for (const length of [word.length - 1, word.length, word.length + 1])
      for (const end of endsOf(word, length))
        for (const other of byEnds.get(end) ?? [])
          if (mayBeApart(letters, other.letters, 1) && other.word !== word && isOneAway(word, other.word))
            near.add(other.word);
    return [...near].sort((a, b) => textsWith(b) - textsWith(a));
  };
}

/** One slip leaves a word its first letter or its last; both with how long the words are that it is compared with. */
const endsOf = (word: string, length = word.length): [string, string] => [
  `${length}${word.charAt(0)}-`,
  `${length}-${word.charAt(word.length - 1)}`,
];

function groupByEnds(usual: ReadonlyMap<string, number>): ReadonlyMap<string, readonly Lettered[]> {
  const groups = new Map<string, Lettered[]>();
  const seen = new Set<string>();
  for (const [written, texts] of usual) {
    if (texts < commonTexts) continue;
    const word = written.toLowerCase();
    if (word !== written && (usual.get(word) ?? 0) >= commonTexts) continue;
    if (seen.has(word)) continue;
    seen.add(word);
    const lettered = { word, letters: lettersOf(word) };
    for (const end of endsOf(word)) addToGroup(groups, end, lettered);
  }
  return groups;
}
