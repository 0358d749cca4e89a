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
export function neighboursIn(passages: readonly (readonly number[])[]): string {
  const counts = new Map<number, number>();
  const pairs = new Map<number, Map<number, number>>();
  const add = (map: Map<number, number>, key: number): void => void map.set(key, (map.get(key) ?? 0) + 1);
  let total = 0;
  for (const passage of passages)
    for (const [i, one] of passage.entries()) {
      if (i === 0) continue;
      if (one === noWord || one >= figure) total++;
      add(counts, one);
      const before = passage[i - 1] ?? stop;
      const row = pairs.get(before) ?? new Map<number, number>();
      pairs.set(before, row);
      add(row, one);
    }
  return packNumbers([total, ...rowsOf(counts, pairs)]);
}

/** The words and marks of each passage of texts by their numbers, with a stop before and after. */
export function numberedPassages(
  folder: string,
  names: readonly string[],
  usual: ReadonlyMap<string, number>,
): number[][] {
  const numbers = numbered(usual);
  return names
    .flatMap((name) => prosesOf(readFileSync(join(folder, name), 'utf8')))
    .map((text) => {
      const passage: number[] = [stop];
      let ended = 0;
      wordsIn(text, (word, start, end) => {
        const mark = ended === 0 ? undefined : markBetween(text, ended, start);
        if (mark !== undefined) passage.push(mark);
        passage.push(/^\d/.test(word) ? figure : (numbers.get(word.toLowerCase()) ?? noWord));
        ended = end;
      });
      passage.push(stop);
      return passage;
    });
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
