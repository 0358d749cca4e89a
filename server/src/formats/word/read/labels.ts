import { fromLetter, fromRoman } from '../../../syntax/numerals';
import { labelWords } from './builder';

/** A number or letter that opens a paragraph, as it was typed. */
const typed = /^(?:\d{1,3}\.|\([a-z]{1,5}\)|[a-z]{1,4}\.)(?=\s)/;

/** The label that a paragraph opens with by hand; an empty string if there is none. */
export const typedLabel = (text: string): string => typed.exec(text)?.[0] ?? '';

/** A label in the form of drafts: `1)` is `1.`, and `a)` is `(a)`. What has no such form stays as Word shows it. */
export function draftLabel(shown: string): string {
  const label = labelWords(shown).trim();
  const number = /^(\d{1,3})[.)]?$/.exec(label)?.[1];
  if (number !== undefined) return `${number}.`;
  const letter = /^([a-z]{1,5})\)$/.exec(label)?.[1];
  return letter === undefined ? label : `(${letter})`;
}

/** The label of a section or a part of a text, `I` or `A`; undefined for any other. */
export const sectionLabel = (shown: string): string | undefined =>
  /^([A-Z]|[IVXLC]{2,7})\.?$/.exec(shown.trim())?.[1];

const step = '   ';

/** Gives each paragraph the white space before its label: one step a degree, as drafts are written. */
export function createIndents(): (label: string) => string {
  let letter = 0;
  return (label) => {
    const inside = /^\(([a-z]+)\)$/.exec(label)?.[1];
    const bare = /^([a-z]+)\.$/.exec(label)?.[1];
    if (inside === undefined && bare === undefined) {
      if (label !== '' && !isBullet(label)) letter = 0;
      return isBullet(label) ? step : '';
    }
    if (bare !== undefined) return step.repeat(fromRoman(bare) !== undefined && bare !== 'c' ? 4 : 3);
    const place = fromLetter(inside ?? '');
    const isNext = place === letter + 1;
    if (!isNext && fromRoman(inside ?? '') !== undefined) return step.repeat(2);
    letter = place ?? letter;
    return step;
  };
}

const isBullet = (label: string): boolean => /^[^\p{L}\p{N}(]+$/u.test(label);
