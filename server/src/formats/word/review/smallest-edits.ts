import { diffArrays } from 'diff';
import { editsOf } from '../../../text/changes';
import type { Edit } from '../../../text/edit';

const mark = /\[\^[^\s\][^]{1,20}\]/g;
const token = /[\p{L}\p{N}]+|[^]/gu;

/**
 * An edit as those of its words that change, each a whole word or a sign. Marks of notes that stand in the old and the
 * new text in the same order stay, and words move around them.
 */
export function smallestEdits(text: string, { start, end, text: put }: Edit): Edit[] {
  const old = text.slice(start, end);
  const [before, after] = [[...old.matchAll(mark)], [...put.matchAll(mark)]];
  const isSame = before.length === after.length && before.every(([words], i) => after[i]?.[0] === words);
  if (!isSame || before.length === 0) return diff(start, old, put);
  const edits: Edit[] = [];
  let [from, to] = [0, 0];
  for (const [i, found] of [...before, undefined].entries()) {
    const until = found?.index ?? old.length;
    edits.push(...diff(start + from, old.slice(from, until), put.slice(to, after[i]?.index ?? put.length)));
    from = until + (found?.[0].length ?? 0);
    to = (after[i]?.index ?? 0) + (found?.[0].length ?? 0);
  }
  return edits;
}

function diff(start: number, old: string, put: string): Edit[] {
  if (old === put) return [];
  if (old === '' || put === '') return [{ start, end: start + old.length, text: put }];
  const changes = diffArrays(old.match(token) ?? [], put.match(token) ?? []);
  return editsOf(
    changes.map((change) => ({ ...change, value: change.value.join('') })),
    start,
  );
}
