import type { Spelling } from '../../facts/spelling';
import { ise, spellings } from '../../language/en/spellings';
import { matchesIn } from '../../text/matches';

type Known = Pick<Spelling, 'isKnown'>;

/** Whether a word (in lower case) is one in -ise of which only the twin in -ize is known. */
export const isIse = (word: string, { isKnown }: Known): boolean =>
  ise.test(word) && !isKnown(word) && isKnown(word.replace(ise, 'iz'));

/** Whether style/ize has something to say of a word (in lower case): it is in -ise or of American spelling. */
export const isNotBritish = (word: string, spelling: Known): boolean =>
  isIse(word, spelling) || spellings.some(({ pattern }) => matchesIn(word, pattern).length > 0);
