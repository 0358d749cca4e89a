import { practices } from '../../organs/practice';
import { distance } from 'fastest-levenshtein';
import { knownPhrases, phraseCount, type PhrasePart } from '../../facts/opening-phrases';
import { capitalised } from '../../text/letters';
import type { Prose } from '../../syntax/prose';
import { replaceProse } from '../edits';
import type { Report } from '../report';
import { inCaseOf, openingWord } from './moods';

/** Phrases seen less often are too rare to be what a drafter meant. */
const fewest = 20;
const loaded = new Map<
  PhrasePart,
  { readonly known: ReadonlySet<string>; readonly frequent: readonly string[] }
>();

/** First words of the openings of a part: all that are known, and those that are frequent. */
function wordsOf(part: PhrasePart) {
  const found = loaded.get(part);
  if (found) return found;
  const known = new Set<string>();
  const frequent = new Set<string>();
  for (const practice of Object.values(practices)) {
    for (const phrase of knownPhrases(practice, part)) {
      for (const word of phrase.split(' ')) known.add(capitalised(word));
      if (!phrase.includes(' ') && phraseCount(phrase, practice, part) >= fewest) frequent.add(phrase);
    }
  }
  const words = { known, frequent: [...frequent] };
  loaded.set(part, words);
  return words;
}

/**
 * Where the opening word is unknown and one letter away from a frequent one: what to report, with the word as
 * the suggestion. Undefined where the word is known, or near to none.
 */
export function knownSpelling(prose: Prose, part: PhrasePart): Omit<Report, 'message'> | undefined {
  const { start, end, word } = openingWord(prose.text);
  const typed = capitalised(word);
  if (word.length < 5) return undefined;
  const { known, frequent } = wordsOf(part);
  if (known.has(typed)) return undefined;
  const near = frequent.filter((candidate) => distance(typed, candidate) === 1);
  const [right] = near;
  if (right === undefined || near.length > 1) return undefined;
  const edit = replaceProse(prose, start, end, inCaseOf(right, word));
  return {
    at: prose.span(start, end),
    args: [word, inCaseOf(right, word)],
    fix: edit && {
      title: 'Write “{0}”',
      args: [inCaseOf(right, word)],
      applicability: 'suggestion',
      edits: [edit],
    },
  };
}
