import { below, childrenOf, type XmlElement } from '../../ooxml/xml';
import type { Package } from '../../ooxml/package';

/** Footnotes and endnotes are notes of one draft. */
const kinds = { 'w:footnoteReference': 'footnote', 'w:endnoteReference': 'endnote' } as const;
type Kind = (typeof kinds)[keyof typeof kinds];

export interface Note {
  readonly part: string;
  readonly content: XmlElement;
}

export interface Notes {
  /** The number of the note that a reference leads to, in the order of reading; undefined if the file has none. */
  readonly numberOf: (reference: XmlElement) => number | undefined;
  /** The number of the note at a bookmark. */
  readonly numberAt: (bookmark: string) => number | undefined;
  /** Takes a note with a mark of its own, a star. */
  readonly addStarred: (reference: XmlElement) => boolean;
  readonly numbered: readonly Note[];
  readonly starred: readonly Note[];
}

/** The notes of a document, counted while it is read. */
export function createNotes(file: Package): Notes {
  const all = new Map<string, Note>();
  for (const kind of Object.values(kinds)) {
    const part = file.related(file.main, { type: `${kind}s` });
    if (part === undefined) continue;
    for (const content of childrenOf(file.tree(part)))
      if (!['separator', 'continuationSeparator'].includes(content.attributes['w:type'] ?? ''))
        all.set(key(kind, content), { part, content });
  }
  const numbers = new Map<Note, number>();
  const starred: Note[] = [];
  let bookmarks: ReadonlyMap<string, XmlElement> | undefined;
  const noteOf = (reference: XmlElement): Note | undefined => all.get(key(kindOf(reference), reference));

  function numberOf(reference: XmlElement): number | undefined {
    const note = noteOf(reference);
    if (note && !numbers.has(note)) numbers.set(note, numbers.size + 1);
    return note && numbers.get(note);
  }

  return {
    numberOf,
    numberAt(bookmark) {
      const tree = file.tree(file.main);
      bookmarks ??= tree ? notesAtBookmarks(tree) : new Map();
      const reference = bookmarks.get(bookmark);
      return reference && numberOf(reference);
    },
    addStarred(reference) {
      const note = noteOf(reference);
      if (note && !starred.includes(note)) starred.push(note);
      return note !== undefined;
    },
    get numbered() {
      return [...numbers.keys()];
    },
    starred,
  };
}

const kindOf = ({ name }: XmlElement): Kind =>
  name === 'w:endnoteReference' ? kinds['w:endnoteReference'] : kinds['w:footnoteReference'];

const key = (kind: Kind, { attributes }: XmlElement): string => `${kind} ${attributes['w:id'] ?? ''}`;

/** The reference that stands in each bookmark. */
function notesAtBookmarks(tree: XmlElement): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  const open = new Map<string, string>();
  for (const element of below(tree, 'w:bookmarkStart', 'w:bookmarkEnd', ...Object.keys(kinds))) {
    const id = element.attributes['w:id'] ?? '';
    if (element.name === 'w:bookmarkStart') open.set(id, element.attributes['w:name'] ?? '');
    else if (element.name === 'w:bookmarkEnd') open.delete(id);
    else {
      for (const name of open.values()) if (!found.has(name)) found.set(name, element);
    }
  }
  return found;
}
