import { findOpeningPhrase } from '../../facts/opening-phrases';
import { grammar } from '../../language/grammar';
import { assemblyPractice } from '../../organs/practice';
import type { Paragraph } from '../../syntax/resolution';
import { insert, type Edit } from '../../text/edit';
import { capitalised, uncapitalised } from '../../text/letters';
import { replaceProse } from '../edits';

const { misplacedTurn, turnAlone } = grammar.phrases;

export const { directive } = grammar.phrases;

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

/** The opening phrase as written; an adverb in the wrong place (`Also recalling`, which has a rule of its own) counts too. */
export function readPhrase(text: string, part: 'preambular' | 'operative'): string | undefined {
  const found = findOpeningPhrase(text, assemblyPractice, part)?.expected;
  const misplaced = misplacedTurn.exec(text)?.[0];
  if (found !== undefined || misplaced === undefined) return found;
  const rest = text.slice(misplaced.length);
  const phrase = findOpeningPhrase(capitalised(rest), assemblyPractice, part)?.expected;
  return phrase && text.slice(0, misplaced.length + phrase.length);
}

/** Writes an opening with another adverb; undefined where mark-up stands within it. */
export function rewrite(
  { inline: { prose } }: Paragraph,
  phrase: string,
  { base }: Opening,
  turn: Turn,
  part: 'preambular' | 'operative',
): Edit[] | undefined {
  const text = withTurn(base, turn, part);
  // A phrase that only grows at its end leaves what is there untouched.
  if (text.startsWith(phrase)) return [insert(prose.span(0, phrase.length).end, text.slice(phrase.length))];
  const edit = replaceProse(prose, 0, phrase.length, text);
  return edit && [edit];
}
