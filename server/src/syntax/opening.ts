import { grammar } from '../language/grammar';

const { adverb, adjective, participle, noVerb, noParticiple, verb } = grammar.openings;
/**
 * What the first words of a paragraph say about its part, by their form alone: the preamble speaks in
 * participles and adjectives, the operative part in verbs of the third person singular.
 */
export type OpeningForm = 'participle' | 'verb' | 'other';

/** White space and the marks of direction and width that a word processor leaves. */
const unseen = /^[\s\u200B-\u200F\u2060\uFEFF]+/;

/** Reads the form of an opening from the plain text of a paragraph; its first letter must be a capital. */
export function readOpeningForm(prose: string): OpeningForm {
  let rest = prose.replace(unseen, '');
  if (!/^[“"‘']?\p{Lu}/u.test(rest)) return 'other';
  rest = rest.replace(/^[“"‘']/, '');
  for (let i = 0; i < 3; i++) {
    const next = rest.replace(adverb, '');
    if (next === rest) break;
    rest = next;
  }
  const word = /^[\p{L}-]+/u.exec(rest)?.[0] ?? '';
  const after = rest[word.length] ?? '';
  if (word === '' || !/[\s,:;]|^$/.test(after)) return 'other';
  if (adjective.test(word)) return 'participle';
  if (participle.test(word) && !noParticiple.test(word)) return 'participle';
  if (verb.test(word)) return 'verb';
  if (/^[a-z-]+s$/i.test(word) && !noVerb.test(word)) return 'verb';
  return 'other';
}
