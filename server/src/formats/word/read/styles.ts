import { childOf, childrenOf, switchOf, valueOf, type XmlElement } from '../../ooxml/xml';

/** How a run looks, as far as a draft can say it. */
export interface RunLook {
  readonly italic: boolean;
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly hidden: boolean;
  readonly superscript: boolean;
  readonly font: string;
}

export interface ParagraphLook {
  readonly style: string;
  /** A heading of the outline of the document. */
  readonly isHeading: boolean;
  /** Stands in a frame of its own, away from the text. */
  readonly isFramed: boolean;
  readonly numbering?: { readonly list: string; readonly level: number; readonly isOfStyle: boolean };
}

export interface Styles {
  readonly run: (properties: XmlElement | undefined, paragraph: ParagraphLook) => RunLook;
  readonly paragraph: (properties: XmlElement | undefined) => ParagraphLook;
  /** The list that a style of lists stands for. */
  readonly listOf: (style: string) => string | undefined;
  readonly hasBorders: (tableStyle: string | undefined) => boolean;
}

/** The outline has nine levels; what is beyond them is text. */
const outlineLevels = 9;
/** How many styles may be based on one another; a longer chain is a circle. */
const longestChain = 50;

/** Reads the styles of a document; without them every look is that of the run itself. */
export function readStyles(tree: XmlElement | undefined): Styles {
  const all = new Map<string, XmlElement>();
  let usual = '';
  for (const style of childrenOf(tree)) {
    if (style.name !== 'w:style') continue;
    const id = style.attributes['w:styleId'] ?? '';
    all.set(id, style);
    if (style.attributes['w:type'] === 'paragraph' && style.attributes['w:default'] === '1') usual = id;
  }
  const defaults = childOf(childOf(childOf(tree, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const chains = new Map<string, readonly XmlElement[]>();

  /** A style and those it is based on, the nearest first. */
  function chainOf(id: string): readonly XmlElement[] {
    let chain = chains.get(id);
    if (!chain) {
      const found: XmlElement[] = [];
      let style = all.get(id);
      while (style && found.length < longestChain) {
        found.push(style);
        style = all.get(valueOf(style, 'w:basedOn') ?? '');
      }
      chains.set(id, (chain = found));
    }
    return chain;
  }

  function nearest<T>(
    id: string,
    part: 'w:rPr' | 'w:pPr',
    ask: (of: XmlElement) => T | undefined,
  ): T | undefined {
    for (const style of chainOf(id)) {
      const properties = childOf(style, part);
      const said = properties && ask(properties);
      if (said !== undefined) return said;
    }
    return undefined;
  }

  return {
    run(properties, { style }) {
      const character = valueOf(properties, 'w:rStyle') ?? '';
      const direct = (ask: (of: XmlElement) => string | undefined): string | undefined =>
        (properties && ask(properties)) ??
        nearest(character, 'w:rPr', ask) ??
        nearest(style, 'w:rPr', ask) ??
        (defaults && ask(defaults));
      const isOn = (name: string): boolean =>
        direct((of) => (childOf(of, name) ? String(switchOf(of, name)) : undefined)) === 'true';
      /** A property that styles toggle: two that set it cancel each other (ECMA-376, part 1, 17.7.3). */
      const isToggled = (name: string): boolean => {
        const own = switchOf(properties, name);
        if (own !== undefined) return own;
        const ask = (of: XmlElement): boolean | undefined => switchOf(of, name);
        if (defaults && ask(defaults) === true) return true;
        return (nearest(character, 'w:rPr', ask) ?? false) !== (nearest(style, 'w:rPr', ask) ?? false);
      };
      const isComplex = isOn('w:rtl') || isOn('w:cs');
      return {
        italic: isToggled(isComplex ? 'w:iCs' : 'w:i'),
        bold: isToggled(isComplex ? 'w:bCs' : 'w:b'),
        capitals: isToggled('w:caps'),
        hidden: isToggled('w:vanish'),
        superscript: direct((of) => valueOf(of, 'w:vertAlign')) === 'superscript',
        font: direct((of) => childOf(of, 'w:rFonts')?.attributes['w:ascii']) ?? '',
      };
    },

    paragraph(properties) {
      const style = valueOf(properties, 'w:pStyle') ?? usual;
      const ask = <T>(question: (of: XmlElement) => T | undefined): T | undefined =>
        (properties && question(properties)) ?? nearest(style, 'w:pPr', question);
      const outline = ask((of) => valueOf(of, 'w:outlineLvl'));
      const direct = childOf(properties, 'w:numPr');
      const own = valueOf(direct, 'w:numId');
      const list = ask((of) => valueOf(childOf(of, 'w:numPr'), 'w:numId'));
      const level = ask((of) => valueOf(childOf(of, 'w:numPr'), 'w:ilvl'));
      return {
        style,
        isHeading: outline !== undefined && Number(outline) < outlineLevels,
        isFramed: ask((of) => childOf(of, 'w:framePr')) !== undefined,
        ...(list !== undefined && list !== '0'
          ? { numbering: { list, level: Number(level ?? 0), isOfStyle: own === undefined } }
          : {}),
      };
    },

    listOf: (style) => nearest(style, 'w:pPr', (of) => valueOf(childOf(of, 'w:numPr'), 'w:numId')),

    hasBorders: (style) =>
      chainOf(style ?? '').some((of) => hasLines(childOf(childOf(of, 'w:tblPr'), 'w:tblBorders'))),
  };
}

/** Whether any side of a table or a cell has a line. */
export const hasLines = (borders: XmlElement | undefined): boolean =>
  childrenOf(borders).some(({ attributes }) => !['nil', 'none', undefined].includes(attributes['w:val']));
