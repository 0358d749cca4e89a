import { spellings } from '../language/en/spellings';
import { addToGroup } from '../text/groups';
import { capitalised } from '../text/letters';
import { matchesIn } from '../text/matches';
import type { KnownWordList } from './front-coded';
import { groupOf, readForms, WordGroups, type Form, type KeyedGroup, type WordGroup } from './word-groups';

/** Abbreviations and parts of symbols are something else. */
const isName = /^\p{Lu}\p{L}*\p{Ll}$/u;
/** Texts in which a name must stand before it counts as one that has no other form. */
const fewestOfName = 20;

/** The groups of the table, and names of one word: `Africa`. */
export function readCapitals(
  lines: readonly string[],
  usual: ReadonlyMap<string, number>,
  dictionary: KnownWordList,
): WordGroups {
  const byFirst = new Map<string, string[]>();
  for (const line of lines) addToGroup(byFirst, line.slice(0, line.indexOf(' ')).toLowerCase(), line);
  const names = new Map<string, Form>();
  for (const [text, count] of usual) {
    if (count < fewestOfName || !isName.test(text)) continue;
    const key = text.toLowerCase();
    if (!names.has(key)) names.set(key, { text, count });
  }
  // Other bodies spell a word in another way in their names: Defense.
  const isOtherSpelling = (word: string): boolean =>
    spellings.some(({ pattern }) => matchesIn(word, pattern).length > 0);
  return new WordGroups((first) => {
    const groups = (byFirst.get(first) ?? []).map((line): KeyedGroup => {
      const forms = readForms(line);
      return [forms[0]?.text.toLowerCase() ?? '', groupOf(forms)];
    });
    const name = names.get(first);
    const isNoOtherWord = name && !usual.has(first) && !dictionary.has(first) && !isOtherSpelling(first);
    return isNoOtherWord ? [...groups, [first, groupOf([name])]] : groups;
  });
}

/** A form that is seen once in so many times is a slip of somebody's. */
const slip = 1 / 200;
/** How often a compound must stand before its parts cannot stand beside each other by chance. */
const fewestOfPhrase = 100;
/** Letters of a compound; shorter ones are abbreviations. */
const shortest = 6;

/** The other forms of the compounds of the table, each with the one that is right. */
export function readHyphens(
  lines: readonly string[],
  wrong: readonly string[],
  usual: ReadonlyMap<string, number>,
): WordGroups {
  const byFirst = new Map<string, KeyedGroup[]>();
  const add = (text: string, group: WordGroup): void => {
    addToGroup(byFirst, text.split(' ', 1)[0] ?? '', [text, group]);
  };
  for (const [right, ...others] of lines.map(readForms)) {
    if (!right || right.text.replace(/[ -]/g, '').length < shortest) continue;
    const group = groupOf([{ ...right, text: withCapitals(right.text, usual) }]);
    // Of one word it is known how often it stands in lower case; with a capital it may be part of a name.
    const isUsed = ({ text }: Form): boolean =>
      text.includes(' ') || (usual.get(text) ?? 0) > right.count * slip;
    const used = new Set([right, ...others.filter(isUsed)].map(({ text }) => text));
    const candidates = [
      ...(isPhrase(right.text) ? [] : others.map(({ text }) => text)),
      ...otherwiseJoined(right.text),
    ];
    for (const text of candidates)
      if (!used.has(text) && (right.count >= fewestOfPhrase || !text.includes(' '))) add(text, group);
  }
  for (const line of wrong) {
    const [text = '', right = ''] = line.split('=');
    add(text, groupOf(readForms(right)));
  }
  return new WordGroups((first) => byFirst.get(first) ?? []);
}

/** A word in small letters as it is mostly written: `Secretary-General`. */
export function withCapitals(word: string, usual: ReadonlyMap<string, number>): string {
  const each = word.split('-').map(capitalised).join('-');
  return usual.has(each) ? each : word;
}

const isPhrase = (text: string): boolean => text.split(/[ -]/).length > 2;

/** A compound of two words with its hyphen as a blank or nothing, or its blank as a hyphen. Three may be a phrase (up to date). */
function otherwiseJoined(text: string): string[] {
  const [, head = '', joint, tail = ''] = /^([^ -]+)([ -])([^ -]+)$/.exec(text) ?? [];
  if (joint === undefined) return [];
  return joint === '-' ? [`${head} ${tail}`, head + tail] : [`${head}-${tail}`];
}
