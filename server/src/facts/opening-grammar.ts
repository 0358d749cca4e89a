import { grammar } from '../language/grammar';
import type { Practice } from '../organs/practice';
import { readOpeningForm } from '../syntax/opening';

export type PhrasePart = 'preambular' | 'operative';

const { adverb } = grammar.openings;
/** In characters; no opening goes on for longer. */
const longestOpening = 200;
const { complement, perfect, pair, made } = grammar.phrases;

/**
 * The opening phrase of a paragraph by its grammar, for one that no list has: adverbs, the participle or the verb, and
 * what belongs to it (`Anxious`, `Keeping in mind`, `Solemnly affirms`). Undefined if the paragraph opens as none of its
 * part does.
 */
export function openingByGrammar(prose: string, practice: Practice, part: PhrasePart): string | undefined {
  if (readOpeningForm(prose) !== (part === 'preambular' ? 'participle' : 'verb')) return undefined;
  let rest = prose;
  while (adverb.test(rest)) rest = rest.replace(adverb, '');
  const first = perfect.exec(rest)?.[0] ?? /^[\p{L}-]+/u.exec(rest)?.[0];
  if (first === undefined) return undefined;
  rest = rest.slice(first.length);
  const tail = (complement.exec(rest) ?? (part === 'preambular' ? pair.exec(rest) : null))?.[0] ?? '';
  return madeByGrammar(prose, prose.slice(0, prose.length - rest.length + tail.length), practice, part);
}

/** An opening with all that the Assembly sets in italics with it: `Reaffirms its strong support`, `Calling attention also`. */
export function madeByGrammar(prose: string, opening: string, practice: Practice, part: PhrasePart): string {
  if (practice.variesOpenings) return opening;
  const text = prose.slice(0, longestOpening);
  let extent = opening;
  for (const pattern of made[part]) {
    const [phrase] = pattern.exec(text) ?? [];
    if (phrase !== undefined && phrase.length > extent.length && phrase.startsWith(opening)) extent = phrase;
  }
  return extent;
}
