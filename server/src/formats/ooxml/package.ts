import { openArchive } from './archive';
import { DocumentProblem } from './problem';
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
      return parseXml(decode(content));
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
    related: (part, by) =>
      relations(part).find((relation) => ('id' in by ? relation.id === by.id : relation.type === by.type))
        ?.target,
  };
}

function relationsOf(part: string): string {
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

/** XML says by its first bytes whether it is UTF-16. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
