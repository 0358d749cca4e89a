import { wholeOf } from '../language/en/abbreviations';
import { beforeSeveral } from '../language/en/agreement';
import { spellings } from '../language/en/spellings';
import { matchesIn } from '../text/matches';
import { addToGroup } from '../text/groups';
import { places } from '../text/words';
import { capitalised } from '../text/letters';
import { factsChanged } from './edition';
import { openFrontCoded, type KnownWordList } from './front-coded';
import { casingOf, readLetterCases, type Casing, type LetterCase } from './letter-cases';
import { joinedForms, otherwiseWritten } from './compounds';
import { noWord, readNeighbours, type Neighbours } from './neighbours';
import { unpack, type Packed } from './packed';
import { createRivals, type RivalsOf } from './rivals';
import { createSpelling, type Spelling } from './spelling';
import {
  groupOf,
  readForms,
  WordGroups,
  type Form,
  type GroupNode,
  type KeyedGroup,
  type WordGroup,
} from './word-groups';

/** The table as scripts/build-vocabulary.ts packs it. */
interface Table {
  /** One group a line, its forms with their counts: `Member States 9383;member States 191`. */
  readonly capitals: readonly string[];
  readonly hyphens: readonly string[];
  /** Words of adopted texts with the number of texts. */
  readonly usual: string;
  /** How often words stand beside each other, as facts/neighbours.ts reads it. */
  readonly neighbours: string;
  /** Front-coded: a capital says how many letters a word shares with the one before. */
  readonly dictionary: string;
  /** Words that adopted texts write with a capital too, one a line. */
  readonly cases: readonly string[];
  /** Forms of words that adopted texts do not have, with the right ones: `on going=ongoing 700`. */
  readonly wrong: readonly string[];
}

/** The words that adopted texts use and those of a British dictionary. */
export interface Vocabulary {
  /** Groups of words that are told apart by their capitals. */
  readonly capitals: WordGroups;
  /** Forms that adopted texts do not have, with the ones that they have: `co-operation`, `follow up`. */
  readonly hyphens: WordGroups;
  /** Words of adopted texts (in their case), with the number of texts that have them. */
  readonly usual: ReadonlyMap<string, number>;
  /** Words in lower case. */
  readonly dictionary: KnownWordList;
  /** Words (in lower case) that stand with a capital in the middle of sentences, and how often. */
  readonly cases: ReadonlyMap<string, LetterCase>;
  /** Words with a hyphen by what they are without it: `capacitybuilding`. */
  readonly joined: ReadonlyMap<string, string>;
  readonly spelling: Spelling;
  readonly neighbours: Neighbours;
  readonly rivalsOf: RivalsOf;
  /** What is known of a word as it is written; remembered, since a text has the same words again and again. `place`: as wordsIn gives it. */
  read(word: string, place?: number): KnownWord;
}

/** What is known of a word of a text. */
export interface KnownWord {
  readonly written: string;
  readonly lower: string;
  /** Whether it is spelt right, or is no word that can be judged. */
  readonly isWritten: boolean;
  /** Adopted texts that have it, in lower case or with a capital; as many as you like have what is not judged. */
  readonly texts: number;
  /** Its number among the neighbours. */
  readonly number: number;
  /** Whether it says that there are several of what follows. */
  readonly isBeforeSeveral: boolean;
  /** What it is short for: `information` for `info`. */
  readonly whole: string | undefined;
  /** The groups that begin with it. */
  readonly capitals: GroupNode | undefined;
  readonly hyphens: GroupNode | undefined;
  /** What its capitals or small letters may have against them. */
  readonly casing: Casing | undefined;
}

/** Figures, and words with letters of other languages, are not judged. */
const isJudged = /^[A-Za-z-]+$/;

/** Letters of a word, compounds included; what is longer is an address or no word at all. */
const longestWord = 60;
const notJudged: KnownWord = {
  written: '',
  lower: '',
  isWritten: true,
  texts: Infinity,
  number: noWord,
  isBeforeSeveral: false,
  whole: undefined,
  capitals: undefined,
  hyphens: undefined,
  casing: undefined,
};

/** Words that are remembered. */
const mostRemembered = 20_000;

let vocabulary: Vocabulary | undefined;
let opening: Promise<void> | undefined;

/** Does some steps of work, with pauses for others or without. */
export type DoSteps = (steps: Generator<undefined, void>) => Promise<unknown>;

/**
 * Opens the vocabulary that comes with Resolint, the first time; takes some 50 ms, so nothing waits for it that need not.
 * Whoever has other work meanwhile says how the steps are done in which it is made ready; otherwise each part is
 * when it is first asked for.
 */
export function loadVocabulary(doSteps?: DoSteps): Promise<void> {
  opening ??= import('../../data/vocabulary').then(({ table }) => openVocabulary(table, doSteps));
  return opening;
}

/** Opens a vocabulary packed as scripts/build-vocabulary.ts packs one, in Base64 or as bytes. */
export async function openVocabulary(packed: Packed, doSteps?: DoSteps): Promise<void> {
  const opened = readVocabulary(JSON.parse(await unpack(packed)) as Table);
  await doSteps?.(makeReady(opened));
  vocabulary = opened;
  factsChanged();
}

/** Each part is made when it is first asked for: here one after the other. */
function* makeReady(vocabulary: Vocabulary): Generator<undefined, void> {
  const parts = [
    () => vocabulary.usual,
    () => vocabulary.dictionary,
    () => vocabulary.capitals,
    () => vocabulary.hyphens,
    () => vocabulary.cases,
    () => vocabulary.joined,
    () => vocabulary.neighbours,
    () => vocabulary.rivalsOf('committee'),
    () => vocabulary.read('committee'),
  ];
  for (const make of parts) {
    make();
    yield;
  }
}

/** What is known of words; undefined before it is opened: rules that ask it say nothing then. */
export const knownVocabulary = (): Vocabulary | undefined => vocabulary;

/** Each part is read when it is first asked for. */
function readVocabulary(table: Table): Vocabulary {
  let capitals: WordGroups | undefined;
  let hyphens: WordGroups | undefined;
  let usual: Map<string, number> | undefined;
  let dictionary: KnownWordList | undefined;
  let joined: Map<string, string> | undefined;
  let cases: Map<string, LetterCase> | undefined;
  let spelling: Spelling | undefined;
  let neighbours: Neighbours | undefined;
  let rivalsOf: RivalsOf | undefined;
  const read = new Map<string, KnownWord>();
  const readAt: (KnownWord | undefined)[] = Array.from({ length: places }, () => undefined);
  return {
    get capitals() {
      return (capitals ??= readCapitals(table.capitals, this.usual, this.dictionary));
    },
    get hyphens() {
      return (hyphens ??= readHyphens(table.hyphens, table.wrong, this.usual));
    },
    get usual() {
      return (usual ??= readCounts(table.usual));
    },
    get dictionary() {
      return (dictionary ??= openFrontCoded(table.dictionary));
    },
    get joined() {
      return (joined ??= joinedForms(this.usual));
    },
    get cases() {
      return (cases ??= readLetterCases(table.cases));
    },
    get spelling() {
      return (spelling ??= createSpelling(this));
    },
    get neighbours() {
      return (neighbours ??= readNeighbours(table.neighbours, this.usual));
    },
    get rivalsOf() {
      return (rivalsOf ??= createRivals(this.usual, this.spelling, this.neighbours));
    },
    read(word, place) {
      const here = place === undefined ? undefined : readAt[place];
      if (here?.written === word) return here;
      if (word.length > longestWord) return notJudged;
      const known = read.get(word);
      if (known && place !== undefined) readAt[place] = known;
      if (known) return known;
      if (read.size >= mostRemembered) read.clear();
      const lower = word.toLowerCase();
      const found: KnownWord = {
        written: word,
        lower,
        isWritten: !isJudged.test(word) || this.spelling.isWritten(word),
        texts: isJudged.test(word) ? this.spelling.textsWith(lower) : Infinity,
        number: this.neighbours.numberOf(lower),
        isBeforeSeveral: beforeSeveral.has(lower),
        whole: wholeOf(lower),
        capitals: this.capitals.after(lower),
        hyphens: this.hyphens.after(lower) ?? otherwiseWritten(lower, this.usual, this.joined),
        casing: casingOf(word, lower, this),
      };
      read.set(word, found);
      return found;
    },
  };
}

/** Words with their counts: `abandon 42;abandoned 20`. */
function readCounts(line: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start < line.length;) {
    const semicolon = line.indexOf(';', start);
    const end = semicolon < 0 ? line.length : semicolon;
    const blank = line.lastIndexOf(' ', end);
    counts.set(line.slice(start, blank), Number(line.slice(blank + 1, end)));
    start = end + 1;
  }
  return counts;
}

/** Abbreviations and parts of symbols are something else. */
const isName = /^\p{Lu}\p{L}*\p{Ll}$/u;
/** Texts in which a name must stand before it counts as one that has no other form. */
const fewestOfName = 20;

/** The groups of the table, and names of one word: `Africa`. */
function readCapitals(
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
function readHyphens(
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
