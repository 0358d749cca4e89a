import type { Designation } from '../citation/symbol';
import type { Organ } from '../organs/organ';
import { fromRoman } from '../syntax/numerals';
import { initialOf, organOfKey, readDesignation } from './key';
import { lastCouncilResolution, yearOfCouncilResolution } from './security-council';
import { lookUp, lookUpDecision, type ResolutionFacts } from './resolutions';
import { keysFrom, linesHolding } from './table';

/** Whose texts are looked for. */
export interface Shelf {
  readonly organ: Organ;
  readonly kind: 'resolution' | 'decision';
}

/** A text that the table holds. */
export interface KnownText extends Shelf {
  readonly designation: Designation;
  readonly facts: ResolutionFacts;
}

/** Sessions of the General Assembly and the Human Rights Council and years of the others that the table may reach. */
const lastSession = 120;
const lastYear = 2060;

const firstLetter = ({ organ, kind }: Shelf): string => (kind === 'decision' ? 'D' : initialOf(organ));

/** The texts whose number begins as typed (`53/7`, `22`, `S-10`); the numbers exactly so first, then the latest. */
export function startingWith(typed: string, shelf: Shelf, most: number): KnownText[] {
  const initial = firstLetter(shelf);
  const keys = keysFrom(initial + typed);
  return readKeys(keys)
    .sort((a, b) => Number(b.text === typed) - Number(a.text === typed) || byRecency(typed)(a, b))
    .slice(0, most)
    .flatMap(({ key }) => readText(key));
}

/** The latest texts, newest first. */
export function latest(shelf: Shelf, most: number): KnownText[] {
  const keys: string[] = [];
  const initial = firstLetter(shelf);
  if (shelf.organ.numbering.form === 'year-in-parentheses') {
    for (let number = lastCouncilResolution + 200; number > 0 && keys.length < most; number--) {
      const year = yearOfCouncilResolution(number);
      keys.push(...keysFrom(year === undefined ? `S${number} (` : `S${number} (${year})`));
    }
  } else {
    const from = shelf.organ.numbering.form === 'year-first' ? lastYear : lastSession;
    for (let session = from; session > 0 && keys.length < most; session--) {
      const found = readKeys(keysFrom(`${initial}${session}/`));
      keys.push(...found.sort((a, b) => b.number - a.number).map(({ key }) => key));
    }
  }
  return keys.slice(0, most).flatMap(readText);
}

/**
 * The texts whose title, or what they are about, holds every word typed, each at the beginning of a word. Titles
 * that begin as typed come first, then the latest.
 */
export function searchTitles(typed: string, shelf: Shelf, most: number): KnownText[] {
  const query = typed.trim().toLowerCase();
  const words = query.split(/\s+/).map(beginning);
  const longest = query.split(/\s+/).reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest.length < 2) return [];
  const initial = firstLetter(shelf);
  const found = linesHolding(longest).flatMap((line) => {
    if (!line.startsWith(initial)) return [];
    const [key = '', , , title = '', about = ''] = line.split('\t', 5);
    const text = title || about;
    if (!words.every((word) => word.test(text))) return [];
    return readKeys([key]).map((read) => ({ ...read, begins: title.toLowerCase().startsWith(query) }));
  });
  return found
    .sort((a, b) => Number(b.begins) - Number(a.begins) || byRecency('')(a, b))
    .slice(0, most)
    .flatMap(({ key }) => readText(key));
}

/** The resolutions that were adopted from a draft. */
export function adoptedFrom(draft: string): KnownText[] {
  const cell = `\t${draft}\t`.toLowerCase();
  return linesHolding(draft.toLowerCase())
    .filter((line) => `${line}\t`.toLowerCase().includes(cell))
    .flatMap((line) => {
      const cells = line.split('\t');
      return cells[7] === draft ? readText(cells[0] ?? '') : [];
    });
}

const beginning = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`, 'iu');

interface Key {
  readonly key: string;
  /** As texts cite it. */
  readonly text: string;
  readonly session: number;
  readonly number: number;
}

/** Enough of each key to put thousands of them in order. */
function readKeys(keys: readonly string[]): Key[] {
  return keys.map((key) => {
    const text = key.slice(1);
    const [, before = '', after, inBrackets = ''] = keyPattern.exec(text) ?? [];
    if (after !== undefined) return { key, text, session: Number(before), number: Number(after) };
    const session = /^\d/.test(inBrackets) ? Number(inBrackets) : (fromRoman(inBrackets) ?? 0);
    return { key, text, session, number: Number(before) };
  });
}

/** `53/70`, `S-10/2`, `1325 (2000)`, `2200 A (XXI)`, `3201 (S-VI)` */
const keyPattern = /^(?:E?S-)?(\d+)(?:\/(\d+)|(?: [A-Z])? \((?:E?S-|ORG-)?(\w+)\))?/;

/** Behind a session that is typed the numbers run up; before, the latest session comes first. */
const byRecency =
  (typed: string) =>
  (a: Key, b: Key): number =>
    b.session - a.session ||
    (typed.includes('/') ? a.number - b.number : b.number - a.number) ||
    (a.text < b.text ? -1 : 1);

function readText(key: string): KnownText[] {
  const organ = organOfKey(key);
  const designation = readDesignation(key.slice(1));
  if (!organ || !designation) return [];
  const kind = key.startsWith('D') ? 'decision' : 'resolution';
  const facts = kind === 'decision' ? lookUpDecision(key.slice(1)) : lookUp(organ, designation);
  return facts ? [{ organ, kind, designation, facts }] : [];
}
