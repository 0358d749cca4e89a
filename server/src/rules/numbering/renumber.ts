import { withItems } from '../../syntax/items';
import type { Paragraph, Part } from '../../syntax/resolution';
import { insert, replaceProse } from '../edits';
import type { Edit } from '../rule';
import { readInternalReferences } from './references';

/** The number in front of an operative paragraph; undefined where there is none. */
export const numberOf = ({ marker }: Paragraph): number | undefined =>
  marker?.shape === 'number' ? Number(marker.label) : undefined;

/**
 * The edits that number the operative paragraphs of a part from 1 to n, starting anew where its sections do,
 * and that take the references of the part along. References to a number that stood twice stay as they are.
 */
export function renumberPart(source: string, part: Part): Edit[] {
  const edits: Edit[] = [];
  const moved = new Map<number, number | undefined>();
  let next = 1;
  for (const { operative } of part.sections) {
    if (operative[0] && numberOf(operative[0]) === 1) next = 1;
    for (const paragraph of operative) {
      const edit = putNumber(source, paragraph, next);
      if (edit) edits.push(edit);
      const old = numberOf(paragraph);
      if (old !== undefined) moved.set(old, moved.has(old) ? undefined : next);
      next++;
    }
  }
  return [...edits, ...movedReferences(part, moved)];
}

/** Writes `3.` in front of a paragraph, in the place of what stands there; undefined where it stands there already. */
export function putNumber(source: string, paragraph: Paragraph, number: number): Edit | undefined {
  const { marker, start } = paragraph;
  if (!marker) return insert(start, `${number}. `);
  const written = source.slice(marker.start, marker.end);
  if (isNumber(written, number)) return undefined;
  const strong = /^(\*\*|__).*\1$/.exec(written)?.[1] ?? '';
  const gap = marker.end === marker.content ? ' ' : '';
  return { start: marker.start, end: marker.end, text: `${strong}${number}.${strong}${gap}` };
}

/** `3.`, with a bold mark around it or a backslash in it, as converters write them. */
export const isNumber = (written: string, number: number): boolean =>
  written.replace(/\*\*|__|\\/g, '') === `${number}.`;

function movedReferences(part: Part, moved: ReadonlyMap<number, number | undefined>): Edit[] {
  const paragraphs = part.sections.flatMap(({ preamble, operative }) => [...preamble, ...operative]);
  return paragraphs.flatMap(withItems).flatMap((paragraph) =>
    readInternalReferences(paragraph).flatMap(({ numbers }) =>
      numbers.flatMap(({ value, start, end }) => {
        const target = moved.get(value);
        if (target === undefined || target === value) return [];
        return replaceProse(paragraph.inline.prose, start, end, String(target)) ?? [];
      }),
    ),
  );
}
