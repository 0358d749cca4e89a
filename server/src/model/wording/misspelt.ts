import { distance } from 'fastest-levenshtein';
import { commonTexts } from '../../facts/common-words';
import type { Spelling } from '../../facts/spelling';
import type { Vocabulary } from '../../facts/vocabulary';
import { casedLike, isCapitalised } from '../../text/letters';
import { hasSameLetters, isOneAway } from '../../text/slips';
import { isNotBritish } from './british';
import { shortWords } from '../../language/en/compounds';
import { matchesIn } from '../../text/matches';
import type { Word } from '../../text/words';
import type { ReadWord } from './read-words';
import type { MisspeltWord } from './misspelt-word';
import { lostAccent } from './lost-accents';
import { runTogether } from './run-together';

/** Letters of a word that can be judged. */
const shortest = 3;
/** Letters of a word that a full stop may have shortened: `op. cit.` */
const longestShort = 4;
/** Letters of a name before it is taken for a slip of a common word. */
const shortestName = 7;

/** Unknown words of a paragraph, and one in how many of its words, that make it one of another language. */
const [mostUnknown, mostOfText] = [4, 4];

/** Of an address, a symbol or a number: `A/RES/71/1`, `www.un.org`, `5(a)`. */
const partBefore = /[\p{L}\p{N}][/._@:\\#&=+]$|[/@#\\_]$/u;
const partAfter = /^(?:[/@\\_=]|[.:&+][\p{L}\p{N}/])/u;

const isPartOfSymbol = (text: string, { start, end }: Word): boolean =>
  partBefore.test(text.slice(Math.max(0, start - 2), start)) || partAfter.test(text.slice(end, end + 2));

/** The words of a text that are misspelt, as far as can be told. */
export function misspeltWords(
  text: string,
  words: readonly ReadWord[],
  vocabulary: Vocabulary,
): MisspeltWord[] {
  const unknown: { readonly word: Word; readonly i: number }[] = [];
  for (let i = 0; i < words.length; i++)
    if (words[i]?.known.isWritten === false)
      for (const word of partsOf(words[i], vocabulary)) unknown.push({ word, i });
  const joined: MisspeltWord[] = [];
  for (const word of words) {
    if (word.known.texts > mostTextsOfJoined) continue;
    const slip =
      joinedPair(word, vocabulary) ??
      compoundByEar(word, vocabulary) ??
      ofOtherEnding(word, vocabulary) ??
      lostAccent(word, vocabulary) ??
      (isPartOfSymbol(text, word) ? undefined : runTogether(word, vocabulary));
    if (slip) joined.push(slip);
  }
  // So many are words of another language.
  if (unknown.length > mostUnknown && unknown.length * mostOfText > words.length) return joined;
  const found = unknown.flatMap(({ word, i }): MisspeltWord | [] => {
    const { text: written, start, end } = word;
    const isInAddress = isPartOfSymbol(text, word);
    const isShortened = text.charAt(end) === '.' && written.length <= longestShort;
    if (isInAddress || isShortened || !isPlain.test(written)) return [];
    const beside = [words[i - 1], words[i + 1]].flatMap((other) => other ?? []);
    const { spelling } = vocabulary;
    if (isNotBritish(written.toLowerCase(), spelling) || beside.some((other) => isForeign.test(other.text)))
      return [];
    const suggestions = suggestionsFor(written, spelling);
    // Of a name of several words in another language the others are unknown too.
    const isAmongNames = beside.some(
      ({ text: other, known }) => !known.isWritten && other.length >= shortest,
    );
    if (isCapitalised(written) && (isAmongNames || !isNearCommon(written, suggestions, spelling))) return [];
    const right = isAmongNames ? undefined : slipOf(written.toLowerCase(), suggestions, spelling);
    const likeliest = right === undefined ? suggestions : [...new Set([right, ...suggestions])];
    return { text: written, start, end, suggestions: likeliest, isCertain: right !== undefined };
  });
  if (joined.length === 0) return found;
  const others = found.filter(
    (word) => !joined.some(({ start, end }) => start <= word.start && word.end <= end),
  );
  return [...others, ...joined].sort((a, b) => a.start - b.start);
}

/** Two words that adopted texts have one after the other, joined by a hyphen: `inter-alia`. */
function joinedPair(
  word: ReadWord,
  { neighbours, spelling, dictionary }: Vocabulary,
): MisspeltWord | undefined {
  const { text, start, end, known } = word;
  if (!text.includes('-')) return undefined;
  const [, head = '', tail = ''] = pair.exec(text) ?? [];
  const [before, after] = [neighbours.numberOf(head), neighbours.numberOf(tail)];
  const together = neighbours.together(before, after);
  const bound = [before, after].filter((one) => together > neighbours.count(one) * leastShareOfBound);
  // A form that no text has needs less: per-capita.
  const isBound = bound.length > (known.texts === 0 && together >= fewestOfBound ? 0 : 1);
  const whole = head + tail;
  if (!isBound || shortWords.has(head) || spelling.textsWith(whole) > 0 || dictionary.has(whole))
    return undefined;
  return { text, start, end, suggestions: [`${head} ${tail}`], isCertain: true };
}

/** A word in -ize that a dictionary may have, where adopted texts have -ise: `expertize`. */
function ofOtherEnding(
  { text, start, end, known }: ReadWord,
  { spelling }: Vocabulary,
): MisspeltWord | undefined {
  if (known.texts > 0 || !text.includes('z') || isNotBritish(known.lower, spelling)) return undefined;
  const right = text.replace(/z(?=[^z]*$)/, 's');
  return spelling.textsWith(right.toLowerCase()) >= commonTexts
    ? { text, start, end, suggestions: [right], isCertain: true }
    : undefined;
}

/** A compound that sounds like one of many texts: `Secretary-Genral`, `viz-a-viz`. */
function compoundByEar(
  { text, start, end, known }: ReadWord,
  vocabulary: Vocabulary,
): MisspeltWord | undefined {
  if (known.isWritten || !text.includes('-')) return undefined;
  // `intra-agency` is made of known words.
  if (text.split('-').every((piece) => vocabulary.read(piece).isWritten)) return undefined;
  const [right, ...others] = vocabulary.compoundsLike(known.lower);
  const apart = right === undefined ? 0 : distance(known.lower, right.toLowerCase());
  return right === undefined || others.length > 0 || apart === 0 || apart > mostApart
    ? undefined
    : { text, start, end, suggestions: [right], isCertain: true };
}

/** Letters in which a compound differs that is only heard. */
const mostApart = 2;

/** Texts that have them joined, at most. */
const mostTextsOfJoined = 25;
const pair = /^([a-z]+)-([a-z]+)$/;
/** The share of the places of each in which the other stands beside it. */
const leastShareOfBound = 9 / 10;
const fewestOfBound = 5;

/** Words with a capital within, a digit, an apostrophe or a letter of another language are not judged. */
const isPlain = /^[A-Z]?[a-z]+$/;

const isForeign = /[^\p{ASCII}\p{P}]/u;

/** The parts that are not known of a word; a compound falls into several. */
function partsOf(word: ReadWord | undefined, vocabulary: Vocabulary): Word[] {
  if (!word) return [];
  const { text, start, end } = word;
  if (!text.includes('-')) return text.length < shortest ? [] : [{ text, start, end }];
  // How it is joined is another matter: co-ordinated.
  if (vocabulary.read(text.replaceAll('-', '')).isWritten) return [];
  return matchesIn(text, part)
    .map(({ 0: found, index }) => ({ text: found, start: start + index, end: start + index + found.length }))
    .filter(({ text: found }) => found.length >= shortest && !vocabulary.read(found).isWritten);
}

const part = /[^-]+/g;

function suggestionsFor(written: string, spelling: Spelling): string[] {
  const suggestions = spelling.suggest(written.toLowerCase());
  return suggestions.map((word) => casedLike(written, word));
}

/** Names are left alone, but for one that is nearly a common word: `Goverment`. */
function isNearCommon(written: string, [first]: readonly string[], spelling: Spelling): boolean {
  if (written.length < shortestName || first === undefined) return false;
  const texts = Math.max(spelling.textsWith(first), spelling.textsWith(first.toLowerCase()));
  return texts >= commonTexts && isOneAway(written.toLowerCase(), first.toLowerCase());
}

/** Letters of a word, and the texts that have the one that was meant, to have it taken for a slip of that: a short word is near to many. */
const textsBySlip: readonly (readonly [letters: number, texts: number])[] = [
  [8, 3],
  [5, 20],
  [4, 400],
];
/** Texts that have the word of which the last letters are missing, or two letters are wrong, and its letters. */
const [textsOfUnlike, shortestUnlike] = [50, 6];
/** Texts that have each of two words that were run together. */
const textsOfRunTogether = 200;

/** The suggestion of which a word in lower case can be nothing but a slip; the first letter is seldom struck wrong. */
function slipOf(word: string, suggestions: readonly string[], spelling: Spelling): string | undefined {
  const [, least = Infinity] = textsBySlip.find(([letters]) => word.length >= letters) ?? [];
  const [first = ''] = suggestions;
  const isSlip = (other: string): boolean => {
    const right = other.toLowerCase();
    const texts = spelling.textsWith(right);
    if (texts >= least && isOneAway(word, right) && startsAlike(word, right)) return true;
    const isLong = word.length >= shortestUnlike && texts >= textsOfUnlike;
    return isLong && (isCutOff(word, right) || (hasSameLetters(word, right) && startsAlike(word, right)));
  };
  const right = suggestions.find(isSlip);
  if (right !== undefined || !first.includes(' ')) return right;
  return first.split(' ').every((part) => spelling.textsWith(part) >= textsOfRunTogether) ? first : undefined;
}

/** Whether the last letters of a word are missing: `resoluti`. */
const isCutOff = (word: string, whole: string): boolean =>
  whole.startsWith(word) && whole.length - word.length <= mostCutOff;
const mostCutOff = 2;

/** The same first letter, or the first two in each other's place. */
const startsAlike = (word: string, other: string): boolean =>
  word.startsWith(other.slice(0, 1)) || word.startsWith(other.charAt(1) + other.charAt(0));
