import { grammar } from '../../language/grammar';
import { capitalised, uncapitalised } from '../../text/letters';

const { turnAlone } = grammar.phrases;

/** Where a paragraph stands in the cycle: bare, `also`, `further`, and bare again. */
export type Turn = 0 | 1 | 2;

export const adverbOf = (turn: Turn): string => (turn === 0 ? '' : turn === 1 ? 'also' : 'further');

export interface Opening {
  /** The phrase without `also` and `further`: `Recalling`, `Notes with concern`. */
  readonly base: string;
  readonly turn: Turn;
}

/** Takes `also` and `further` out of an opening phrase: `Recalling also` and `Also recalls`. */
export function readTurn(phrase: string): Opening {
  const words = phrase.split(' ');
  const at = words.findIndex((word) => turnAlone.test(word));
  if (at < 0) return { base: phrase, turn: 0 };
  const turn = words[at]?.toLowerCase() === 'also' ? 1 : 2;
  const rest = words.toSpliced(at, 1).join(' ');
  return { base: capitalised(rest), turn };
}

/** The other way about: `Recalling also` in the preamble, `Also recalls` in the operative part. */
export function withTurn(base: string, turn: Turn, part: 'preambular' | 'operative'): string {
  const adverb = adverbOf(turn);
  if (adverb === '') return base;
  return part === 'preambular' ? `${base} ${adverb}` : `${capitalised(adverb)} ${uncapitalised(base)}`;
}

/** What the opening after one of this turn should be, where the phrase is the same. */
export const nextTurn = (turn: Turn): Turn => ((turn + 1) % 3) as Turn;
