import type { Paragraph, Resolution } from './resolution';

/**
 * The paragraphs of a text of which something holds, in order of place. Asked of a text that has been edited, it
 * looks only at the paragraphs that have other words than before; so nothing else but a paragraph's own words and
 * its role may decide.
 */
export function paragraphsWith(
  holds: (paragraph: Paragraph) => boolean,
): (resolution: Pick<Resolution, 'paragraphs' | 'changes'>) => readonly Paragraph[] {
  const known = new WeakMap<readonly Paragraph[], { seen: number; readonly selected: Paragraph[] }>();
  return ({ paragraphs, changes }) => {
    const now = known.get(paragraphs) ?? { seen: changes.length, selected: paragraphs.filter(holds) };
    known.set(paragraphs, now);
    for (const paragraph of changes.slice(now.seen)) {
      const index = indexFrom(now.selected, paragraph.start);
      const isSelected = now.selected[index] === paragraph;
      if (holds(paragraph)) now.selected.splice(index, isSelected ? 1 : 0, paragraph);
      else if (isSelected) now.selected.splice(index, 1);
    }
    now.seen = changes.length;
    return now.selected;
  };
}

/** The index of the first of some paragraphs, in order of place, that begins at an offset or behind it. */
export function indexFrom(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
