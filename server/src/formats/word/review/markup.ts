import type { Package } from '../../ooxml/package';
import { escaped } from '../../ooxml/print';
import { DocumentProblem } from '../../ooxml/problem';
import { childOf, childrenOf, type XmlElement } from '../../ooxml/xml';

/** Who makes the changes and comments. */
export interface Reviewer {
  readonly author: string;
  /** `2026-10-12T10:00:00Z`; undefined if none is to be written. */
  readonly date: string | undefined;
}

/** Writes WordprocessingML into one part, by the prefix that the part has for it. */
export interface Markup {
  readonly prefix: string;
  /** `w:ins` */
  readonly name: (local: string) => string;
  /** The part as it is, from an offset to another. */
  readonly slice: (start: number, end: number) => string;
  /** Who and when, and an id of its own, as attributes. */
  readonly signature: () => string;
}

export function createMarkup(
  file: Package,
  part: string,
  { author, date }: Reviewer,
  nextId: () => number,
): Markup {
  const source = file.source(part) ?? '';
  const prefix = prefixIn(source, file.tree(part));
  const name = (local: string): string => `${prefix}:${local}`;
  return {
    prefix,
    name,
    slice: (start, end) => source.slice(start, end),
    signature: () =>
      ` ${name('id')}="${nextId()}" ${name('author')}="${escaped(author)}"` +
      (date === undefined ? '' : ` ${name('date')}="${date}"`),
  };
}

/** The prefix of the elements of a part; attributes have none without it. */
function prefixIn(source: string, root: XmlElement | undefined): string {
  const tag = root ? source.slice(root.start, root.end) : '';
  const prefix = /^<([^\s:/>]+):/.exec(tag)?.[1];
  if (prefix === undefined)
    throw new DocumentProblem('its markup has no prefix; open it in Word, save it, and try again');
  return prefix;
}

/** What gives changes and comments ids that no other in these parts has. */
export function createIds(roots: readonly XmlElement[]): () => number {
  const used = new Set<number>();
  const note = (element: XmlElement): void => {
    const id = Number(element.attributes['w:id']);
    if (Number.isInteger(id)) used.add(id);
    childrenOf(element).forEach(note);
  };
  roots.forEach(note);
  let last = -1;
  for (const id of used) if (id > last && id < largestId) last = id;
  return () => {
    do last++;
    while (used.has(last));
    return last;
  };
}

/** Ids are 32 bits wide, and there are files with one at the end of them. */
const largestId = 2_000_000_000;

/** How the properties of a run are to be otherwise in a copy of it. */
export interface OtherProperties {
  readonly italic?: boolean;
  /** Without what is said of a note mark, or of changes. */
  readonly isOfNewWords?: boolean;
  /** The change is tracked. */
  readonly isTracked?: boolean;
}

/** What is set after: where in the properties of a run italics belong. */
const beforeItalics = new Set(['w:rStyle', 'w:rFonts', 'w:b', 'w:bCs']);
const ofItalics = new Set(['w:i', 'w:iCs']);
const ofMarks = new Set(['w:vertAlign', 'w:rPrChange']);

/** The properties of a run for a copy of it, as markup; empty if it has none. */
export function propertiesOf(
  markup: Markup,
  run: XmlElement | undefined,
  { italic, isOfNewWords = false, isTracked = false }: OtherProperties,
): string {
  const { name, slice, signature } = markup;
  const properties = childOf(run, 'w:rPr');
  if (italic === undefined && !isOfNewWords) return properties ? slice(properties.start, properties.end) : '';
  const kept = childrenOf(properties).filter(
    (child) =>
      !(italic !== undefined && ofItalics.has(child.name)) && !(isOfNewWords && ofMarks.has(child.name)),
  );
  const print = (children: readonly XmlElement[]): string =>
    children.map(({ start, end }) => slice(start, end)).join('');
  const at = kept.findLastIndex((child) => beforeItalics.has(child.name)) + 1;
  const value = italic === false ? ` ${name('val')}="0"` : '';
  const set = italic === undefined ? '' : `<${name('i')}${value}/><${name('iCs')}${value}/>`;
  const before = print(childrenOf(properties));
  const change = isTracked
    ? `<${name('rPrChange')}${signature()}><${name('rPr')}>${before}</${name('rPr')}></${name('rPrChange')}>`
    : '';
  const inside = print(kept.slice(0, at)) + set + print(kept.slice(at)) + change;
  return inside === '' ? '' : `<${name('rPr')}>${inside}</${name('rPr')}>`;
}

/** Words as an element of a run; `local` is `delText` for what is deleted. */
export const textElement = ({ name }: Markup, words: string, local: 't' | 'delText' = 't'): string =>
  `<${name(local)} xml:space="preserve">${escaped(words)}</${name(local)}>`;
