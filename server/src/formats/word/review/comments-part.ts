import { relationsOf, type Package } from '../../ooxml/package';
import { DocumentProblem } from '../../ooxml/problem';
import { escaped } from '../../ooxml/print';
import { childrenOf, valueOf } from '../../ooxml/xml';
import type { Markup, Reviewer } from './markup';

/** A comment, by the id that the text names it with. */
export interface WrittenComment {
  readonly id: number;
  readonly lines: readonly string[];
}

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const types = '[Content_Types].xml';
const ofRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006';
const strict = 'http://purl.oclc.org/ooxml/officeDocument';
/** What a namespace of the strict form begins with. */
const strictly = 'http://purl.oclc.org/ooxml/';

/** The parts that change for comments to be in a file: that of the comments, and those that lead to it if it is new. */
export function commentsParts(
  file: Package,
  comments: readonly WrittenComment[],
  reviewer: Reviewer,
  markupOf: (part: string) => Markup,
): Map<string, string> {
  const part = file.related(file.main, { type: 'comments' });
  if (part === undefined)
    return newPart(file, markupOf(file.main), (markup) => print(file, comments, reviewer, markup));
  if (!file.tree(part)) throw new DocumentProblem('its comments are damaged');
  return new Map([[part, withinRoot(file, part, () => print(file, comments, reviewer, markupOf(part)))]]);
}

function print(
  file: Package,
  comments: readonly WrittenComment[],
  { author, date }: Reviewer,
  { name }: Markup,
): string {
  const styles = styleIds(file);
  const element = (local: string, attributes: string, ...content: string[]): string =>
    `<${name(local)}${attributes}>${content.join('')}</${name(local)}>`;
  const attribute = (local: string, value: string): string => ` ${name(local)}="${escaped(value)}"`;
  const ofText =
    styles.text === undefined
      ? ''
      : element('pPr', '', `<${name('pStyle')}${attribute('val', styles.text)}/>`);
  const mark = element('r', '', referenceProperties(name, styles.reference), `<${name('annotationRef')}/>`);
  const signature = attribute('author', author) + (date === undefined ? '' : attribute('date', date));
  const initials = attribute('initials', author.charAt(0));
  return comments
    .map(({ id, lines }) => {
      const paragraphs = lines.map((line, i) =>
        element(
          'p',
          '',
          ofText,
          i === 0 ? mark : '',
          element('r', '', element('t', ' xml:space="preserve"', escaped(line))),
        ),
      );
      return element('comment', attribute('id', String(id)) + signature + initials, ...paragraphs);
    })
    .join('');
}

/** The properties of the run that leads to a comment. */
export const referenceProperties = (name: Markup['name'], style: string | undefined): string =>
  style === undefined
    ? ''
    : `<${name('rPr')}><${name('rStyle')} ${name('val')}="${escaped(style)}"/></${name('rPr')}>`;

/** The styles that Word has for comments, if a file has them. */
export function styleIds(file: Package): { readonly reference?: string; readonly text?: string } {
  const part = file.related(file.main, { type: 'styles' });
  const named = new Map(
    childrenOf(part === undefined ? undefined : file.tree(part)).map((style) => [
      valueOf(style, 'w:name')?.toLowerCase(),
      style.attributes['w:styleId'],
    ]),
  );
  const [reference, text] = [named.get('annotation reference'), named.get('annotation text')];
  return { ...(reference === undefined ? {} : { reference }), ...(text === undefined ? {} : { text }) };
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function newPart(file: Package, markup: Markup, printed: (markup: Markup) => string): Map<string, string> {
  const { name, prefix } = markup;
  const folder = file.main.slice(0, file.main.lastIndexOf('/') + 1);
  let part = `${folder}comments.xml`;
  for (let i = 2; file.has(part); i++) part = `${folder}comments${i}.xml`;
  const namespace = file.tree(file.main)?.attributes[`xmlns:${prefix}`] ?? '';
  const isStrict = namespace.startsWith(strictly);
  const relations = relationsOf(file.main);
  const used = childrenOf(file.tree(relations)).map(({ attributes }) => attributes.Id);
  let id = 1;
  while (used.includes(`rId${id}`)) id++;
  const type = `${isStrict ? strict : transitional}/relationships/comments`;
  const relation = (of: string): string =>
    `<${of}Relationship Id="rId${id}" Type="${type}" Target="${part.slice(folder.length)}"/>`;
  const root = name('comments');
  return new Map([
    [part, `${declaration}<${root} xmlns:${prefix}="${escaped(namespace)}">${printed(markup)}</${root}>`],
    [
      relations,
      file.has(relations)
        ? withinRoot(file, relations, relation)
        : `${declaration}<Relationships xmlns="${ofRelations}">${relation('')}</Relationships>`,
    ],
    [
      types,
      withinRoot(file, types, (of) => `<${of}Override PartName="/${part}" ContentType="${contentType}"/>`),
    ],
  ]);
}

/** A part with more at the end of its root; `content` is told the prefix of the root, `w:`. */
function withinRoot(file: Package, part: string, content: (prefix: string) => string): string {
  const source = file.source(part);
  const root = file.tree(part);
  if (source === undefined || !root) throw new DocumentProblem('what leads to its parts is damaged');
  const tag = /^<([^\s/>]+)/.exec(source.slice(root.start, root.end))?.[1] ?? '';
  const words = content(tag.slice(0, tag.indexOf(':') + 1));
  if (source.endsWith('/>', root.end))
    return `${source.slice(0, root.end - 2)}>${words}</${tag}>${source.slice(root.end)}`;
  const closing = source.lastIndexOf('</', root.end);
  return source.slice(0, closing) + words + source.slice(closing);
}
