import { figure, noWord, stepOf } from '../../server/src/facts/neighbours';
import { packNumbers } from '../../server/src/facts/packed-numbers';

/** What stands so often in a row does not do so by chance. */
const fewest = 3;

/** Counts three words in a row, and packs those that come again for facts/slots.ts. */
export function slotsIn(passages: readonly (readonly number[])[]): string {
  const counts = new Map<string, number>();
  for (const passage of passages)
    for (let i = 1; i + 1 < passage.length; i++) {
      const [before = noWord, word = noWord, after = noWord] = passage.slice(i - 1, i + 2);
      if (before === noWord || word <= figure || after === noWord) continue;
      const key = `${before} ${after} ${word}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const rows = [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([key, count]) => [...key.split(' ').map(Number), count])
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0));
  return packNumbers([rows.length, ...stepsOf(rows)]);
}

/** Each row as how far it is from the one before. */
function* stepsOf(rows: readonly (readonly number[])[]): Generator<number> {
  let last: readonly number[] = [0, 0, 0];
  for (const row of rows) {
    const [before = 0, after = 0, word = 0, count = 1] = row;
    const [lastBefore = 0, lastAfter = 0, lastWord = 0] = last;
    const isSameBefore = before === lastBefore;
    const isSame = isSameBefore && after === lastAfter;
    yield* [
      before - lastBefore,
      after - (isSameBefore ? lastAfter : 0),
      word - (isSame ? lastWord : 0),
      stepOf(count),
    ];
    last = row;
  }
}
