import { replaceProse } from '../edits';
import type { Edit } from '../../text/edit';
import type { Body, Paragraph, Resolution } from '../../syntax/resolution';
import { referencesOf, type PlacedReference } from './references';
import { keyOfPath, nameable, samePath } from './labels';
import { endsOfRange, longestRange, type Pointer } from './reference-grammar';

/**
 * New labels by the old path of the paragraph: `2` to `3`, `2|a` to `b`. A path that stood twice has no entry, as
 * nobody can tell which of the two a reference means.
 */
export type Renames = ReadonlyMap<string, string>;

/** Collects renames; one that is asked for twice with different outcomes is dropped. */
export function renamesFrom(entries: Iterable<readonly [path: readonly string[], label: string]>): Renames {
  const all = new Map<string, string>();
  const twice = new Set<string>();
  for (const [path, label] of entries) {
    const key = keyOfPath(path);
    if (all.has(key) || twice.has(key)) {
      all.delete(key);
      twice.add(key);
    } else all.set(key, label);
  }
  return all;
}

/** The new labels of a part: what `labelOf` gives for a paragraph, and for all others the ones that they have. */
export const renamesOf = (
  part: Body,
  labelOf: (paragraph: Paragraph, path: readonly string[]) => string | undefined,
): Renames =>
  renamesFrom(
    nameable(part).map(
      ({ paragraph, path }) => [path, labelOf(paragraph, path) ?? path.at(-1) ?? ''] as const,
    ),
  );

/** The edits that take the references of a part along with its paragraphs. */
export const relabelReferences = (resolution: Resolution, part: Body, renames: Renames): Edit[] =>
  referencesOf(resolution, part).flatMap((reference) => relabelOne(reference, renames));

function relabelOne(reference: PlacedReference, renames: Renames): Edit[] {
  const { prose } = reference.paragraph.inline;
  const before = reference.pointers;
  const after = before.map((pointer) => renamed(pointer.path, renames));
  const hasRange = before.some(({ endsRange }) => endsRange);
  // “paragraphs 2 and 3” still names both after they have changed places.
  const isSame = before.every((pointer) => after.some((path) => samePath(pointer.path, path)));
  if (!hasRange && isSame) return [];
  const isMerged =
    new Set(after.map(keyOfPath)).size < new Set(before.map(({ path }) => keyOfPath(path))).size;
  if (isMerged || (hasRange && breaksRange(before, renames))) {
    const listed = listNumbers(before, renames);
    const first = before[0]?.labels[0];
    const last = before.at(-1)?.labels.at(-1);
    if (listed === undefined || listed === listNumbers(before, new Map()) || !first || !last) return [];
    const noun = prose.text.slice(reference.noun.start, reference.noun.end);
    return [
      replaceProse(prose, first.start, last.end, listed) ?? [],
      /^\d+$/.test(listed) && noun.endsWith('s')
        ? (replaceProse(prose, reference.noun.end - 1, reference.noun.end, '') ?? [])
        : [],
    ].flat();
  }
  return before.flatMap(({ path, labels }, i) =>
    labels.flatMap((label, k) => {
      const next = after[i]?.[path.length - labels.length + k];
      if (next === undefined || next === label.text) return [];
      return replaceProse(prose, label.start, label.end, next) ?? [];
    }),
  );
}

const renamed = (path: readonly string[], renames: Renames): string[] =>
  path.map((label, i) => renames.get(keyOfPath(path.slice(0, i + 1))) ?? label);

/** Whether the paragraphs of a range no longer stand in a row, or not between the two that end it. */
function breaksRange(pointers: readonly Pointer[], renames: Renames): boolean {
  return pointers.some((pointer, i) => {
    const from = pointers[i - 1];
    if (!pointer.endsRange || !from) return false;
    const numbers = between(from, pointer)?.map((number) => Number(renamed([String(number)], renames)[0]));
    if (!numbers) return false;
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    return (
      high - low !== numbers.length - 1 ||
      numbers[0] !== low ||
      numbers.at(-1) !== high ||
      new Set(numbers).size !== numbers.length
    );
  });
}

/** The numbers of a range, both ends included; undefined where it is one of subparagraphs. */
function between(from: Pointer, to: Pointer): number[] | undefined {
  const [low, high] = endsOfRange(from, to) ?? [NaN, NaN];
  if (!(low <= high) || high - low > longestRange) return undefined;
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
}

/** `3, 4 and 6`: every number named, in order; ranges that still are ranges keep their “to”. */
function listNumbers(pointers: readonly Pointer[], renames: Renames): string | undefined {
  const numbers = new Set<number>();
  for (const [i, pointer] of pointers.entries()) {
    const from = pointers[i - 1];
    const range = pointer.endsRange && from ? between(from, pointer) : [Number(pointer.path[0])];
    if (!range || pointer.path.length !== 1) return undefined;
    for (const number of range) numbers.add(Number(renamed([String(number)], renames)[0]));
  }
  const sorted = [...numbers].sort((a, b) => a - b);
  const low = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  if (sorted.length > 2 && last - low === sorted.length - 1) return `${low} to ${last}`;
  return sorted.length === 1 ? String(low) : `${sorted.slice(0, -1).join(', ')} and ${last}`;
}
