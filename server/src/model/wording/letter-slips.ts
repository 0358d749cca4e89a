import type { Casing } from '../../facts/letter-cases';
import { anyOfThem, directions, governments, office } from '../../language/en/small-words';
import { capitalised, isCapitalised } from '../../text/letters';
import type { Span } from '../../text/lines';
import { certain, likely, oddsOfSmall } from './missing-capitals';
import type { ReadWord } from './read-words';
import { isPartOfAddress, startsSentence, startsTitle } from './sentence-start';
import { always, isStray, strayGroup, timesOf } from './stray-capitals';
import { isInSmall, leftOf, reach, rightOf } from './word-places';

/** A word that adopted texts write with other letters in such a place: with a capital or without. */
export interface LetterSlip extends Span {
  readonly written: string;
  readonly right: string;
  /** What must hold of the rest of the text: that it has the word as written nowhere else, or otherwise again and again. */
  readonly unless?: 'term' | 'consistent';
}

/** The slips in a text, in order. Most words of most texts can have none. */
export function letterSlips(text: string, words: readonly ReadWord[]): LetterSlip[] {
  const slips: LetterSlip[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const casing = word?.known.casing;
    if (!casing || word.start < (slips.at(-1)?.end ?? 0)) continue;
    const { text: written, start, end } = word;
    if (casing.kind === 'mixed')
      slips.push({ start, end, written, right: rightAt(text, start, casing.right) });
    else if (!mayHaveCapital(text, start)) slips.push(...slipsAt(text, words, index, casing));
  }
  return slips;
}

/** After another word than `the` it must have had its capital so many times as often as none. */
const oftenerAfter = 10;
/** A word that stands in names so many times as often as by itself. */
const mostlyNamed = 2;
const isDigits = /^\d+$/;

const mayHaveCapital = (text: string, start: number): boolean =>
  startsSentence(text, start) || startsTitle(text, start) || isPartOfAddress(text, start);

const rightAt = (text: string, start: number, word: string): string =>
  startsSentence(text, start) ? capitalised(word) : word;

function slipsAt(text: string, words: readonly ReadWord[], index: number, casing: Casing): LetterSlip[] {
  const word = words[index];
  if (!word) return [];
  const { start, end, text: written, known } = word;
  switch (casing.kind) {
    case 'mixed':
      return [];
    case 'shouted':
      return isAmongSmall(text, words, index)
        ? [{ start, end, written, right: casing.right, unless: 'term' }]
        : [];
    case 'small':
      return isAnother(text, words, index, casing) ? [] : smallSlips(text, words, index, word, casing);
    case 'stray': {
      const left = reach(text, words, index, -1);
      const right = reach(text, words, index, 1);
      if (isStray(text, words, index, left, right, casing))
        return [
          {
            start,
            end,
            written,
            right: known.lower,
            ...(timesOf(casing) >= always ? {} : { unless: 'term' }),
          },
        ];
      const group = left === Infinity ? strayGroup(text, words, index) : undefined;
      return group ? [{ ...group, unless: 'term' }] : [];
    }
  }
}

/** Whether a word stands for another thing than the one that has a capital. */
function isAnother(
  text: string,
  words: readonly ReadWord[],
  index: number,
  casing: Casing & { kind: 'small' },
): boolean {
  const { lower } = words[index]?.known ?? { lower: '' };
  const [before, after] = [leftOf(text, words, index), rightOf(text, words, index)];
  const isNamed = (at: number): boolean => isCapitalised(words[at]?.text ?? '');
  if (directions.has(lower) || after === anyOfThem) return true;
  // `the office of Chair` is held by a person.
  if (lower === office && after === 'of' && isNamed(index + 2)) return true;
  // `the Education 2030 agenda`
  if (isDigits.test(before) && isNamed(index - 2)) return true;
  // `the conference on culture`, `a United Nations conference to negotiate`: in a name a capital follows.
  const { named, alone } = casing.known;
  if (named < alone * mostlyNamed) return false;
  const isOpen = after === 'on' || (after === 'to' && isNamed(index - 1));
  return isOpen && reach(text, words, index, 1) === Infinity;
}

/** Whether governments are those of States: `the government of Italy`, `Heads of State and government`, `all governments`. */
function isOfStates(text: string, words: readonly ReadWord[], index: number): boolean {
  const [before, after] = [leftOf(text, words, index), rightOf(text, words, index)];
  const lower = words[index]?.known.lower;
  if (lower === governments.several)
    return (isInSmall(before) || index === 1) && !governments.beforeOthers.has(before);
  if (lower !== governments.one) return false;
  const isNamed = isCapitalised(words[index + 2]?.text ?? '');
  return (before === 'the' && after === 'of' && isNamed) || isOfHeads(words, index);
}

/** `Heads of government`, `Heads of State and government` */
const isOfHeads = (words: readonly ReadWord[], index: number): boolean =>
  words.slice(Math.max(0, index - 4), index).some(({ text }) => text === governments.heads);

function smallSlips(
  text: string,
  words: readonly ReadWord[],
  index: number,
  { start, end, text: written }: ReadWord,
  { right, known }: Casing & { kind: 'small' },
): LetterSlip[] {
  const before = leftOf(text, words, index);
  const after = rightOf(text, words, index);
  const odds = isOfStates(text, words, index) ? 0 : oddsOfSmall(known, before, after);
  if (odds < certain) return [{ start, end, written, right }];
  if (odds >= likely || /^\d/.test(before)) return [];
  if (before === 'the')
    return [
      { start: start - 4, end, written: `the ${written}`, right: `the ${right}`, unless: 'consistent' },
    ];
  const { capital = 0, small = 0 } = known.before?.get(before) ?? {};
  return capital > small * oftenerAfter ? [{ start, end, written, right, unless: 'consistent' }] : [];
}

/** Whether the words on both sides are in small letters. */
function isAmongSmall(text: string, words: readonly ReadWord[], index: number): boolean {
  return isInSmall(leftOf(text, words, index)) && isInSmall(rightOf(text, words, index));
}
