/** Numbers as drafters write them: roman numerals, letters after (z), numbers in words, superscripts. */

const romanDigits: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Upper-case roman numeral of a whole number from 1 to 399; an empty string for others. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 399) return '';
  let rest = value;
  let roman = '';
  for (const [digits, worth] of romanDigits) {
    while (rest >= worth) {
      roman += digits;
      rest -= worth;
    }
  }
  return roman;
}

/** The value of a roman numeral in either case, or undefined where it is not one in its proper form (`IIII`). */
export function fromRoman(roman: string): number | undefined {
  const upper = roman.toUpperCase();
  let rest = upper;
  let value = 0;
  for (const [digits, worth] of romanDigits) {
    while (rest.startsWith(digits)) {
      value += worth;
      rest = rest.slice(digits.length);
    }
  }
  return rest === '' && toRoman(value) === upper ? value : undefined;
}

/** (a) is 1, (z) 26, (aa) 27, (bb) 28: after (z) the letter is doubled. Undefined for anything else. */
export function fromLetter(letter: string): number | undefined {
  const lower = letter.toLowerCase();
  if (!/^([a-z])\1?$/.test(lower)) return undefined;
  return lower.charCodeAt(0) - 96 + (lower.length - 1) * 26;
}

/** The letter of a subparagraph from 1 to 52; an empty string for others. */
export function toLetter(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 52) return '';
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return value > 26 ? letter + letter : letter;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscriptLetters = 'ᵃᵇᶜᵈᵉᶠᵍʰ';

/** `¹⁰` is 10, `ᵃ` is a. The argument holds superscript digits, or one such letter up to h. */
export function fromSuperscript(mark: string): string {
  const letter = superscriptLetters.indexOf(mark);
  if (letter >= 0) return toLetter(letter + 1);
  return String(Number([...mark].map((digit) => superscripts.indexOf(digit)).join('')));
}

/** 10 is `¹⁰`. */
export const toSuperscript = (value: number): string =>
  [...String(value)].map((digit) => superscripts[Number(digit)] ?? '').join('');

/** Ordinals and cardinals from 1 on. */
const units = [
  ['first', 'one'],
  ['second', 'two'],
  ['third', 'three'],
  ['fourth', 'four'],
  ['fifth', 'five'],
  ['sixth', 'six'],
  ['seventh', 'seven'],
  ['eighth', 'eight'],
  ['ninth', 'nine'],
  ['tenth', 'ten'],
  ['eleventh', 'eleven'],
  ['twelfth', 'twelve'],
  ['thirteenth', 'thirteen'],
  ['fourteenth', 'fourteen'],
  ['fifteenth', 'fifteen'],
  ['sixteenth', 'sixteen'],
  ['seventeenth', 'seventeen'],
  ['eighteenth', 'eighteen'],
  ['nineteenth', 'nineteen'],
] as const;
const tens = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

const ordinals = new Map<string, number>(units.map(([ordinal], i) => [ordinal, i + 1]));
const cardinals = new Map<string, number>(units.map(([, cardinal], i) => [cardinal, i + 1]));
tens.forEach((stem, i) => {
  const value = (i + 2) * 10;
  ordinals.set(`${stem}ieth`, value);
  cardinals.set(`${stem}y`, value);
  units.slice(0, 9).forEach(([ordinal, cardinal], unit) => {
    ordinals.set(`${stem}y-${ordinal}`, value + unit + 1);
    cardinals.set(`${stem}y-${cardinal}`, value + unit + 1);
  });
});
ordinals.set('hundredth', 100);

/** `Sixty-seventh` is 67; undefined for what is not an ordinal from first to hundredth. */
export const fromOrdinal = (word: string): number | undefined => ordinals.get(word.toLowerCase());

/** `forty-five` is 45; undefined for what is not a number in words from one to ninety-nine. */
export const fromCardinal = (word: string): number | undefined => cardinals.get(word.toLowerCase());

const ordinalWords = new Map([...ordinals].map(([word, value]) => [value, word]));

/** 67 is `sixty-seventh`; undefined for what is not a whole number from 1 to 100. */
export const toOrdinal = (value: number): string | undefined => ordinalWords.get(value);
