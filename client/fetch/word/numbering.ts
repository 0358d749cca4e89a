const numerals = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];

/** `a` to `z`, then `aa`, `bb`. */
const letter = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

/** Counts paragraphs that Word numbers itself: gives what stands in front of the next one of a level. */
export function createNumbering(): (level: number) => string {
  const counts: number[] = [];
  return (level) => {
    const count = (counts[level] ?? 0) + 1;
    counts.length = Math.min(counts.length, level + 1);
    counts[level] = count;
    if (level === 0) return `${count}.`;
    return `(${level === 1 ? letter(count) : (numerals[count - 1] ?? String(count))})`;
  };
}
