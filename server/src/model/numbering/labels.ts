import { withItems } from '../../syntax/items';
import type { Paragraph, Part } from '../../syntax/resolution';

/** A paragraph or subparagraph of a part with its number and letters; empty for one that has none. */
export interface Labelled {
  readonly paragraph: Paragraph;
  readonly path: readonly string[];
}

/** The paragraphs of a part with their labels, in order of place. Those of the preamble have an empty number. */
export function labelled({ sections }: Part): Labelled[] {
  const all: Labelled[] = [];
  const visit = (paragraph: Paragraph, above: readonly string[]): void => {
    const { marker } = paragraph;
    const path = marker && marker.shape !== 'bullet' ? [...above, marker.label] : above;
    all.push({ paragraph, path });
    for (const item of paragraph.items) visit(item, path);
    for (const more of paragraph.more.flatMap(withItems)) all.push({ paragraph: more, path });
  };
  for (const { preamble, operative } of sections) {
    for (const paragraph of preamble) visit(paragraph, ['']);
    for (const paragraph of operative) visit(paragraph, []);
  }
  return all;
}

/** Those of `labelled` that a reference can name. */
export const nameable = (part: Part): Labelled[] =>
  labelled(part).filter(({ paragraph, path }) => path.length > 0 && paragraph.role !== 'continuation');

export const samePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((label, i) => label === b[i]);
