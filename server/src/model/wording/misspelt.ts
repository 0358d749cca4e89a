import type { Spelling } from '../../facts/spelling';
import type { Vocabulary } from '../../facts/vocabulary';
import { capitalised } from '../../text/letters';
import { isOneAway } from '../../text/slips';
import { isNotBritish } from './british';
import { matchesIn } from '../../text/matches';
import type { Word } from '../../text/words';
import type { ReadWord } from './read-words';

/** A word that no vocabulary has. */
export interface MisspeltWord extends Word {
  /** In the case of the word, the likeliest first. */
  readonly suggestions: readonly string[];
  /** Whether it can be nothing but a slip of the first suggestion: a letter away from a word of many texts, or words run together. */
  readonly isCertain: boolean;
}

/** Letters of a word that can be judged. */
const shortest = 3;
/** Letters of a word that a full stop may have shortened: `op. cit.` */
const longestShort = 4;
/** Letters of a name, and the texts that have the common word to which it is near, before it is taken for a slip. */
const shortestName = 7;
const commonTexts = 100;

/** Unknown words of a paragraph, and one in how many of its words, that make it one of another language. */
const [mostUnknown, mostOfText] = [4, 4];

/** Of an address, a symbol or a number: `A/RES/71/1`, `www.un.org`, `5(a)`. */
const partBefore = /[\p{L}\p{N}][/._@:\\#&=+]$|[/@#\\_]$/u;
const partAfter = /^(?:[/@\\_=]|[.:&+][\p{L}\p{N}/])/u;

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
  // So many are words of another language.
  if (unknown.length > mostUnknown && unknown.length * mostOfText > words.length) return [];
  return unknown.flatMap(({ word, i }): MisspeltWord | [] => {
    const { text: written, start, end } = word;
    const isInAddress =
      partBefore.test(text.slice(Math.max(0, start - 2), start)) || partAfter.test(text.slice(end, end + 2));
    const isShortened = text.charAt(end) === '.' && written.length <= longestShort;
    if (isInAddress || isShortened || !isPlain.test(written)) return [];
    const beside = [words[i - 1], words[i + 1]].flatMap((other) => other ?? []);
    const { spelling } = vocabulary;
    if (isNotBritish(written.toLowerCase(), spelling) || beside.some((other) => isForeign.test(other.text)))
      return [];
    const suggestions = suggestionsFor(written, spelling);
    // Of a name of several words in another language the others are unknown too.
    const isAmongNames = beside.some(({ known }) => !known.isWritten);
    if (isCapitalised(written) && (isAmongNames || !isNearCommon(written, suggestions, spelling))) return [];
    const isCertain = !isAmongNames && isSlip(written.toLowerCase(), suggestions, spelling);
    return { text: written, start, end, suggestions, isCertain };
  });
}

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

const isCapitalised = (word: string): boolean => /^[A-Z]/.test(word);

function suggestionsFor(written: string, spelling: Spelling): string[] {
  const suggestions = spelling.suggest(written.toLowerCase());
  return suggestions.map((word) => (isCapitalised(written) ? capitalised(word) : word));
}

/** Names are left alone, but for one that is nearly a common word: `Goverment`. */
function isNearCommon(written: string, [first]: readonly string[], spelling: Spelling): boolean {
  if (written.length < shortestName || first === undefined) return false;
  const texts = Math.max(spelling.textsWith(first), spelling.textsWith(first.toLowerCase()));
  return texts >= commonTexts && isOneAway(written.toLowerCase(), first.toLowerCase());
}

/** Letters of a word, and texts that have the one that was meant, before it is taken for a slip of that. */
const [shortestSlip, textsOfSlip] = [5, 50];
/** Texts that have each of two words that were run together. */
const textsOfRunTogether = 200;

/** Whether a word in lower case can be nothing but a slip of the first suggestion; the first letter is seldom struck wrong. */
function isSlip(word: string, [first, ...others]: readonly string[], spelling: Spelling): boolean {
  if (first === undefined) return false;
  const right = first.toLowerCase();
  const isOften = (other: string): boolean => spelling.textsWith(other.toLowerCase()) >= textsOfSlip;
  if (right.includes(' '))
    return (
      right.split(' ').every((part) => spelling.textsWith(part) >= textsOfRunTogether) &&
      !others.some((other) => isOneAway(word, other.toLowerCase()) && isOften(other))
    );
  const isEnough = word.length >= shortestSlip && isOften(right);
  return isEnough && isOneAway(word, right) && startsAlike(word, right);
}

/** The same first letter, or the first two in each other's place. */
const startsAlike = (word: string, other: string): boolean =>
  word.startsWith(other.slice(0, 1)) || word.startsWith(other.charAt(1) + other.charAt(0));
