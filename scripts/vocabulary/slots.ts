import { figure, noWord, stepOf } from '../../server/src/facts/neighbours';
import { addToGroup } from '../../server/src/text/groups';
import { packNumbers, rowEnd } from '../../server/src/facts/packed-numbers';

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
  const byFirst = new Map<number, [after: number, word: number, count: number][]>();
  for (const [key, count] of counts) {
    if (count < fewest) continue;
    const [before = 0, after = 0, word = 0] = key.split(' ').map(Number);
    addToGroup(byFirst, before, [after, word, count]);
  }
  const rows = Array.from({ length: Math.max(...byFirst.keys()) + 1 }, (_, before) =>
    packNumbers(stepsOf((byFirst.get(before) ?? []).sort((a, b) => a[0] - b[0] || a[1] - b[1]))),
  );
  return rows.join(rowEnd);
}

/** Each pair of words as how far it is from the one before. */
function* stepsOf(row: readonly [after: number, word: number, count: number][]): Generator<number> {
  let [lastAfter, lastWord] = [-1, 0];
  for (const [after, word, count] of row) {
    yield* [after - lastAfter, word - (after === lastAfter ? lastWord : 0), stepOf(count)];
    [lastAfter, lastWord] = [after, word];
  }
}
