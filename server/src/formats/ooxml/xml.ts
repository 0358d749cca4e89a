import { SaxesParser } from 'saxes';
import { prefixOf } from './namespaces';
import { DocumentProblem } from './problem';

export interface XmlText {
  readonly text: string;
  /** Offsets of the source, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

export interface XmlElement {
  /** With the prefix that `namespaces.ts` gives, whatever prefix the file uses: `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (XmlElement | XmlText)[];
  readonly start: number;
  readonly end: number;
}

/** How deep elements may stand in one another, and how many there may be in a part. */
const deepest = 256;
const most = 700_000;

/**
 * Reads a part to a tree. A type of document, and with it every entity of its own, is refused before it is read.
 * @throws DocumentProblem for what holds too much; Error for what is not well formed.
 */
export function parseXml(source: string): XmlElement {
  type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
    children: (XmlElement | XmlText)[];
  };
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  let start = 0;
  /** Where the mark before the text at hand ends. */
  let last = 0;

  const addText = (text: string, end: number): void => {
    open.at(-1)?.children.push({ text, start: last, end });
    last = parser.position;
  };
  parser.on('doctype', () => {
    throw new DocumentProblem('it declares a type of document of its own');
  });
  parser.on('opentagstart', () => {
    start = source.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (++elements > most) throw new DocumentProblem(`a part of it has more than ${most} elements`);
    if (open.length >= deepest)
      throw new DocumentProblem(`its elements stand in one another more than ${deepest} deep`);
    const element: Open = {
      name: named(uri, local),
      attributes: attributesOf(attributes),
      children: [],
      start,
      end: start,
    };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
    last = parser.position;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) element.end = parser.position;
    last = parser.position;
  });
  parser.on('text', (text) => {
    const end = source.indexOf('<', last);
    addText(text, end < 0 ? source.length : end);
  });
  parser.on('cdata', (text) => {
    addText(text, parser.position);
  });
  for (const mark of ['comment', 'processinginstruction'] as const)
    parser.on(mark, () => (last = parser.position));
  parser.write(source).close();
  if (!root) throw new Error('nothing in it');
  return root;
}

const named = (uri: string, local: string): string => {
  const prefix = uri === '' ? '' : (prefixOf.get(uri) ?? '?');
  return prefix === '' ? local : `${prefix}:${local}`;
};

function attributesOf(
  attributes: Readonly<
    Record<string, { readonly uri: string; readonly local: string; readonly value: string }>
  >,
): XmlElement['attributes'] {
  const own = Object.create(null) as Record<string, string>;
  for (const key in attributes) {
    const attribute = attributes[key];
    if (attribute) own[named(attribute.uri, attribute.local)] = attribute.value;
  }
  return own;
}

export const isElement = (node: XmlElement | XmlText): node is XmlElement => 'name' in node;

export const childrenOf = (element: XmlElement | undefined): readonly XmlElement[] =>
  element?.children.filter(isElement) ?? [];

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((node): node is XmlElement => isElement(node) && node.name === name);

/** Every element of these names below one, in the order of the file. */
export function* below(element: XmlElement, ...names: readonly string[]): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (names.includes(child.name)) yield child;
    yield* below(child, ...names);
  }
}

export const textOf = (element: XmlElement): string =>
  element.children.map((node) => (isElement(node) ? textOf(node) : node.text)).join('');

/** `w:val` of a child, by which most properties are said. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];

/** A property that is on or off: there without a value it is on; undefined if nothing is said. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  return property && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '1');
}

/** Of contents that are there in several forms the newer one; the same words are in the others. */
export const alternativeOf = (element: XmlElement): XmlElement | undefined =>
  childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
