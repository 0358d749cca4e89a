import { mastheadSymbol } from '../../../organs/symbol-patterns';
import { below, childOf, childrenOf, switchOf, textOf, type XmlElement } from '../../ooxml/xml';
import type { Package } from '../../ooxml/package';
import type { Losses } from './losses';

/** The part with the header of the first page of a document, on which the masthead stands; other headers are told of. */
export function firstPageHeader(file: Package, document: XmlElement, losses: Losses): string | undefined {
  const sections = [...below(document, 'w:sectPr')];
  const [first] = sections;
  if (!first) return undefined;
  const named = new Map(
    childrenOf(first)
      .filter(({ name }) => name === 'w:headerReference')
      .map(({ attributes }) => [attributes['w:type'] ?? 'default', attributes['r:id'] ?? '']),
  );
  const hasFirst = switchOf(first, 'w:titlePg') === true && named.has('first');
  const ofFirst = hasFirst ? named.get('first') : undefined;
  const part = ofFirst === undefined ? undefined : file.related(file.main, { id: ofFirst });
  const others = [...named.values()].filter((id) => id !== ofFirst);
  losses.add('running-header', others.filter((id) => hasWords(file, id)).length);
  return part;
}

function hasWords(file: Package, id: string): boolean {
  const part = file.related(file.main, { id });
  const tree = part === undefined ? undefined : file.tree(part);
  return tree !== undefined && [...below(tree, 'w:t')].some((text) => textOf(text).trim() !== '');
}

export const hasSymbol = (text: string): boolean => mastheadSymbol.test(text);

/**
 * The symbol that the production system left in a file, beside its text; undefined if there is none, or more than one:
 * which of them is meant cannot be told.
 */
export function recordedSymbol(file: Package): string | undefined {
  const settings = treeOf(file, file.related(file.main, { type: 'settings' }));
  const custom = treeOf(file, file.related('', { type: 'custom-properties' }));
  const values = [
    ...childrenOf(childOf(settings, 'w:docVars')).map(({ attributes }) => attributes['w:val'] ?? ''),
    ...childrenOf(custom).map(textOf),
    ...productionComments(file).map((comment) => textOf(comment).replace(/<<[^<>]*>>/g, ' ')),
  ];
  const symbols = new Set(
    values
      .flatMap((value) => value.trim().split(/\s+/))
      .filter((word) => mastheadSymbol.exec(word)?.[0] === word),
  );
  return symbols.size === 1 ? [...symbols][0] : undefined;
}

/** Who writes the first comment of a file in the production system. */
const productionAuthor = 'Start';

/** The comments with which the production system marks a file. */
export const productionComments = (file: Package): XmlElement[] =>
  commentsOf(file)
    .filter(({ attributes }) => attributes['w:author'] === productionAuthor)
    .slice(0, 1);

/** Every comment of a file. */
export const commentsOf = (file: Package): XmlElement[] =>
  childrenOf(treeOf(file, file.related(file.main, { type: 'comments' }))).filter(
    ({ name }) => name === 'w:comment',
  );

const treeOf = (file: Package, part: string | undefined): XmlElement | undefined =>
  part === undefined ? undefined : file.tree(part);
