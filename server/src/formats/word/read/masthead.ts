import { grammar } from '../../../language/grammar';
import { mastheadSymbol } from '../../../organs/symbol-patterns';
import { below, childOf, childrenOf, switchOf, textOf, type XmlElement } from '../../ooxml/xml';
import type { Package } from '../../ooxml/package';
import type { Losses } from './losses';

/** The header on the first page of a document, which may stand on every page. */
export interface PageHeader {
  readonly part: string | undefined;
  readonly isOnEveryPage: boolean;
}

/** The header of the first page, on which the masthead stands; other headers are told of. */
export function firstPageHeader(file: Package, document: XmlElement, losses: Losses): PageHeader {
  const [first] = below(document, 'w:sectPr');
  const named = new Map(
    childrenOf(first)
      .filter(({ name }) => name === 'w:headerReference')
      .map(({ attributes }) => [attributes['w:type'] ?? 'default', attributes['r:id'] ?? '']),
  );
  const isOnEveryPage = switchOf(first, 'w:titlePg') !== true;
  const shown = named.get(isOnEveryPage ? 'default' : 'first');
  const part = shown === undefined ? undefined : file.related(file.main, { id: shown });
  const hasMasthead = !isOnEveryPage || (part !== undefined && wordsIn(file, part).some(hasSymbol));
  const others = [...named.values()].filter((id) => !hasMasthead || id !== shown);
  losses.add('running-header', others.filter((id) => hasWords(file, id)).length);
  return { part: hasMasthead ? part : undefined, isOnEveryPage };
}

/** The words of each paragraph of a part. */
function wordsIn(file: Package, part: string): string[] {
  const tree = file.tree(part);
  return tree
    ? [...below(tree, 'w:p')].map((paragraph) => [...below(paragraph, 'w:t')].map(textOf).join(''))
    : [];
}

function hasWords(file: Package, id: string): boolean {
  const part = file.related(file.main, { id });
  return part !== undefined && wordsIn(file, part).some((words) => words.trim() !== '');
}

export const hasSymbol = (text: string): boolean => mastheadSymbol.test(text);

/** What the production system left in a file beside its text; nothing where more than one may be meant. */
export interface Recorded {
  readonly symbol?: string;
  readonly session?: string;
}

/** Reads what stands in the variables of a document, its own properties, and the comment of the production system. */
export function readRecorded(file: Package): Recorded {
  const settings = treeOf(file, file.related(file.main, { type: 'settings' }));
  const custom = treeOf(file, file.related('', { type: 'custom-properties' }));
  const values = [
    ...childrenOf(childOf(settings, 'w:docVars')).map(({ attributes }) => attributes['w:val'] ?? ''),
    ...childrenOf(custom).map(textOf),
    ...productionComments(file).map((comment) => textOf(comment).replace(/<<[^<>]*>>/g, ' ')),
  ].map((value) => value.trim());
  const symbol = onlyOne(
    values.flatMap((value) => value.split(/\s+/)).filter((word) => isWhole(mastheadSymbol, word)),
  );
  const session = onlyOne(values.filter((value) => isWhole(grammar.masthead.session, value)));
  return { ...(symbol === undefined ? {} : { symbol }), ...(session === undefined ? {} : { session }) };
}

const isWhole = (pattern: RegExp, value: string): boolean => pattern.exec(value)?.[0] === value;

function onlyOne(values: readonly string[]): string | undefined {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
}

export const hasSession = (text: string): boolean => grammar.masthead.session.test(text);

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
