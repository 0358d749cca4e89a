import { grammar } from '../language/grammar';
import type { CitationList, Piece } from './citation';
import { piece } from './number';

const { partBefore: before, partJoiner, partNoun } = grammar.parts;

/** What of a resolution is cited in front of it: `paragraphs 3 and 5 (a)`, `section II`, `annex`. */
export interface CitedPart extends Piece {
  readonly kind: 'paragraph' | 'preambular paragraph' | 'section' | 'annex' | 'chapter' | 'part';
  /** Numbers as written: `3`, `5 (a)`, `113 to 127`, `II`; none where the whole is meant. */
  readonly numbers: readonly string[];
}
/** No list of paragraphs in front of a resolution is longer. */
const longest = 240;

/** The part that stands right in front of a list's noun: `paragraphs 1 to 3 of resolutions 53/70 and 54/49`. */
export function partBefore(prose: string, { noun }: Pick<CitationList, 'noun'>): CitedPart | undefined {
  const from = Math.max(0, noun.start - longest);
  const match = before.exec(prose.slice(from, noun.start));
  if (!match) return undefined;
  const [, word = '', numbers = ''] = match;
  const start = from + match.index;
  return {
    ...piece(prose, start, start + word.length + numbers.replace(/,$/, '').length),
    kind: kindOf(word),
    numbers: numbers
      .split(partJoiner)
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  };
}

function kindOf(word: string): CitedPart['kind'] {
  if (word.includes('preambular')) return 'preambular paragraph';
  const [kind = 'part'] = partNoun.exec(word) ?? [];
  return kind as CitedPart['kind'];
}
