import { distance } from 'fastest-levenshtein';
import table from '../../data/names.json';
import { grammar } from '../language/grammar';
import { knownVocabulary } from './vocabulary';
import { hasSameLetters } from '../text/slips';
import { soundOf } from '../language/en/sounds';
import { isBareName, stateNames } from './member-states';

const { demonym, peopleOf } = grammar.states;

const shortest = 6;
const long = 9;
const shortestOfAll = 4;

/** Whether one word is the other of a State's name with a letter wrong, or two in a long one; what its people are called is not. */
export function isSlip(word: string, state: string): boolean {
  if (word.length < shortestOfAll || !state.startsWith(word.charAt(0))) return false;
  const [a, b] = [folded(word), folded(state)];
  // Another language has other marks on its letters: `Israël`.
  if (a === b) return isPlain.test(state) && !isPlain.test(word);
  // `Germani` is as long as the name itself.
  if (demonym.test(a) && !demonym.test(b) && !(a.length === b.length && isUnknown(word))) return false;
  if (word.length < shortest - 1 && !isUnknown(word)) return false;
  const most = b.length >= long ? 2 : b.length >= shortest || a.length >= shortest || isUnknown(word) ? 1 : 0;
  const apart = distance(a, b);
  // Two letters that have changed places are one slip.
  return apart <= most || (apart === 2 && hasSameLetters(a, b));
}

const isPlain = /^[A-Za-z]+$/;

/** Whether no vocabulary has a word; a short one is near to many. */
export const isUnknown = (word: string): boolean => knownVocabulary()?.spelling.isWritten(word) === false;

const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036F’'-]/g, '')
    .toLowerCase();

let byInitial: ReadonlyMap<string, readonly string[]> | undefined;
let others: ReadonlySet<string> | undefined;

/** Words of texts come again and again; this many are remembered. */
const mostRemembered = 20_000;
const remembered = new Map<string, string | undefined>();

/** The word of a State's name that a word with a capital is a slip for; undefined for a word of its own, and if several are as near. */
export function stateWordNear(word: string): string | undefined {
  if (remembered.has(word)) return remembered.get(word);
  // Before the vocabulary is open, less is known.
  if (!knownVocabulary()) return findNear(word);
  if (remembered.size >= mostRemembered) remembered.clear();
  const near = findNear(word);
  remembered.set(word, near);
  return near;
}

function findNear(word: string): string | undefined {
  byInitial ??= groupByInitial();
  others ??= new Set([...table.stateWords, ...table.stateLookalikes]);
  if (others.has(word)) return undefined;
  const near = (byInitial.get(word.charAt(0)) ?? []).filter((state) => isSlip(word, state));
  if (near.length === 1) return near[0];
  // `Irak` is as near to Iran.
  const [alike, ...more] = near.filter(
    (state) => soundOf(state.toLowerCase()) === soundOf(word.toLowerCase()),
  );
  return more.length === 0 ? alike : undefined;
}

function groupByInitial(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of table.stateWords)
    groups.set(word.charAt(0), [...(groups.get(word.charAt(0)) ?? []), word]);
  return groups;
}

let byPeople: ReadonlyMap<string, string> | undefined;

/** The State of one word whose people a word names: `Iraq` for `Iraqi`. */
export function statePeopleOf(word: string): string | undefined {
  byPeople ??= new Map(
    stateNames()
      .filter(isBareName)
      .flatMap((name) => peopleOf(name).map((people): [string, string] => [people, name])),
  );
  return byPeople.get(word);
}
