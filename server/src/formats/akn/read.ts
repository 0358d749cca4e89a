import { createDraftBuilder, labelWords } from '../word/read/builder';
import type { Piece } from '../word/read/pieces';
import { DocumentProblem } from '../ooxml/problem';
import { childrenOf, isElement, parseXml, textOf, type XmlElement } from '../ooxml/xml';

/** A namespace that has no prefix here is `?`. */
const bare = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element).find((one) => bare(one) === name);

function* below(element: XmlElement, name: string): Generator<XmlElement> {
  for (const one of childrenOf(element)) {
    if (bare(one) === name) yield one;
    else yield* below(one, name);
  }
}

/** Characters of a file; a resolution with all that is known of it has a tenth of that. */
const largest = 3_000_000;

/** What Markdown makes of the classes of headings. */
const headings: Readonly<Record<string, string>> = { HCh: '##', H1: '##', H23: '###', H4: '###' };

/**
 * Reads a resolution in Akoma Ntoso as a draft in the notation of docs/format.md.
 * @throws DocumentProblem for a file that is none, or that holds too much.
 */
export function readAkn(xml: string): string {
  if (xml.length > largest) throw new DocumentProblem(`it is larger than ${largest / 1_000_000} MB`);
  const root = treeOf(xml);
  if (bare(root) !== 'akomaNtoso') throw new DocumentProblem('it is no file in Akoma Ntoso');
  const documents = [...statementsIn(root)];
  if (documents.length === 0) throw new DocumentProblem('it holds no statement, as resolutions are');
  const { notes, line, text, plain } = createLines();
  const cover = [...below(root, 'coverPage')][0];
  plain('<!-- cover -->');
  for (const p of childrenOf(cover)) if (textOf(p).trim() !== '') line('', p);
  plain('<!-- /cover -->');
  for (const document of documents) readDocument(document);
  return `${[text(), ...notes()].join('\n\n')}\n`;

  function readDocument(document: XmlElement): void {
    for (const p of childrenOf(child(document, 'preface'))) title(p);
    for (const element of childrenOf(child(document, 'preamble'))) inPreamble(element);
    for (const element of childrenOf(child(document, 'mainBody'))) inBody(element, 0);
    for (const p of childrenOf(child(document, 'conclusions'))) for (const part of linesOf(p)) line('', part);
    for (const attachment of childrenOf(child(document, 'attachments')))
      for (const doc of childrenOf(attachment))
        for (const element of childrenOf(child(doc, 'mainBody'))) inBody(element, 0);
  }

  function title(p: XmlElement): void {
    const number = child(p, 'docNumber');
    const words = child(p, 'docTitle');
    const isPart = number !== undefined && /^\s*[A-Z]\s*$/.test(textOf(number));
    const own = { ...p, children: [...(words?.children ?? [])].map(withoutBold) };
    if (isPart) {
      const letter = textOf(number).trim();
      if (words) line(`## ${letter} `, own);
      else plain(`## ${letter}`);
    } else
      line(
        `# ${number ? `${labelWords(textOf(number)).trim()} ` : ''}`,
        words ? own : { ...p, children: [] },
      );
  }

  function inPreamble(element: XmlElement): void {
    const table = child(element, 'table');
    const list = child(element, 'blockList');
    if (table) tableOf(table);
    else if (list) {
      const introduction = child(list, 'listIntroduction');
      if (introduction) line('', introduction);
      for (const item of childrenOf(list)) if (bare(item) === 'item') numbered(item, 1);
    } else line(headingOf(element), element);
  }

  function inBody(element: XmlElement, degree: number): void {
    switch (bare(element)) {
      case 'container':
        inPreamble(element);
        return;
      case 'paragraph':
      case 'point': {
        const title = child(element, 'subheading') ?? child(element, 'heading');
        if (title) {
          const mark = headingOf(element);
          line(mark === '' ? '## ' : mark, title);
        }
        if (!title || child(element, 'content')) numbered(element, degree);
        for (const list of childrenOf(element)) if (bare(list) === 'list') inList(list, degree + 1);
        return;
      }
      case 'section':
        for (const one of childrenOf(element)) inBody(one, degree);
        return;
      case 'subheading':
      case 'heading':
        line('## ', element);
        return;
      case 'crossHeading':
      case 'p':
        if (textOf(element).trim() !== '') line('', element);
        return;
      default:
    }
  }

  function inList(list: XmlElement, degree: number): void {
    for (const one of childrenOf(list)) {
      if (bare(one) === 'sublist') inList(one, degree + 1);
      else if (bare(one) === 'point') inBody(one, degree);
    }
  }

  /** A paragraph or a point with its label and its words, which may stand before a list. */
  function numbered(element: XmlElement, degree: number): void {
    const num = child(element, 'num');
    const label = num ? labelWords(textOf(num)).trim() : '';
    const words = child(element, 'content') ?? child(child(element, 'list'), 'intro') ?? child(element, 'p');
    const before = degree === 0 ? '' : ' '.repeat(3 * degree);
    const mark = headingOf(element);
    if (mark !== '') line(mark, words ?? element);
    else line(`${before}${label === '' ? '' : `${label} `}`, words ?? { ...element, children: [] });
  }

  function tableOf(table: XmlElement): void {
    const rows = [...below(table, 'tr')].map((row) => ({
      isHeader: childrenOf(row).some((cell) => bare(cell) === 'th'),
      cells: childrenOf(row),
    }));
    const last = rows.filter(({ isHeader }) => isHeader).length;
    rows.forEach(({ cells }, i) => {
      line('| ', { ...table, children: cells }, ' |');
      if (i + 1 === last) plain(`|${cells.map(() => ' --- |').join('')}`, true);
    });
  }
}

function treeOf(xml: string): XmlElement {
  try {
    return parseXml(xml);
  } catch (error) {
    if (error instanceof DocumentProblem) throw error;
    throw new DocumentProblem('it is not well-formed XML');
  }
}

/** The statements of a file, or whatever document it holds; those of a collection stand in its components. */
function* statementsIn(root: XmlElement): Generator<XmlElement> {
  for (const element of childrenOf(root)) {
    if (bare(element) === 'documentCollection' || child(element, 'mainBody')) yield element;
    else yield* statementsIn(element);
  }
}

const headingOf = ({ attributes }: XmlElement): string => {
  const mark = headings[attributes.class ?? ''];
  return mark === undefined ? '' : `${mark} `;
};

/** The title of a text is bold by its place. */
const withoutBold = (node: XmlElement['children'][number]): XmlElement['children'][number] =>
  isElement(node) && node.attributes.class === 'bold' ? { ...node, attributes: {} } : node;

/** The lines of a paragraph that `eol` cuts. */
function linesOf(p: XmlElement): XmlElement[] {
  const lines: XmlElement['children'][number][][] = [[]];
  for (const node of p.children) {
    if (isElement(node) && bare(node) === 'eol') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map((children) => ({ ...p, children })).filter((line) => textOf(line).trim() !== '');
}

/** The paragraphs of a draft while they are written, and the notes that are found in them. */
function createLines() {
  /** Paragraphs, a table as its rows. */
  const lines: string[][] = [];
  const found: { readonly mark: string; readonly element: XmlElement }[] = [];
  const known = new Set<string>();

  function piecesOf(element: XmlElement, italic = false): Piece[] {
    return element.children.flatMap((node): Piece[] => {
      if (!isElement(node)) return [{ text: node.text, italic, bold: false }];
      const markup = (text: string): Piece => ({ text, italic: false, bold: false, isMarkup: true });
      switch (bare(node)) {
        case 'num':
        case 'list':
        case 'img':
          return [];
        case 'eol':
          return [{ text: ' ', italic, bold: false }];
        case 'authorialNote': {
          const mark = markOf(node) ?? String(found.length + 1);
          if (!known.has(mark)) found.push({ mark, element: node });
          known.add(mark);
          return [isStar(mark) ? { text: mark, italic: false, bold: false } : markup(`[^${mark}]`)];
        }
        case 'sup': {
          const mark = labelWords(textOf(node)).trim();
          return [known.has(mark) ? markup(`[^${mark}]`) : markup(`<sup>${mark}</sup>`)];
        }
        case 'td':
        case 'th': {
          const isFirst = element.children.find(isElement) === node;
          return [...(isFirst ? [] : [markup(' | ')]), ...piecesOf(node, italic)];
        }
        default:
      }
      const inner = piecesOf(node, italic || node.attributes.class === 'italic');
      return node.attributes.class === 'bold' && inner.length > 0
        ? [markup('**'), ...inner, markup('**')]
        : inner;
    });
  }

  function printed(before: string, element: XmlElement, after = ''): string {
    const builder = createDraftBuilder(() => undefined);
    builder.print(piecesOf(element), 'all');
    const words = builder.text();
    return `${before}${words}${after}`.trimEnd();
  }

  return {
    line: (before: string, element: XmlElement, after = ''): void => {
      const table = lines.at(-1);
      const words = printed(before, element, after);
      if (after !== '' && table?.at(-1)?.endsWith('|') === true) table.push(words);
      else lines.push([words]);
    },
    plain: (text: string, isRow = false): void => {
      const table = lines.at(-1);
      if (isRow && table) table.push(text);
      else lines.push([text]);
    },
    text: (): string => lines.map((rows) => rows.join('\n')).join('\n\n'),
    notes: (): string[] => {
      const printedNotes: string[] = [];
      // Notes may stand in notes: those come to the list while it is printed.
      for (let note = found[printedNotes.length]; note; note = found[printedNotes.length])
        printedNotes.push(printed(isStar(note.mark) ? `\\${note.mark} ` : `[^${note.mark}]: `, note.element));
      return printedNotes;
    },
  };
}

/** The mark of a note, if it is one that a draft may have. */
const markOf = ({ attributes: { marker = '' } }: XmlElement): string | undefined =>
  /^(?:\*{1,9}|[\p{L}\p{N}._-]{1,20})$/u.test(marker) ? marker : undefined;

const isStar = (mark: string): boolean => /^\*+$/.test(mark);
