import { endsWithinName } from '../../language/en/small-words';
import { knownVocabulary, type Vocabulary } from '../../facts/vocabulary';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { paragraphsWith } from '../../syntax/selection';
import { plainly } from '../../text/spaces';
import { bodyRoles } from '../roles';
import type { LetterSlip } from './letter-slips';
import { othersWords } from './others-words';
import { vocabularySlips } from './vocabulary-slips';

type Text = Pick<Resolution, 'source' | 'paragraphs' | 'history'>;

/** A text with more has its own way of writing. */
const most = 40;
/** Times that a text writes a word with a capital before it is a slip to write it without. */
const fewest = 3;
/** What stands before a word within a sentence, but for what names have between their words. */
const withinSentence = /[\p{L}\p{N},’] $/u;
const longest = 9;

let opened:
  | { readonly vocabulary: Vocabulary | undefined; readonly slipping: ReturnType<typeof paragraphsWith> }
  | undefined;

/** The paragraphs with slips; asked anew of another vocabulary. */
function slipping(text: Text): readonly Paragraph[] {
  const vocabulary = knownVocabulary();
  if (opened?.vocabulary !== vocabulary)
    opened = {
      vocabulary,
      slipping: paragraphsWith(
        ({ role, inline }) => bodyRoles.includes(role) && vocabularySlips(inline).letters.length > 0,
      ),
    };
  return opened?.slipping(text) ?? [];
}

/** The words of a text with a capital too many or too few, but for those that it has so as a term of its own. */
export function strayLetters(text: Text): { readonly paragraph: Paragraph; readonly slip: LetterSlip }[] {
  const found = slipping(text).flatMap((paragraph) => {
    const isOthers = othersWords(paragraph);
    return (
      vocabularySlips(paragraph.inline)
        .letters.filter(({ start }) => !isOthers(start))
        // An annex may be a text of its own, with short names of its own.
        .filter(({ unless }) => unless !== 'consistent' || paragraph.within !== 'annex')
        .map((slip) => ({ paragraph, slip }))
    );
  });
  if (found.length > most) return [];
  const source = found.length === 0 ? '' : plainly(text.source);
  return found.filter(({ slip }) => isSlip(source, slip));
}

function isSlip(source: string, { unless, written, right }: LetterSlip): boolean {
  if (unless === 'term') return timesWithin(source, written, 2) < 2;
  if (unless === 'consistent')
    return timesWithin(source, written, 2) < 2 && timesWithin(source, right, fewest) >= fewest;
  return true;
}

/** How often words stand in the middle of sentences, up to a number of times. */
function timesWithin(source: string, words: string, enough: number): number {
  let times = 0;
  for (
    let at = source.indexOf(words);
    at >= 0 && times < enough;
    at = source.indexOf(words, at + words.length)
  )
    if (isWhole(source, at, words.length) && isWithin(source.slice(Math.max(0, at - longest), at))) times++;
  return times;
}

const isWithin = (before: string): boolean => withinSentence.test(before) && !endsWithinName.test(before);

const letter = /[\p{L}\p{N}-]/u;
/** A word of a longer name is another one: `the General Assembly`. */
const goesOn = /^ \p{Lu}/u;
const isWhole = (source: string, at: number, length: number): boolean =>
  !letter.test(source.charAt(at - 1)) &&
  !letter.test(source.charAt(at + length)) &&
  !goesOn.test(source.slice(at + length, at + length + 2));
