import { toRoman } from '../../../syntax/numerals';

/** `a` to `z`, then `aa`, `bb`: a letter again for each round. */
const lettered =
  (alphabet: string) =>
  (n: number): string => {
    const letters = [...alphabet];
    return (letters[(n - 1) % letters.length] ?? '').repeat(Math.ceil(n / letters.length));
  };

const digits =
  (figures: string) =>
  (n: number): string =>
    [...String(n)].map((digit) => [...figures][Number(digit)] ?? digit).join('');

const latin = lettered('abcdefghijklmnopqrstuvwxyz');
const russian = lettered('абвгдежзиклмнопрстуфхцчшщыэюя');
const chineseFigures = '〇一二三四五六七八九';

/** Up to ninety-nine as it is said, `二十一`; figure by figure above. */
function chinese(n: number): string {
  if (n > 99) return digits(chineseFigures)(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const figures = [...chineseFigures];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (figures[tens] ?? '')}十`;
  return ten + (ones === 0 && tens > 0 ? '' : (figures[ones] ?? ''));
}

/** The ways of counting that Word knows by name (ECMA-376, part 1, 17.18.59) and resolutions use. */
const ways: Readonly<Record<string, (n: number) => string>> = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: digits('０１２３４５６７８９'),
  hindiNumbers: digits('०१२३४५६७८९'),
  upperRoman: (n) => toRoman(n) || String(n),
  lowerRoman: (n) => toRoman(n).toLowerCase() || String(n),
  upperLetter: (n) => latin(n).toUpperCase(),
  lowerLetter: latin,
  russianUpper: (n) => russian(n).toUpperCase(),
  russianLower: russian,
  arabicAlpha: lettered('أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  arabicAbjad: lettered('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: digits(chineseFigures),
  none: () => '',
  bullet: () => '',
};

/** A number in one of the ways that Word counts; undefined for a way that is not known. */
export const countIn = (way: string, n: number): string | undefined =>
  Object.hasOwn(ways, way) ? (n < 1 ? String(n) : ways[way]?.(n)) : undefined;
