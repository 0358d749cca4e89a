/** Cells of a line: key, date, what the date rests on, title, what it is about, and five of the record. */
const columns = 10;

/** How much a date's basis is worth: a record more than texts that cite it, and these more than neighbours' dates. */
function worth(basis = ''): number {
  if (basis === 'r') return 4;
  const [agreeing = 0] = basis.split('/').map(Number);
  if (agreeing >= 3) return 3;
  if (basis === 'v' || agreeing > 0) return 2;
  return basis === 'b' ? 1 : 0;
}

/**
 * A table with the lines of a fuller one in it. Both are in order of their keys and come out so; a line that is new
 * is added, and of one that is known only what is known better or was not known is taken over.
 */
export function mergeLines(table: string, lines: readonly string[]): string {
  if (lines.length === 0) return table;
  const all = new Map(
    table
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [keyOfLine(line), line]),
  );
  for (const line of lines) {
    const key = keyOfLine(line);
    const known = all.get(key);
    all.set(key, known === undefined ? line : mergeLine(known, line));
  }
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, line]) => line)
    .join('\n');
}

const keyOfLine = (line: string): string => line.split('\t', 1)[0] ?? '';

function mergeLine(known: string, fuller: string): string {
  const old = known.split('\t');
  const cells = fuller.split('\t');
  const isBetterDate = worth(cells[2]) > worth(old[2]);
  return Array.from({ length: columns }, (_, i) => {
    const [before = '', after = ''] = [old[i], cells[i]];
    if (i === 0) return before;
    if (i <= 2) return isBetterDate ? after : before;
    return before === '' ? after : before;
  })
    .join('\t')
    .trimEnd();
}
