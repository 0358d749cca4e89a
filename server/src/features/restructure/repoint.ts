import { replaceProse } from '../../model/edits';
import type { Edit } from '../../text/edit';
import type { Resolution } from '../../syntax/resolution';
import type { Body } from '../../syntax/resolution';
import { homeOf } from '../../model/numbering/homes';
import { keyOfPath, samePath } from '../../model/numbering/labels';
import { referencesOf } from '../../model/numbering/references';
import type { Pointer } from '../../model/numbering/reference-grammar';
import { nonBreakingSpace } from '../../text/spaces';

/** The new path of a paragraph by its old one; one that stood twice has no entry. */
export type Paths = ReadonlyMap<string, readonly string[]>;

/**
 * The edits that take the references of a part along where paragraphs change their degree, so that “paragraph 2 (a)
 * (ii)” becomes “paragraph 2 (b)”. What a reference leaves out, as it stands in front (“2 (a) and (b)”), it goes on
 * to leave out where that is still so.
 */
export const repointReferences = (resolution: Resolution, part: Body, paths: Paths): Edit[] =>
  referencesOf(resolution, part).flatMap(({ paragraph, from, of, pointers }) => {
    const { prose } = paragraph.inline;
    const after = pointers.map(({ path }) => paths.get(keyOfPath(path)) ?? path);
    if (pointers.every(({ path }, i) => samePath(path, after[i] ?? path))) return [];
    // The number goes without saying: “subparagraph (a)” is one of the paragraph in which it stands.
    const own = of === 'subparagraph' ? (homeOf(resolution, from)?.path ?? []).slice(0, 1) : [];
    return pointers.flatMap((pointer, i) => {
      const path = after[i] ?? pointer.path;
      const [first, last] = [pointer.labels[0], pointer.labels.at(-1)];
      if (!first || !last) return [];
      const known = i === 0 ? own : knownFrom(after[i - 1] ?? []);
      const written = write(path, isFull(pointer) ? [] : known);
      const start = isFull(pointer) ? first.start : first.start - 1;
      const end = /^\d/.test(last.text) ? last.end : last.end + 1;
      // The blanks between the labels stay of their kind.
      const before = prose.raw.slice(start, end);
      const text = written.join(before.includes(nonBreakingSpace) ? nonBreakingSpace : ' ');
      if (text === before) return [];
      return replaceProse(prose, start, end, text) ?? [];
    });
  });

/** Whether a pointer writes its number. */
const isFull = ({ labels }: Pointer): boolean => /^\d/.test(labels[0]?.text ?? '');

/** What a letter takes from the pointer in front of it: all but the last. */
const knownFrom = (path: readonly string[]): readonly string[] => path.slice(0, Math.max(1, path.length - 1));

/** The labels of a path; those that are known go without saying, if they are the ones in front. */
function write(path: readonly string[], known: readonly string[]): string[] {
  const isKnown = path.length > known.length && samePath(path.slice(0, known.length), known);
  const rest = isKnown ? path.slice(known.length) : path;
  return rest.filter((label) => label !== '').map((label) => (/^\d+$/.test(label) ? label : `(${label})`));
}
