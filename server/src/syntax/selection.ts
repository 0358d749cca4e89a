import { newsOf, type News } from './history';
import type { History, Paragraph, Resolution } from './resolution';
import { countWhile } from '../text/search';

interface Selection {
  /** How many of the changes of the text it has followed. */
  readonly seen: number;
  readonly selected: readonly Paragraph[];
}

/**
 * The paragraphs of a text of which something holds, in order of place. Asked of a text that has been edited, it
 * looks only at the paragraphs that have changed; so nothing else but a paragraph's own words and its role may decide.
 */
export function paragraphsWith(
  holds: (paragraph: Paragraph) => boolean,
): (resolution: Pick<Resolution, 'paragraphs' | 'history'>) => readonly Paragraph[] {
  const known = new WeakMap<History, Selection>();
  return ({ paragraphs, history }) => {
    const before = known.get(history);
    const { length } = history.changes;
    if (before?.seen === length) return before.selected;
    const selected = before
      ? followed(before.selected, newsOf(history, before.seen), holds)
      : paragraphs.filter(holds);
    known.set(history, { seen: length, selected });
    return selected;
  };
}

function followed(
  before: readonly Paragraph[],
  { changed, gone }: News,
  holds: (paragraph: Paragraph) => boolean,
): Paragraph[] {
  const selected = before.filter((paragraph) => !gone.has(paragraph));
  for (const paragraph of changed) {
    const index = countWhile(selected, ({ start }) => start < paragraph.start);
    const isSelected = selected[index] === paragraph;
    if (holds(paragraph)) selected.splice(index, isSelected ? 1 : 0, paragraph);
    else if (isSelected) selected.splice(index, 1);
  }
  return selected;
}
