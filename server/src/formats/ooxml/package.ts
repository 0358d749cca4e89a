import { openArchive } from './archive';
import { joined } from './bytes';
import { DocumentProblem } from './problem';
import { rewriteArchive } from './rewrite';
import { childrenOf, parseXml, type XmlElement } from './xml';

/** The parts of a Word file, read when they are asked for. */
export interface Package {
  /** The name of the part that is the document itself. */
  readonly main: string;
  /** The tree of a part; undefined if there is none, or it is broken. */
  readonly tree: (part: string) => XmlElement | undefined;
  /** The part that another one has for a purpose (`footnotes`, `styles`), or by the id of their relation. */
  readonly related: (
    part: string,
    by: { readonly type: string } | { readonly id: string },
  ) => string | undefined;
  /** The text of a part, in which the places of its tree are; undefined if it has no tree. */
  readonly source: (part: string) => string | undefined;
  /** Parts of these names would be new. */
  readonly has: (part: string) => boolean;
  /** The bytes of a file in which these parts have other texts, or are new. */
  readonly withTexts: (texts: ReadonlyMap<string, string>) => Uint8Array;
  /** Parts that were asked for and cannot be read. */
  readonly broken: ReadonlySet<string>;
}

interface Relation {
  readonly id: string;
  /** The last word of its type, which is the same in the transitional and the strict form. */
  readonly type: string;
  readonly target: string;
}

/**
 * Opens a Word file. Nothing that it names outside itself is opened.
 * @throws DocumentProblem if it is no Word file, is damaged, or holds more than a document does.
 */
export function openPackage(bytes: Uint8Array): Package {
  const archive = openArchive(bytes);
  const broken = new Set<string>();
  const trees = new Map<string, XmlElement | undefined>();
  const sources = new Map<string, string>();

  function tree(part: string): XmlElement | undefined {
    if (!trees.has(part)) trees.set(part, read(part));
    return trees.get(part);
  }

  function read(part: string): XmlElement | undefined {
    const content = archive.parts.get(part);
    if (!content) {
      if (archive.broken.has(part)) broken.add(part);
      return undefined;
    }
    try {
      const source = decode(content);
      const root = parseXml(source);
      sources.set(part, source);
      return root;
    } catch (error) {
      if (error instanceof DocumentProblem) throw error;
      broken.add(part);
      return undefined;
    }
  }

  const relations = (part: string): readonly Relation[] =>
    childrenOf(tree(relationsOf(part)))
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: resolve(part, Target),
      }));

  const main = relations('').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  if (!archive.parts.has(main))
    throw new DocumentProblem(
      archive.broken.size > 0 ? 'it is cut off or damaged' : 'it has no text that Word would show',
    );
  return {
    main,
    tree,
    broken,
    source: (part) => (tree(part) ? sources.get(part) : undefined),
    has: (part) => archive.parts.has(part) || archive.broken.has(part),
    withTexts: (texts) =>
      rewriteArchive(
        bytes,
        new Map([...texts].map(([part, text]) => [part, encode(text, archive.parts.get(part))])),
      ),
    related: (part, by) =>
      relations(part).find((relation) => ('id' in by ? relation.id === by.id : relation.type === by.type))
        ?.target,
  };
}

/** The name of the part that says what a part is related to. */
export function relationsOf(part: string): string {
  const name = part.lastIndexOf('/') + 1;
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
}

/** The name of a part, from the folder of the one that names it. */
function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const marks = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff], 'utf-8': [0xef, 0xbb, 0xbf] } as const;

const isMarked = (bytes: Uint8Array, encoding: keyof typeof marks): boolean =>
  marks[encoding].every((byte, i) => bytes[i] === byte);

/** XML says by its first bytes whether it is UTF-16. */
const encodingOf = (bytes: Uint8Array): keyof typeof marks =>
  isMarked(bytes, 'utf-16le') ? 'utf-16le' : isMarked(bytes, 'utf-16be') ? 'utf-16be' : 'utf-8';

const decode = (bytes: Uint8Array): string =>
  new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);

/** The bytes of a text in the encoding that a part had; UTF-8 for a new one. */
function encode(text: string, before: Uint8Array = new Uint8Array()): Uint8Array {
  const encoding = encodingOf(before);
  if (encoding === 'utf-8') {
    const encoded = new TextEncoder().encode(text);
    return isMarked(before, encoding)
      ? joined([before.subarray(0, marks[encoding].length), encoded])
      : encoded;
  }
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, encoding === 'utf-16le');
  for (let i = 0; i < text.length; i++)
    view.setUint16(2 * i + 2, text.charCodeAt(i), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}
