import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figure, markBetween, noWord, numbered, stepOf, stop } from '../../server/src/facts/neighbours';
import { packNumbers, rowEnd } from '../../server/src/facts/packed-numbers';
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
  const known = [...counts].filter(([word, count]) => word !== noWord && count >= fewest);
  const last = Math.max(...known.map(([word]) => word));
  const steps = Array.from({ length: last + 1 }, () => 0);
  const rows = steps.map(() => '');
  for (const [word, count] of known) {
    steps[word] = stepOf(count) + 1;
    rows[word] = packNumbers(rowOf(pairs.get(word) ?? new Map<number, number>()));
  }
  return [packNumbers([total, ...steps]), ...rows].join(rowEnd);
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

/** The words that follow one as steps from the one before, each with its count. */
function* rowOf(pairs: ReadonlyMap<number, number>): Generator<number> {
  let before = -1;
  for (const [after, together] of [...pairs].sort(([a], [b]) => a - b)) {
    if (after === noWord || together < fewest) continue;
    yield* [after - before, stepOf(together)];
    before = after;
  }
}
