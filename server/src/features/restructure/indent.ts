import type { Edit } from '../../text/edit';
import { withItems } from '../../syntax/items';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import type { DegreePlan } from './degree-plan';
import { plainly } from '../../text/spaces';
import { matched } from '../../text/matched';

/** Indents a subparagraph as those of its new degree are, with every line of it. */
export function indentEdits(resolution: Resolution, { place, deeper, holder }: DegreePlan): Edit[] {
  const { source } = resolution;
  const { paragraph } = place;
  const old = indentOf(source, paragraph);
  const next = deeper ? indentBelow(resolution, holder) : indentOf(source, holder);
  if (next === old) return [];
  return withItems(paragraph).flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      lineStarts(source, block.start, block.content.end)
        .filter((start) => source.startsWith(old, start))
        .map((start) => ({ start, end: start + old.length, text: next })),
    ),
  );
}

/** White space in front of the first line of a paragraph. */
const indentOf = (source: string, { blocks, start }: Paragraph): string => {
  const from = blocks[0]?.start ?? start;
  const lead = source.slice(from, Math.max(from, start));
  return lead.slice(0, matched(/^[ \t]*/, plainly(lead)).length);
};

/** How the items of a subparagraph are indented: as those it has, else a step further than itself. */
function indentBelow(resolution: Resolution, holder: Paragraph): string {
  const { source } = resolution;
  const first = holder.items[0];
  if (first) return indentOf(source, first);
  const own = indentOf(source, holder);
  return own + (stepOf(resolution, holder.degree ?? 1) ?? stepOf(resolution, 0) ?? '');
}

/** What the items of paragraphs of a degree are indented by, measured on the first that has some. */
function stepOf({ source, paragraphs }: Resolution, degree: number): string | undefined {
  for (const paragraph of paragraphs) {
    const [item] = paragraph.items;
    if (!item || (paragraph.degree ?? 0) !== degree || item.degree !== degree + 1) continue;
    const [outer, inner] = [indentOf(source, paragraph), indentOf(source, item)];
    if (inner.startsWith(outer)) return inner.slice(outer.length);
  }
  return undefined;
}

function lineStarts(source: string, from: number, to: number): number[] {
  const starts = [from];
  for (const match of source.slice(from, to).matchAll(/\r\n|\r|\n/g))
    starts.push(from + match.index + match[0].length);
  return starts;
}
