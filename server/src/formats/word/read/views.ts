import { childOf, type XmlElement } from '../../ooxml/xml';

/** A file with tracked changes is two texts: with all of them accepted, and as it was before. */
export type View = 'accepted' | 'original';

const insertions = new Set(['w:ins', 'w:moveTo']);
const deletions = new Set(['w:del', 'w:moveFrom']);

/** Whether what stands within an element is in a view; undefined if it is no mark of a change. */
export function isShownIn(view: View, name: string): boolean | undefined {
  if (insertions.has(name)) return view === 'accepted';
  if (deletions.has(name)) return view === 'original';
  return undefined;
}

/** Whether the end of a paragraph, or a row, is in a view, by the properties of its mark. */
export const isMarkShownIn = (view: View, properties: XmlElement | undefined): boolean =>
  [...insertions, ...deletions].every((name) => !childOf(properties, name) || isShownIn(view, name) === true);

/** The properties that a run (`w:rPr`) or a paragraph (`w:pPr`) has in a view. */
export function propertiesIn(
  view: View,
  element: XmlElement,
  name: 'w:rPr' | 'w:pPr',
): XmlElement | undefined {
  const now = childOf(element, name);
  const change = view === 'original' && now ? childOf(now, `${name}Change`) : undefined;
  return change ? childOf(change, name) : now;
}
