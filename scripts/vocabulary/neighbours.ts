import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figure, markBetween, noWord, numbered, stepOf, stop } from '../../server/src/facts/neighbours';
import { packNumbers } from '../../server/src/facts/packed-numbers';
import { bodyRoles } from '../../server/src/model/roles';
import { parseResolution } from '../../server/src/syntax/parse';
import { wordsIn } from '../../server/src/text/words';

/** What stands once beside another may stand there by chance. */
const fewest = 2;

/** Counts which words stand beside each other in texts, and packs it for facts/neighbours.ts. */
export function neighboursIn(
  folder: string,
  names: readonly string[],
  usual: ReadonlyMap<string, number>,
): string {
  const numbers = numbered(usual);
  const counts = new Map<number, number>();
  const pairs = new Map<number, Map<number, number>>();
  let total = 0;
  const add = (map: Map<number, number>, key: number): void => void map.set(key, (map.get(key) ?? 0) + 1);
  const follow = (before: number, after: number): void => {
    const row = pairs.get(before) ?? new Map<number, number>();
    pairs.set(before, row);
    add(row, after);
  };
  for (const text of names.flatMap((name) => prosesOf(readFileSync(join(folder, name), 'utf8')))) {
    let [before, ended] = [stop, 0];
    const put = (one: number): void => {
      add(counts, one);
      follow(before, one);
      before = one;
    };
    wordsIn(text, (word, start, end) => {
      const mark = ended === 0 ? undefined : markBetween(text, ended, start);
      if (mark !== undefined) put(mark);
      put(/^\d/.test(word) ? figure : (numbers.get(word.toLowerCase()) ?? noWord));
      total++;
      ended = end;
    });
    put(stop);
  }
  return packNumbers([total, ...rowsOf(counts, pairs)]);
}

function prosesOf(source: string): string[] {
  const { paragraphs, notes } = parseResolution(source);
  const roles: readonly string[] = [...bodyRoles, 'heading', 'note'];
  return [...paragraphs, ...notes.map((note) => note.paragraph)]
    .filter(({ role }) => roles.includes(role))
    .map(({ inline }) => inline.prose.text);
}

function* rowsOf(
  counts: ReadonlyMap<number, number>,
  pairs: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Generator<number> {
  const inOrder = <Value>(map: ReadonlyMap<number, Value>) => [...map].sort(([a], [b]) => a - b);
  let last = -1;
  for (const [word, count] of inOrder(counts)) {
    if (word === noWord || count < fewest) continue;
    yield* [word - last, stepOf(count)];
    last = word;
    let before = -1;
    for (const [after, together] of inOrder(pairs.get(word) ?? new Map<number, number>())) {
      if (after === noWord || together < fewest) continue;
      yield* [after - before, stepOf(together)];
      before = after;
    }
    yield 0;
  }
  yield* [1, 0];
}
