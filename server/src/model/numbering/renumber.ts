import type { Paragraph, Resolution } from '../../syntax/resolution';
import type { Body } from '../../syntax/resolution';
import type { Edit } from '../../text/edit';
import { relabelReferences, renamesFrom } from './relabel';
import { nameable } from './labels';
import { numberOf, putNumber } from './numbers';

/**
 * The edits that number the operative paragraphs of a part from 1 to n, starting anew where its sections do,
 * and that take the references of the part along. References to a number that stood twice stay as they are.
 */
export function renumberPart(resolution: Resolution, part: Body): Edit[] {
  const numbers = new Map<Paragraph, number>();
  let next = 1;
  for (const { operative } of part.sections) {
    if (operative[0] && numberOf(operative[0]) === 1) next = 1;
    for (const paragraph of operative) numbers.set(paragraph, next++);
  }
  const renames = renamesFrom(
    nameable(part).map(({ paragraph, path }) => [path, String(numbers.get(paragraph) ?? path.at(-1) ?? '')]),
  );
  return [
    ...[...numbers].flatMap(([paragraph, number]) => putNumber(resolution.source, paragraph, number) ?? []),
    ...relabelReferences(resolution, part, renames),
  ];
}
