import { alternativeOf, below, childOf, childrenOf, textOf, type XmlElement } from '../../ooxml/xml';

/** Characters that are elements, and what a draft has for them. */
const characters: Readonly<Record<string, string | undefined>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};

/** The characters that an element of a run stands for; none for a mark, a picture, or what is deleted. */
export function charactersOf(element: XmlElement): string {
  const { name, attributes } = element;
  switch (name) {
    case 'w:t':
      return textOf(element);
    case 'w:br':
      return attributes['w:type'] === undefined || attributes['w:type'] === 'textWrapping' ? '\n' : ' ';
    case 'w:sym':
      return String.fromCodePoint(Number.parseInt(attributes['w:char'] ?? '', 16) & 0xffff || 0xfffd);
    case 'w:ruby':
      return [...below(childOf(element, 'w:rubyBase') ?? element, 'w:t')].map(textOf).join('');
    case 'mc:AlternateContent':
      return childrenOf(alternativeOf(element)).map(charactersOf).join('');
    default:
      return characters[name] ?? '';
  }
}
