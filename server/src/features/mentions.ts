import { mentionsIn, type Mention } from '../model/named-documents';
import type { Paragraph, Resolution } from '../syntax/resolution';
import { plainly } from '../text/spaces';
import { isAt } from './range';

/** The paragraph or note in which an offset stands; white space behind its last word belongs to it. */
export function paragraphAt(
  { paragraphs, notes, source }: Resolution,
  offset: number,
): Paragraph | undefined {
  const holds = ({ start, blocks }: Paragraph): boolean =>
    offset >= start &&
    blocks.some(
      ({ start: from, content: { end } }) =>
        from <= offset && (offset <= end || /^[ \t]+$/.test(plainly(source.slice(end, offset)))),
    );
  return paragraphs.find(holds) ?? notes.find(({ paragraph }) => holds(paragraph))?.paragraph;
}

/** What is named at an offset, with the paragraph it stands in. */
export function mentionAt(resolution: Resolution, offset: number): Mention | undefined {
  const paragraph = paragraphAt(resolution, offset);
  if (!paragraph) return undefined;
  return mentionsIn(resolution, paragraph).find(({ whole }) => isAt(whole, offset));
}
