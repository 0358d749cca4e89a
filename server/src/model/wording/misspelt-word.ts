import type { Word } from '../../text/words';

/** A word that no vocabulary has. */
export interface MisspeltWord extends Word {
  /** In the case of the word, the likeliest first. */
  readonly suggestions: readonly string[];
  /** Whether it can be nothing but a slip of the first suggestion: a letter away from a word of many texts, or words run together. */
  readonly isCertain: boolean;
}
