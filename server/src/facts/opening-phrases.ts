import { grammar } from '../language/grammar';
import type { Practice, ProfileName } from '../organs/practice';
import { capitalised, uncapitalised } from '../text/letters';
import table from '../../data/opening-phrases.json';
import { madeByGrammar, type PhrasePart } from './opening-grammar';

const {
  inThisRegard,
  secondVerb,
  bareNoun,
  lastPreposition,
  verbWithTurn,
  upToPreposition,
  upToObject,
  expressing,
} = grammar.phrases;

export type { PhrasePart };

/** The opening phrase of a paragraph: what is set in italics at its head. */
export interface OpeningPhrase {
  /** As it should stand: `Recalling also`. */
  readonly expected: string;
  /** Whether italics of this extent are right: the expected one, or another that real texts show as well. */
  readonly accepts: (extent: string) => boolean;
}

type Phrases = ReadonlyMap<string, number>;

interface KnownPhrases {
  /** With the number of paragraphs that each opens. */
  readonly counts: Phrases;
  /** What a phrase of several words begins with: `Taking` and `Taking note` for `Taking note of`. */
  readonly beginnings: ReadonlySet<string>;
}
/** No phrase has more words. */
const longest = 12;

const loaded = new Map<string, KnownPhrases>();

/** The phrases of a practice and part with the number of paragraphs they open; read on first use. */
function phrasesOf(practice: Practice, part: PhrasePart): KnownPhrases {
  const key = `${practice.profile} ${part}`;
  const known = loaded.get(key);
  if (known) return known;
  const rows = (table as unknown as Record<ProfileName, Record<PhrasePart, [string, number][]>>)[
    practice.profile
  ][part];
  const counts = new Map(rows);
  const beginnings = new Set([...counts.keys()].flatMap(beginningsOf));
  const phrases = { counts, beginnings };
  loaded.set(key, phrases);
  return phrases;
}

/** How many paragraphs a phrase opened in the texts that were counted; 0 for one never seen. */
export const phraseCount = (phrase: string, practice: Practice, part: PhrasePart): number =>
  phrasesOf(practice, part).counts.get(phrase) ?? 0;

/** Every known phrase of a part, the most frequent first. */
export const knownPhrases = (practice: Practice, part: PhrasePart): string[] => [
  ...phrasesOf(practice, part).counts.keys(),
];

/**
 * The opening phrase with which a paragraph's prose begins, or undefined where none is known. `extra` holds
 * phrases of the house beside those of the table.
 */
export function findOpeningPhrase(
  prose: string,
  practice: Practice,
  part: PhrasePart,
  extra: readonly string[] = [],
): OpeningPhrase | undefined {
  const phrases = phrasesOf(practice, part);
  const clause = firstClause(prose);
  const best = longestKnown(clause, phrases, practice, extra);
  if (best === undefined) return undefined;
  const head = plain(prose.slice(0, 300));
  const first = madeByGrammar(head, best, practice, part);
  const expected = first + secondOpening(head.slice(first.length), practice, part);
  const accepts = (extent: string): boolean =>
    extent === expected ||
    extent === first ||
    (practice.variesOpenings
      ? isHead(extent, clause) && isCouncilVariant(extent, expected, phrases.counts)
      : (extent === verbOf(expected) && mayStandAlone(expected, part)) ||
        (expected.includes(' its ') && expected.replace(lastPreposition, '') === extent));
  return { expected, accepts };
}

/** A prose up to its first punctuation mark, with single spaces. */
const firstClause = (prose: string): string => plain(/^[^,;:.()“”"\d]{0,160}/.exec(prose)?.[0] ?? '').trim();

const plain = (text: string): string => (unusualBlank.test(text) ? text.replace(/\s+/g, ' ') : text);
const unusualBlank = /[^ -~]| {2}/;

/** `Taking` and `Taking note` of `Taking note of`. */
const beginningsOf = (phrase: string): string[] =>
  Array.from(phrase.matchAll(/ /g), ({ index }) => phrase.slice(0, index));

const isHead = (extent: string, clause: string): boolean =>
  extent !== '' && `${clause} `.startsWith(`${extent} `) && extent.split(' ').length <= longest;

/** The longest head of a clause that opens paragraphs; looked for only as long as any phrase goes on. */
function longestKnown(
  clause: string,
  { counts, beginnings }: KnownPhrases,
  practice: Practice,
  extra: readonly string[],
): string | undefined {
  let best: string | undefined;
  let end = 0;
  for (let words = 0; words < longest && end >= 0; words++) {
    end = clause.indexOf(' ', end + 1);
    const head = end < 0 ? clause : clause.slice(0, end);
    if (isEstablished(head, counts, practice) || extra.includes(head)) best = head;
    if (extra.length === 0 && !beginnings.has(head)) break;
  }
  return best;
}

/** ` and encourages`: a second verb that opens paragraphs too. */
function secondOpening(rest: string, practice: Practice, part: PhrasePart): string {
  const [, verb] = (practice.variesOpenings ? null : secondVerb.exec(rest)) ?? [];
  if (verb === undefined) return '';
  const second = capitalised(rest.slice(' and '.length));
  const best = longestKnown(firstClause(second), phrasesOf(practice, part), practice, []);
  if (best === undefined || best.length < verb.length) return '';
  return ` and ${uncapitalised(madeByGrammar(second, best, practice, part))}`;
}

const verbOf = (phrase: string): string => verbWithTurn.exec(phrase)?.[0] ?? phrase;

/** The Assembly sets the verb alone in italics where its object is the organ's own, or a bare noun. */
const mayStandAlone = (expected: string, part: PhrasePart): boolean =>
  expected.includes(' its ') ||
  inThisRegard.test(expected) ||
  bareNoun.test(expected) ||
  (part === 'operative' && expected.endsWith(' also'));

/** What the Council's texts show once and no grammar explains is right where it stands, and expected nowhere. */
const isEstablished = (phrase: string, phrases: Phrases, practice: Practice): boolean => {
  const count = phrases.get(phrase) ?? 0;
  return (
    count > 1 || (count === 1 && (!practice.variesOpenings || bareNoun.test(phrase) || !phrase.includes(' ')))
  );
};

/**
 * The Council's texts differ from one to the next: the verb alone, with its object, with its preposition
 * (`Taking note of`, `Expressing its grave concern`, `Recognizing with the deepest regret`).
 */
const isCouncilVariant = (head: string, expected: string, phrases: Phrases): boolean =>
  phrases.has(head) ||
  head === verbOf(expected) ||
  upToPreposition.test(head) ||
  upToObject.test(head) ||
  expressing.test(head) ||
  inThisRegard.test(head);
