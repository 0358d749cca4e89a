import { w } from '../../ooxml/print';
import { relationType } from './namespaces';
import { runProperties, type RunFormat } from './properties';

/** The documents that a part links to. */
export interface Links {
  /** The id of the relation to an address. */
  readonly to: (address: string) => string;
  readonly relations: readonly Relation[];
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

/** Gathers addresses in the order in which they are first linked to. */
export function createLinks(): Links {
  const ids = new Map<string, string>();
  return {
    to(address) {
      const id = ids.get(address) ?? `rLink${ids.size + 1}`;
      ids.set(address, id);
      return id;
    },
    get relations() {
      return [...ids].map(([target, id]): Relation => ({
        id,
        type: `${relationType}/hyperlink`,
        target,
        isExternal: true,
      }));
    },
  };
}

/** The notes at the foot of the pages, numbered in the order of their first marks. */
export interface Marks {
  /** The mark of a note, as markup; undefined if there is no such note. */
  readonly print: (mark: string, around: RunFormat, shown?: string) => string | undefined;
  /** The notes that are marked, with their ids. */
  readonly placed: ReadonlyMap<string, number>;
}

/** A mark that is printed as it is; Word numbers all others. */
export const isOwnMark = (mark: string): boolean => /^\*+$/.test(mark);

/** The first id of a note: 0 and 1 are the separators. */
const firstId = 2;

/** `repeated` are the notes to which more than one mark leads. */
export function createMarks(known: ReadonlySet<string>, repeated: ReadonlySet<string>): Marks {
  const placed = new Map<string, number>();
  return {
    placed,
    print(mark, around, shown) {
      if (!known.has(mark)) return undefined;
      const before = placed.get(mark);
      const id = before ?? firstId + placed.size;
      placed.set(mark, id);
      if (isOwnMark(mark)) {
        const format = runProperties({ ...around, bold: false, italic: false });
        const star = w('t', {}, mark);
        return before === undefined
          ? w('r', {}, format, w('footnoteReference', { customMarkFollows: 1, id }), star)
          : w('r', {}, format, star);
      }
      const format = runProperties({ style: 'FootnoteReference' });
      const run = (...content: readonly string[]): string => w('r', {}, format, ...content);
      if (before !== undefined)
        return field(`NOTEREF ${bookmark(id)} \\f \\h`, run, shown ?? numberOf(mark, placed));
      const reference = run(w('footnoteReference', { id }));
      return repeated.has(mark)
        ? w('bookmarkStart', { id, name: bookmark(id) }) + reference + w('bookmarkEnd', { id })
        : reference;
    },
  };
}

const bookmark = (id: number): string => `_RefNote${id}`;

/** What Word counts for a note: those with marks of their own do not count. */
const numberOf = (mark: string, placed: ReadonlyMap<string, number>): string =>
  String([...placed.keys()].filter((other) => !isOwnMark(other)).indexOf(mark) + 1);

/** A field with what it shows; `run` makes a run of each of its pieces. */
export const field = (
  instructions: string,
  run: (...content: readonly string[]) => string,
  shown: string,
): string =>
  [
    run(w('fldChar', { fldCharType: 'begin' })),
    run(w('instrText', { 'xml:space': 'preserve' }, ` ${instructions} `)),
    run(w('fldChar', { fldCharType: 'separate' })),
    run(w('t', {}, shown)),
    run(w('fldChar', { fldCharType: 'end' })),
  ].join('');
