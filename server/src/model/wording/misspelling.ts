import { grammar } from '../../language/grammar';
import { practices } from '../../organs/practice';
import { knownPhrases, phraseCount, type PhrasePart } from '../../facts/opening-phrases';
import { capitalised } from '../../text/letters';
import { isOneAway } from '../../text/slips';
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
      const words = phrase.split(' ');
      for (const word of words) known.add(capitalised(word));
      const [first = ''] = words;
      if (phraseCount(phrase, practice, part) >= fewest && !isTurn(first)) frequent.add(first);
    }
  }
  const words = { known, frequent: [...frequent] };
  loaded.set(part, words);
  return words;
}

const isNoun = (word: string): boolean => new RegExp(`^${grammar.phrases.noun}$`).test(word);

const isTurn = (word: string): boolean => grammar.phrases.turnAlone.test(word);

/**
 * If the opening word is unknown and one letter away from a frequent one, or two of its letters have changed places:
 * what to report, with the word as the suggestion. Undefined if the word is known, or near to none.
 */
export function knownSpelling(prose: Prose, part: PhrasePart): Omit<Report, 'message'> | undefined {
  const { start, end, word } = openingWord(prose.text);
  const typed = capitalised(word);
  if (word.length < 4) return undefined;
  const { known, frequent } = wordsOf(part);
  const adverb = grammar.openings.adverbOf(typed);
  const [next = ''] = /^\p{Ll}+/u.exec(prose.text.slice(end + 1)) ?? [];
  // `Strong condemns`: an adjective before a verb that opens paragraphs.
  const isAdjective = frequent.includes(adverb) && known.has(capitalised(next)) && !isNoun(next);
  if (known.has(typed) && !isAdjective) return undefined;
  const near = isAdjective ? [adverb] : frequent.filter((candidate) => isOneAway(typed, candidate));
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
