import type { Edit } from '../../../text/edit';
import { insert } from '../../../text/edit';
import { childOf, childrenOf, textOf, type XmlElement } from '../../ooxml/xml';
import { propertiesOf, textElement, type Markup } from './markup';

/** A paragraph that is put in. */
export interface AddedParagraph {
  /** The paragraph of the file after which it stands. */
  readonly after: XmlElement;
  /** One of the same kind, which it is set like. */
  readonly like: XmlElement;
  readonly words: readonly { readonly text: string; readonly italic: boolean }[];
  /** Its number or letter; empty if it has none, or Word counts it. */
  readonly label: string;
}

/** What of the properties of a paragraph is its own, and no matter of another. */
const ownProperties = new Set(['w:rPr', 'w:sectPr', 'w:pPrChange', 'w:pageBreakBefore', 'w:framePr']);

/** A paragraph as a tracked insertion. */
export function addParagraph(markup: Markup, { after, like, words, label }: AddedParagraph): Edit {
  const { name, slice, signature } = markup;
  const element = (local: string, ...content: readonly string[]): string =>
    `<${name(local)}>${content.join('')}</${name(local)}>`;
  const inserted = (...runs: readonly string[]): string =>
    `<${name('ins')}${signature()}>${runs.join('')}</${name('ins')}>`;
  const properties = childrenOf(childOf(like, 'w:pPr')).filter((child) => !ownProperties.has(child.name));
  const run = childrenOf(like).find((child) => child.name === 'w:r' && childOf(child, 'w:t'));
  const tab = element('r', `<${name('tab')}/>`);
  const runOf = (text: string, italic: boolean): string => {
    const set = { isOfNewWords: true, ...(italic === isItalic(run) ? {} : { italic }) };
    return text === '' ? '' : element('r', propertiesOf(markup, run, set), textElement(markup, text));
  };
  const content = [
    ...Array.from({ length: tabsBefore(like) }, () => tab),
    ...(label === '' ? [] : [runOf(label, false), tab]),
    ...words.map(({ text, italic }) => runOf(text, italic)),
  ];
  const paragraph = element(
    'p',
    element(
      'pPr',
      ...properties.map(({ start, end }) => slice(start, end)),
      element('rPr', `<${name('ins')}${signature()}/>`),
    ),
    inserted(...content),
  );
  return insert(after.end, paragraph);
}

const isItalic = (run: XmlElement | undefined): boolean =>
  childrenOf(childOf(run, 'w:rPr')).some(({ name }) => name === 'w:i');

/** How many tabs stand before the words of a paragraph. */
function tabsBefore(paragraph: XmlElement): number {
  let tabs = 0;
  for (const run of childrenOf(paragraph)) {
    if (run.name !== 'w:r') continue;
    for (const child of childrenOf(run)) {
      if (child.name === 'w:tab') tabs++;
      else if (child.name === 'w:t' && textOf(child) !== '') return tabs;
    }
  }
  return tabs;
}

const plainParts = new Set([
  'w:rPr',
  'w:t',
  'w:tab',
  'w:br',
  'w:cr',
  'w:noBreakHyphen',
  'w:softHyphen',
  'w:lastRenderedPageBreak',
  'w:footnoteReference',
  'w:endnoteReference',
]);
const marks = new Set(['w:pPr', 'w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd']);

/** Whether a paragraph has nothing in it but words and marks of notes, so that it may go as a whole. */
export const mayGo = (paragraph: XmlElement): boolean =>
  childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr') === undefined &&
  childrenOf(paragraph).every(
    (child) =>
      marks.has(child.name) ||
      (child.name === 'w:r' && childrenOf(child).every(({ name }) => plainParts.has(name))) ||
      (child.name === 'w:hyperlink' &&
        childrenOf(child).every(
          (run) => run.name === 'w:r' && childrenOf(run).every(({ name }) => plainParts.has(name)),
        )),
  );

/** A paragraph, with its end, as a tracked deletion. */
export function removeParagraph(markup: Markup, paragraph: XmlElement): Edit[] {
  const { name, slice, signature } = markup;
  const runs = childrenOf(paragraph)
    .flatMap((child) => (child.name === 'w:hyperlink' ? childrenOf(child) : [child]))
    .filter((child) => child.name === 'w:r');
  return [
    markEnd(markup, paragraph),
    ...runs.map((run): Edit => {
      let text = '';
      let at = run.start;
      for (const child of childrenOf(run)) {
        if (child.name !== 'w:t') continue;
        text += slice(at, child.start) + textElement(markup, textOf(child), 'delText');
        at = child.end;
      }
      text += slice(at, run.end);
      return {
        start: run.start,
        end: run.end,
        text: `<${name('del')}${signature()}>${text}</${name('del')}>`,
      };
    }),
  ];
}

/** Marks the end of a paragraph as deleted, in the properties that it has or in new ones. */
function markEnd({ name, slice, signature }: Markup, paragraph: XmlElement): Edit {
  const mark = `<${name('del')}${signature()}/>`;
  const properties = childOf(paragraph, 'w:pPr');
  if (!properties) {
    const first = paragraph.children[0];
    return insert(
      first?.start ?? paragraph.end,
      `<${name('pPr')}><${name('rPr')}>${mark}</${name('rPr')}></${name('pPr')}>`,
    );
  }
  const own = childOf(properties, 'w:rPr');
  const [inOwn] = childrenOf(own);
  if (inOwn) return insert(inOwn.start, mark);
  const group = `<${name('rPr')}>${mark}</${name('rPr')}>`;
  if (own) return { start: own.start, end: own.end, text: group };
  const later = childrenOf(properties).find((child) => ['w:sectPr', 'w:pPrChange'].includes(child.name));
  const last = childrenOf(properties).at(-1);
  if (later) return insert(later.start, group);
  if (last) return insert(last.end, group);
  const { start, end } = properties;
  return { start, end, text: `<${name('pPr')}>${slice(start, start)}${group}</${name('pPr')}>` };
}
