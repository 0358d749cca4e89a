import type { Casing } from '../../facts/letter-cases';
import { directions } from '../../language/en/small-words';
import { capitalised } from '../../text/letters';
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
    case 'small': {
      if (directions.has(known.lower)) return [];
      const { right, known: counts } = casing;
      const before = leftOf(text, words, index);
      const odds = oddsOfSmall(counts, before, rightOf(text, words, index));
      if (odds < certain) return [{ start, end, written, right }];
      return odds < likely && before === 'the'
        ? [{ start: start - 4, end, written: `the ${written}`, right: `the ${right}`, unless: 'consistent' }]
        : [];
    }
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

/** Whether the words on both sides are in small letters. */
function isAmongSmall(text: string, words: readonly ReadWord[], index: number): boolean {
  return isInSmall(leftOf(text, words, index)) && isInSmall(rightOf(text, words, index));
}
