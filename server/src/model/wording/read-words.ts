import type { KnownWord } from '../../facts/known-words';
import type { Vocabulary } from '../../facts/vocabulary';
import type { GroupNode, WordGroup } from '../../facts/word-groups';
import { wordsIn, type Word } from '../../text/words';

/** A word of a text with what is known of it. */
export interface ReadWord extends Word {
  readonly known: KnownWord;
}

export const readWords = (text: string, vocabulary: Vocabulary): ReadWord[] =>
  wordsIn(text, (word, start, end, place) => ({
    text: word,
    start,
    end,
    known: vocabulary.read(word, place),
  }));

/** A group in a text: from one word to another, both within it. */
export interface FoundGroup {
  readonly first: number;
  readonly last: number;
  readonly group: WordGroup;
}

/** Every group among the words of a text that is to be looked at; between two words of one stands a single blank. */
export function groupsIn(
  text: string,
  words: readonly ReadWord[],
  kind: 'capitals' | 'hyphens',
  concerns: (group: WordGroup, start: number) => boolean = () => true,
): FoundGroup[] {
  const found: FoundGroup[] = [];
  for (let first = 0; first < words.length; first++) {
    let node: GroupNode | undefined = words[first]?.known[kind];
    if (!node) continue;
    const start = words[first]?.start ?? 0;
    for (let last = first; node; last++) {
      const { group, next }: GroupNode = node;
      if (group && concerns(group, start)) found.push({ first, last, group });
      const end = words[last]?.end ?? 0;
      const following = words[last + 1];
      if (!next || text.charAt(end) !== ' ' || following?.start !== end + 1) break;
      node = next.get(following.known.lower);
    }
  }
  return found;
}
