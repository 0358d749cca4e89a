import { element, escaped } from '../ooxml/print';
import { wordsOf, type Block, type Row } from '../sheet/sheet';
import type { Ids, Practice } from './ids';
import type { PrintInline } from './inline';

/** A block with what hangs on it. */
interface Holder {
  readonly block: Block;
  readonly items: Holder[];
}

/** Prints the blocks of a text by the practice of its time. */
export interface BodyPrinter {
  readonly preamble: (blocks: readonly Block[]) => string[];
  readonly main: (blocks: readonly Block[]) => string[];
}

export function createBodyPrinter(print: PrintInline, ids: Ids, { hasLists }: Practice): BodyPrinter {
  return {
    preamble: (blocks) =>
      inPreamble(blocks).map((holder) =>
        holder.block.role === 'formula' ? formula(holder.block) : container(holder),
      ),
    main: (blocks) => {
      const out: string[] = [];
      for (const holder of hasLists ? nested(blocks) : blocks.map((block) => ({ block, items: [] })))
        out.push(paragraph(holder));
      return out;
    },
  };

  function formula(block: Block): string {
    return element('formula', { name: 'enactingFormula', eId: ids.formula() }, text(print(block.runs)));
  }

  function container({ block, items }: Holder): string {
    if (block.rows) return table(block.rows);
    if (isHeading(block)) {
      const eId = ids.container();
      return element('container', { name: 'heading', eId, class: classOf(block) }, text(labelled(block)));
    }
    const eId = ids.container();
    const name = nameOf(block);
    if (items.length === 0) return element('container', { name, eId }, text(labelled(block)));
    const list = `${eId}_blockList`;
    return element(
      'container',
      { name, eId },
      element(
        'blockList',
        { eId: list },
        element('listIntroduction', {}, labelled(block)),
        ...items.map((item) => listItem(item.block, list)),
      ),
    );
  }

  function listItem(block: Block, above: string): string {
    const { label, runs } = block;
    const own = label === undefined ? [] : [num(label)];
    return element('item', { eId: ids.listItem(above, label) }, ...own, text(print(runs)));
  }

  function table(rows: readonly Row[]): string {
    const eId = ids.container();
    const lines = rows.map(({ isHeader, cells }) =>
      element(
        'tr',
        {},
        ...cells.map(({ runs }) => element(isHeader ? 'th' : 'td', {}, element('p', {}, print(runs)))),
      ),
    );
    return element(
      'container',
      { name: 'table', eId },
      element('table', { eId: `${eId}_table_1` }, ...lines),
    );
  }

  function paragraph({ block, items }: Holder): string {
    const { label, degree, runs } = block;
    if (block.rows) return table(block.rows);
    if (isHeading(block)) {
      const eId = ids.paragraph(undefined);
      return element('paragraph', { eId, class: classOf(block) }, subheading(block));
    }
    // What is no point and no numbered paragraph has its letter among its words.
    const isNumbered = label !== undefined && (degree === 0 || (hasLists && !isCounted(block)));
    const eId = ids.paragraph(isNumbered ? label : undefined);
    if (items.length === 0)
      return element(
        'paragraph',
        { eId, class: 'SingleTxt' },
        ...(isNumbered ? [num(label)] : []),
        element('content', { eId: `${eId}__content` }, text(isNumbered ? print(runs) : labelled(block))),
      );
    const list = `${eId}_list`;
    return element(
      'paragraph',
      { eId, class: 'SingleTxt' },
      ...(label === undefined ? [] : [num(label)]),
      element(
        'list',
        { eId: list },
        element('intro', { eId: `${list}_intro` }, text(print(runs))),
        ...items.flatMap((item) => point(item, list)),
      ),
    );
  }

  /** A point, and after it the list of what hangs on it. */
  function point({ block, items }: Holder, above: string): string[] {
    const eId = ids.point(above, block.label);
    const own = element(
      'point',
      { eId },
      ...(block.label === undefined ? [] : [num(block.label)]),
      element('content', { eId: `${eId}_content` }, text(print(block.runs))),
    );
    if (items.length === 0) return [own];
    const list = `${eId}_sublist`;
    return [own, element('sublist', { eId: list }, ...items.flatMap((item) => point(item, list)))];
  }

  function subheading(block: Block): string {
    return element('subheading', {}, `\t\t${labelled(block)}`);
  }

  /** The words with the label before them. */
  function labelled({ label, runs }: Block): string {
    const words = print(runs);
    if (label === undefined) return words;
    return words === '' ? escaped(label) : `${escaped(label)}\t${words}`;
  }
}

const num = (label: string): string => element('num', {}, escaped(label));

const text = (words: string): string => element('p', { 'xml:space': 'preserve' }, `\t${words}`);

const isHeading = ({ role }: Block): boolean => role === 'heading' || role === 'part' || role === 'annex';

/** `(1)`: figures in parentheses make no points of a list. */
const isCounted = ({ label = '' }: Block): boolean => /^\(\d/.test(label);

/** The styles of the Organization's files. */
function classOf({ role, level }: Block): string {
  if (role === 'annex' || role === 'part') return level === 1 ? 'HCh' : 'H1';
  return level === 3 ? 'H4' : level === 2 ? 'H23' : 'H1';
}

/** The words in italics with which a paragraph opens; its first words if it opens with none. */
function nameOf({ runs, label }: Block): string {
  const [first] = runs;
  const words = wordsOf(runs);
  const opening = first?.italic ? first.text.trim() : words.split(/\s+/).slice(0, 2).join(' ');
  return opening === '' ? (label ?? 'paragraph') : opening;
}

/** A paragraph of the preamble with its subparagraphs, of whatever degree. */
function inPreamble(blocks: readonly Block[]): Holder[] {
  const all: Holder[] = [];
  for (const block of blocks) {
    const above = all.at(-1);
    const isItem = block.role === 'item' || block.role === 'subitem';
    if (isItem && above?.block.role === 'preamble') above.items.push({ block, items: [] });
    else all.push({ block, items: [] });
  }
  return all;
}

/** Subparagraphs under the numbered paragraph that they follow; under one without number they stand by themselves. */
function nested(blocks: readonly Block[]): Holder[] {
  const all: Holder[] = [];
  /** The holder of each degree that is open. */
  let open: Holder[] = [];
  for (const block of blocks) {
    const holder: Holder = { block, items: [] };
    const isItem = (block.role === 'item' || block.role === 'subitem') && !isCounted(block);
    while (open.length > 0 && (open.at(-1)?.block.degree ?? 0) >= block.degree) open.pop();
    const above = open.at(-1);
    if (isItem && above?.block.label !== undefined) above.items.push(holder);
    else {
      all.push(holder);
      open = [];
    }
    if (isItem || block.role === 'operative') open.push(holder);
  }
  return all;
}
