/** Letters of a number: those below say that it ends, the others that it goes on. */
const base = 45;
/** The first letter; the quotation mark comes before it, and the backslash is stepped over. */
const first = 35;
const backslash = 92;

/** Stands between rows of numbers; no letter of a number. */
export const rowEnd = ' ';

/** Whole numbers from 0 as letters, the small ones as one each. */
export function packNumbers(numbers: Iterable<number>): string {
  let packed = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= base) {
      packed += letterOf(base + (rest % base));
      rest = Math.floor(rest / base);
    }
    packed += letterOf(rest);
  }
  return packed;
}

/** The numbers of which letters were made. */
export function* packedNumbers(packed: string): Generator<number, undefined> {
  let [sum, worth] = [0, 1];
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    const digit = code - first - (code > backslash ? 1 : 0);
    sum += (digit % base) * worth;
    worth *= base;
    if (digit >= base) continue;
    yield sum;
    [sum, worth] = [0, 1];
  }
}

function letterOf(digit: number): string {
  const code = first + digit;
  return String.fromCharCode(code < backslash ? code : code + 1);
}
