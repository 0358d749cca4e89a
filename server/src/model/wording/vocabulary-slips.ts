import { knownVocabulary, type Vocabulary } from '../../facts/vocabulary';
import type { Inline } from '../../syntax/inline';
import { oncePerReadingOf } from '../../syntax/memoize';
import { brokenWords, type BrokenWords } from './broken-words';
import { capitalSlips, type CapitalSlip } from './capital-slips';
import { confusedWords, type ConfusedWord } from './confused';
import { hyphenSlips, type HyphenSlip } from './hyphen-slips';
import { letterSlips, type LetterSlip } from './letter-slips';
import { misspeltWords, type MisspeltWord } from './misspelt';
import { readWords } from './read-words';

/** What is written otherwise than in adopted texts; offsets are those of the prose. */
export interface VocabularySlips {
  readonly capitals: readonly CapitalSlip[];
  readonly letters: readonly LetterSlip[];
  readonly hyphens: readonly HyphenSlip[];
  readonly misspelt: readonly MisspeltWord[];
  readonly confused: readonly ConfusedWord[];
  readonly broken: readonly BrokenWords[];
}

const none: VocabularySlips = {
  capitals: [],
  letters: [],
  hyphens: [],
  misspelt: [],
  confused: [],
  broken: [],
};

/** Its words are read once for all that is said of them. */
const slipsIn = oncePerReadingOf((vocabulary: Vocabulary, text: string): VocabularySlips => {
  const words = readWords(text, vocabulary);
  const capitals = capitalSlips(text, words);
  const letters = letterSlips(text, words).filter(
    (slip) => !capitals.some(({ start, end }) => start < slip.end && slip.start < end),
  );
  // `december` is unknown for want of its capital.
  const isTold = (word: MisspeltWord): boolean =>
    [...capitals, ...letters].some(({ start, end }) => start <= word.start && word.end <= end);
  return {
    capitals,
    letters,
    hyphens: hyphenSlips(text, words),
    misspelt: misspeltWords(text, words, vocabulary).filter((word) => !isTold(word)),
    confused: confusedWords(words, vocabulary),
    broken: brokenWords(text, words, vocabulary),
  };
});

/** The slips of a paragraph; none before the vocabulary is open. */
export function vocabularySlips(inline: Inline): VocabularySlips {
  const vocabulary = knownVocabulary();
  return vocabulary ? slipsIn(inline, vocabulary, inline.prose.text) : none;
}
