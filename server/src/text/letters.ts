/** Letter case at the head of a word or a phrase; the rest of it stays as it is. */

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const capital = /^\p{Lu}/u;
export const isCapitalised = (word: string): boolean => capital.test(word);

/** A word with a capital if another has one. */
export const casedLike = (written: string, word: string): string =>
  isCapitalised(written) ? capitalised(word) : word;
