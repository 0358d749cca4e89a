import { alternativeOf, childOf, childrenOf, valueOf, type XmlElement } from '../../ooxml/xml';
import { createFields } from './fields';
import type { Block, Piece } from './pieces';
import { placesOfRuns } from './places';
import type { Reading } from './reading';
import { createRunReader } from './run';
import { hasLines, type ParagraphLook } from './styles';
import { isMarkShownIn, isShownIn, propertiesIn } from './views';

/** Reads the text of a part, or of what stands in it: its paragraphs and tables in the order of reading. */
export function readStory(part: string, root: XmlElement, content: XmlElement, reading: Reading): Block[] {
  const { view, styles, losses } = reading;
  const places = placesOfRuns(root);
  const fields = createFields();
  /** Words whose paragraph has no end in this view: they go on in the next. */
  let pieces: Piece[] = [];
  let leftOut: string[] = [];
  let boxes: Block[] = [];
  const runs = createRunReader(part, places, fields, reading, {
    add: (piece) => pieces.push(piece),
    leaveOut: (what) => leftOut.push(what),
    box(inside) {
      losses.add('text-box');
      const outside = [pieces, leftOut, boxes] as const;
      [pieces, leftOut, boxes] = [[], [], []];
      const read = blocks(inside);
      [pieces, leftOut] = [outside[0], outside[1]];
      boxes = [...outside[2], ...read];
    },
  });

  function blocks(container: XmlElement): Block[] {
    const read = childrenOf(container).flatMap(blockOf);
    // The last paragraph of a text has an end in every view.
    return pieces.length > 0 ? [...read, ...flush(styles.paragraph(undefined), '')] : read;
  }

  function blockOf(element: XmlElement): Block[] {
    switch (element.name) {
      case 'w:p':
        return paragraph(element);
      case 'w:tbl':
        return [table(element)];
      case 'w:sdt':
        return childrenOf(childOf(element, 'w:sdtContent')).flatMap(blockOf);
      case 'w:customXml':
      case 'w:smartTag':
        return childrenOf(element).flatMap(blockOf);
      case 'mc:AlternateContent':
        return childrenOf(alternativeOf(element)).flatMap(blockOf);
      case 'w:altChunk':
        losses.add('embedded-file');
        leftOut.push('embedded file');
        return flush(styles.paragraph(undefined), '');
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
        runs.inline(element, styles.paragraph(undefined));
        return [];
      default:
        return isShownIn(view, element.name) === true ? childrenOf(element).flatMap(blockOf) : [];
    }
  }

  function paragraph(element: XmlElement): Block[] {
    const properties = propertiesIn(view, element, 'w:pPr');
    const look = lookOf(properties);
    for (const child of childrenOf(element)) runs.inline(child, look);
    const mark = childOf(childOf(element, 'w:pPr'), 'w:rPr');
    if (!isMarkShownIn(view, mark)) return [];
    const isHidden = pieces.every(({ text }) => text === '') && styles.run(mark, look).hidden;
    return flush(look, isHidden ? '' : reading.label(look));
  }

  function lookOf(properties: XmlElement | undefined): ParagraphLook {
    const { numbering, ...look } = styles.paragraph(properties);
    const isNew = view === 'original' && childOf(childOf(properties, 'w:numPr'), 'w:ins') !== undefined;
    return numbering && !isNew ? { ...look, numbering } : look;
  }

  function flush(look: ParagraphLook, label: string): Block[] {
    const read: Block[] = [{ kind: 'line', pieces, look, label, leftOut }, ...boxes];
    [pieces, leftOut, boxes] = [[], [], []];
    return read;
  }

  function table(element: XmlElement): Block {
    const rows = unwrapped(element)
      .filter(({ name }) => name === 'w:tr')
      .filter((row) => isMarkShownIn(view, childOf(row, 'w:trPr')));
    const properties = childOf(element, 'w:tblPr');
    const isDrawn =
      hasLines(childOf(properties, 'w:tblBorders')) ||
      styles.hasBorders(valueOf(properties, 'w:tblStyle')) ||
      rows.some((row) =>
        cellsOf(row).some((cell) => hasLines(childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders'))),
      );
    return {
      kind: 'table',
      rows: rows.map((row) => cellsOf(row).map(blocks)),
      isLayout: rows.length < 2 || !isDrawn,
    };
  }

  return blocks(content);
}

const cellsOf = (row: XmlElement): XmlElement[] => unwrapped(row).filter(({ name }) => name === 'w:tc');

/** Rows and cells may stand in content controls. */
const unwrapped = (element: XmlElement): XmlElement[] =>
  childrenOf(element).flatMap((child) =>
    child.name === 'w:sdt'
      ? unwrapped(childOf(child, 'w:sdtContent') ?? child)
      : child.name === 'w:customXml'
        ? unwrapped(child)
        : [child],
  );
