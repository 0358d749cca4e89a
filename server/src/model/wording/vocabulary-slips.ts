import { knownVocabulary, type Vocabulary } from '../../facts/vocabulary';
import { casedLike } from '../../text/letters';
import type { Span } from '../../text/lines';
import type { Inline } from '../../syntax/inline';
import { oncePerReadingOf } from '../../syntax/memoize';
import { brokenWords, type BrokenWords } from './broken-words';
import { capitalSlips, type CapitalSlip } from './capital-slips';
import { confusedWords } from './confused';
import { hyphenSlips, type HyphenSlip } from './hyphen-slips';
import { letterSlips, type LetterSlip } from './letter-slips';
import { misspeltWords } from './misspelt';
import type { MisspeltWord } from './misspelt-word';
import { readWords, type ReadWord } from './read-words';
import type { ConfusedWord } from './word-odds';
import { isPartOfAddress } from './sentence-start';

/** What is written otherwise than in adopted texts; offsets are those of the prose. */
export interface VocabularySlips {
  readonly capitals: readonly CapitalSlip[];
  readonly letters: readonly LetterSlip[];
  readonly hyphens: readonly HyphenSlip[];
  readonly misspelt: readonly MisspeltWord[];
  readonly confused: readonly ConfusedWord[];
  readonly broken: readonly BrokenWords[];
  readonly cutShort: readonly CutShort[];
}

/** A word that is cut short, with its full stop. */
export interface CutShort extends Span {
  readonly whole: string;
}

const none: VocabularySlips = {
  capitals: [],
  letters: [],
  hyphens: [],
  misspelt: [],
  confused: [],
  broken: [],
  cutShort: [],
};

/** Its words are read once for all that is said of them. */
const slipsIn = oncePerReadingOf((vocabulary: Vocabulary, text: string): VocabularySlips => {
  const words = readWords(text, vocabulary);
  const capitals = capitalSlips(text, words);
  const letters = letterSlips(text, words).filter(
    (slip) => !capitals.some(({ start, end }) => start < slip.end && slip.start < end),
  );
  const cutShort = wordsCutShort(text, words);
  // `december` is unknown for want of its capital.
  const isTold = (word: MisspeltWord): boolean =>
    [...capitals, ...letters, ...cutShort].some(({ start, end }) => start <= word.start && word.end <= end);
  const confused = confusedWords(text, words, vocabulary);
  const misspelt = misspeltWords(text, words, vocabulary)
    .filter((word) => !isTold(word))
    .map((word) => asConfused(word, confused));
  return {
    capitals,
    letters,
    hyphens: hyphenSlips(text, words),
    misspelt,
    confused: confused.filter(({ start }) => !misspelt.some((word) => word.start === start)),
    broken: brokenWords(text, words, vocabulary),
    cutShort,
  };
});

function wordsCutShort(text: string, words: readonly ReadWord[]): CutShort[] {
  const found: CutShort[] = [];
  for (const word of words) {
    const { whole } = word.known;
    if (whole === undefined || isPartOfAddress(text, word.start)) continue;
    const { text: written, start, end } = word;
    found.push({
      start,
      end: text.startsWith('. ', end) || text.startsWith('.,', end) ? end + 1 : end,
      whole: casedLike(written, whole),
    });
  }
  return found;
}

/** An unknown word whose neighbours tell which word was meant. */
function asConfused(word: MisspeltWord, confused: readonly ConfusedWord[]): MisspeltWord {
  const here = confused.find(({ start }) => start === word.start);
  return here
    ? { ...word, suggestions: [...new Set([...here.suggestions, ...word.suggestions])], isCertain: true }
    : word;
}

/** The slips of a paragraph; none before the vocabulary is open. */
export function vocabularySlips(inline: Inline): VocabularySlips {
  const vocabulary = knownVocabulary();
  return vocabulary ? slipsIn(inline, vocabulary, inline.prose.text) : none;
}
