import { factsChanged } from './edition';
import { openFrontCoded, type KnownWordList } from './front-coded';
import { createWordReader, type ReadWordOf } from './known-words';
import { readLetterCases, type LetterCase } from './letter-cases';
import { compoundsBySound, joinedForms } from './compounds';
import { readNeighbours, type Neighbours } from './neighbours';
import { unpack, type Packed } from './packed';
import { createRivals, type RivalsOf } from './rivals';
import { readSlots, type Slots } from './slots';
import { createSpelling, type Spelling } from './spelling';
import { readCapitals, readHyphens } from './vocabulary-groups';
import type { WordGroups } from './word-groups';

/** The table as scripts/build-vocabulary.ts packs it. */
interface Table {
  /** One group a line, its forms with their counts: `Member States 9383;member States 191`. */
  readonly capitals: readonly string[];
  readonly hyphens: readonly string[];
  /** Words of adopted texts with the number of texts. */
  readonly usual: string;
  /** How often words stand beside each other, as facts/neighbours.ts reads it. */
  readonly neighbours: string;
  /** Which words stand between two others, as facts/slots.ts reads it. */
  readonly slots: string;
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
  /** Compounds with a hyphen that sound like this one (in lower case). */
  readonly compoundsLike: (compound: string) => readonly string[];
  readonly spelling: Spelling;
  readonly neighbours: Neighbours;
  readonly slots: Slots;
  readonly rivalsOf: RivalsOf;
  /** What is known of a word as it is written; remembered, since a text has the same words again and again. `place`: as wordsIn gives it. */
  readonly read: ReadWordOf;
}

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
    () => vocabulary.compoundsLike,
    () => vocabulary.neighbours,
    () => vocabulary.slots,
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
  let compoundsLike: ((compound: string) => readonly string[]) | undefined;
  let spelling: Spelling | undefined;
  let neighbours: Neighbours | undefined;
  let slots: Slots | undefined;
  let rivalsOf: RivalsOf | undefined;
  let read: ReadWordOf | undefined;
  const opened: Vocabulary = {
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
    get compoundsLike() {
      return (compoundsLike ??= compoundsBySound(this.usual));
    },
    get spelling() {
      return (spelling ??= createSpelling(this));
    },
    get neighbours() {
      return (neighbours ??= readNeighbours(table.neighbours, this.usual));
    },
    get slots() {
      return (slots ??= readSlots(table.slots));
    },
    get rivalsOf() {
      return (rivalsOf ??= createRivals(this.usual, this.spelling, this.neighbours));
    },
    read: (word, place) => (read ??= createWordReader(opened))(word, place),
  };
  return opened;
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
