/** Words that join others, which no letters tell apart: one may stand in the place of another. */
export const smallWords: ReadonlySet<string> = new Set(
  'this these those in on at by for from to into with within without than then be been being has so too off upon under over through though us'.split(
    ' ',
  ),
);

const ending = /(?:ed|es|s|d|ing|al|st|e)$/;

/** Whether two words are forms of one, each of which may be right: `encouraged` and `encourages`, `enhanced` and `enhance`. */
export const areForms = (one: string, other: string): boolean =>
  one.replace(ending, '') === other.replace(ending, '');

/** `contained in` and `contained the` are both right. */
export const isParticiple = (word: string): boolean => word.endsWith('ed');
