import { grammar } from '../../language/grammar';
import { practices } from '../../organs/practice';
import { knownPhrases, type PhrasePart } from '../../facts/opening-phrases';
import { uncapitalised } from '../../text/letters';
import { matched } from '../../text/matched';

const { leading, endsWithIe } = grammar.openings;

/** Participles and adjectives with their verbs, as they open paragraphs: `Recalling` and `Recalls`. */
interface Moods {
  readonly toVerb: ReadonlyMap<string, string>;
  readonly toParticiple: ReadonlyMap<string, string>;
  readonly verbs: ReadonlySet<string>;
}

let known: Moods | undefined;

/** Verbs whose participle drops or doubles a letter are found by trying the ways in which English forms it. */
const participlesOf = (verb: string): string[] => {
  const stem = verb.replace(/s$/, '');
  const shorter = stem.replace(/e$/, '');
  return [
    `${stem}ing`,
    `${shorter}ing`,
    `${stem}${stem.slice(-1)}ing`,
    `${stem.replace(endsWithIe, 'y')}ing`,
  ];
};

function readPairs(): Moods {
  const words = (part: PhrasePart) =>
    new Set(
      Object.values(practices)
        .flatMap((practice) => knownPhrases(practice, part))
        .filter((phrase) => /^\p{Lu}[\p{Ll}-]+$/u.test(phrase)),
    );
  const participles = words('preambular');
  const toVerb = new Map<string, string>();
  const toParticiple = new Map<string, string>();
  const verbs = words('operative');
  for (const verb of verbs) {
    const participle = participlesOf(verb).find((form) => participles.has(form));
    if (participle === undefined) continue;
    toVerb.set(participle, verb);
    toParticiple.set(verb, participle);
  }
  return { toVerb, toParticiple, verbs };
}

const moods = (): Moods => (known ??= readPairs());

/** `Recalling` for `Recalls` or `Recall`; undefined for a word that opens no operative paragraph. */
export const toParticiple = (word: string): string | undefined =>
  moods().toParticiple.get(word) ??
  moods().toParticiple.get(`${word}s`) ??
  moods().toParticiple.get(`${word}es`);

/** `Recalls` for `Recalling`, `Recall` or `Recalls`; undefined for a word that opens no paragraph. */
export function toVerb(word: string): string | undefined {
  const { toVerb: pairs, verbs } = moods();
  return pairs.get(word) ?? [word, `${word}s`, `${word}es`].find((form) => verbs.has(form));
}

/** `Recalling` for `Recalled`; undefined for an adjective of its own, such as `Concerned`. */
export const participleOfPast = (word: string): string | undefined => {
  if (!word.endsWith(grammar.openings.past)) return undefined;
  const stem = word.slice(0, -grammar.openings.past.length);
  return toParticiple(stem) ?? toParticiple(`${stem}${word.slice(-grammar.openings.past.length, -1)}`);
};

/** Whether a word opens paragraphs: `Recalling`, `Recalls`. */
export const opensParagraphs = (word: string): boolean => moods().verbs.has(word) || moods().toVerb.has(word);

/** The first word of a prose that may be a verb, behind an adverb: where it stands and what it says. */
export function openingWord(prose: string): {
  readonly start: number;
  readonly end: number;
  readonly word: string;
} {
  const start = matched(leading, prose).length;
  const word = matched(/^[\p{L}-]+/u, prose.slice(start));
  return { start, end: start + word.length, word };
}

/** A word in the letter case of another. */
export const inCaseOf = (word: string, model: string): string =>
  /^\p{Lu}/u.test(model) ? word : uncapitalised(word);
