import { grammar } from '../language/grammar';
import { readOpeningForm } from '../syntax/opening';
import type { PhrasePart } from './opening-phrases';

const { adverb } = grammar.openings;
const { complement, perfect, pair } = grammar.phrases;

/**
 * The opening phrase of a paragraph by its grammar, for one that no list has: adverbs, the participle or the verb, and
 * what belongs to it (`Anxious`, `Keeping in mind`, `Solemnly affirms`). Undefined if the paragraph opens as none of its
 * part does.
 */
export function openingByGrammar(prose: string, part: PhrasePart): string | undefined {
  if (readOpeningForm(prose) !== (part === 'preambular' ? 'participle' : 'verb')) return undefined;
  let rest = prose;
  while (adverb.test(rest)) rest = rest.replace(adverb, '');
  const first = perfect.exec(rest)?.[0] ?? /^[\p{L}-]+/u.exec(rest)?.[0];
  if (first === undefined) return undefined;
  rest = rest.slice(first.length);
  const tail = (complement.exec(rest) ?? (part === 'preambular' ? pair.exec(rest) : null))?.[0] ?? '';
  return prose.slice(0, prose.length - rest.length + tail.length);
}
