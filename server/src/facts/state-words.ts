import { distance } from 'fastest-levenshtein';
import table from '../../data/names.json';
import { grammar } from '../language/grammar';
import { knownVocabulary } from './vocabulary';
import { hasSameLetters } from '../text/slips';

const { demonym } = grammar.states;

const shortest = 6;
const long = 9;

/** Whether one word is the other of a State's name with a letter wrong, or two in a long one; what its people are called is not. */
export function isSlip(word: string, state: string): boolean {
  if (word.length < shortest - 1 || !state.startsWith(word.charAt(0))) return false;
  const [a, b] = [folded(word), folded(state)];
  // Another language has other marks on its letters: `Israël`.
  if (a === b) return isPlain.test(state) && !isPlain.test(word);
  if (demonym.test(a) && !demonym.test(b)) return false;
  const most = b.length >= long ? 2 : b.length >= shortest || a.length >= shortest || isUnknown(word) ? 1 : 0;
  const apart = distance(a, b);
  // Two letters that have changed places are one slip.
  return apart <= most || (apart === 2 && hasSameLetters(a, b));
}

const isPlain = /^[A-Za-z]+$/;

/** Whether no vocabulary has a word; a short one is near to many. */
const isUnknown = (word: string): boolean => knownVocabulary()?.spelling.isWritten(word) === false;

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
  return near.length === 1 ? near[0] : undefined;
}

function groupByInitial(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of table.stateWords)
    groups.set(word.charAt(0), [...(groups.get(word.charAt(0)) ?? []), word]);
  return groups;
}
