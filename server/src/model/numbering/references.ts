import type { Paragraph, Part } from '../../syntax/resolution';
import { labelled } from './labels';
import { internalReferences, type InternalReference } from './reference-grammar';

/** A reference in the paragraph in which it stands; the number of every path is filled in. */
export interface PlacedReference extends InternalReference {
  readonly paragraph: Paragraph;
}

/** Whether a text is one of the Council, which leaves out “above” and “of the present resolution” if it can. */
export const leavesOutAbove = ({ formula }: Part): boolean =>
  formula?.blocks[0]?.organ?.practice.leavesOutAbove === true;

/** The references of one paragraph to its own text; a quotation speaks of the paragraphs of another. */
export function referencesIn(paragraph: Paragraph, readsBare: boolean): readonly InternalReference[] {
  if (isQuotation(paragraph)) return [];
  const all = internalReferences(paragraph.inline);
  return readsBare ? all : all.filter(({ isBare }) => !isBare);
}

/** Every reference of a part to its numbered paragraphs and their subparagraphs, in order of place. */
export function referencesOf(part: Part): PlacedReference[] {
  const readsBare = leavesOutAbove(part);
  return labelled(part).flatMap(({ paragraph, path: [holder = ''] }) =>
    referencesIn(paragraph, readsBare)
      .filter(({ of }) => of !== 'preambular')
      .map((reference) => ({
        ...reference,
        paragraph,
        pointers: reference.pointers.map((pointer) => ({
          ...pointer,
          path: pointer.path[0] === '' ? [holder, ...pointer.path.slice(1)] : pointer.path,
        })),
      })),
  );
}

const isQuotation = ({ role, inline }: Paragraph): boolean =>
  role === 'continuation' && /^[“"«]/.test(inline.prose.text);
