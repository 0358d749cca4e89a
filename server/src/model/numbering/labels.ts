import { withItems } from '../../syntax/items';
import type { Marker } from '../../syntax/marker';
import type { Paragraph, Section } from '../../syntax/resolution';
import type { Body } from '../../syntax/resolution';

/** A paragraph or subparagraph of a part with its number and letters; empty for one that has none. */
export interface Labelled {
  readonly paragraph: Paragraph;
  /** `2`, `a`, `ii`; those of the preamble have an empty number, a continuation has the path of what it goes on. */
  readonly path: readonly string[];
  /** The paragraph of the section that it is or hangs on. */
  readonly holder: Paragraph;
  readonly section: Section;
}

/** The paragraphs of a part with their labels, in order of place. */
export const labelled = ({ sections }: Body): Labelled[] =>
  sections.flatMap((section) =>
    [...section.preamble, ...section.operative].flatMap((holder) => labelledFrom({ section, holder })),
  );

/** A paragraph of a section, and all that hangs on it, with their labels. */
export function labelledFrom(place: Pick<Labelled, 'holder' | 'section'>): Labelled[] {
  const all: Labelled[] = [];
  label(place.holder, place.holder.role === 'preambular' ? [''] : [], place, all);
  return all;
}

/** `2`, `a`, `1 bis`: a label as a reference writes it. */
export const nameOfMarker = ({ label: own, inserted }: Marker): string =>
  inserted ? `${own} ${inserted}` : own;

function label(
  paragraph: Paragraph,
  above: readonly string[],
  place: Pick<Labelled, 'holder' | 'section'>,
  all: Labelled[],
): void {
  const { marker } = paragraph;
  const path = marker && marker.shape !== 'bullet' ? [...above, nameOfMarker(marker)] : above;
  all.push({ paragraph, path, ...place });
  for (const item of paragraph.items) label(item, path, place, all);
  for (const more of paragraph.more.flatMap(withItems)) all.push({ paragraph: more, path, ...place });
}

/** Those of `labelled` that a reference can name. */
export const nameable = (part: Body): Labelled[] =>
  labelled(part).filter(({ paragraph, path }) => path.length > 0 && paragraph.role !== 'continuation');

export const samePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** A path as the key of a map. */
export const keyOfPath = (path: readonly string[]): string => path.join('|');
