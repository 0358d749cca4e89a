import { below, textOf, type XmlElement } from '../../ooxml/xml';
import { openPackage, type Package } from '../../ooxml/package';
import { DocumentProblem } from '../../ooxml/problem';
import type { Anchor, DraftBuilder, Mapped } from './builder';
import { layOut } from './layout';
import { createLosses, type Loss, type Losses } from './losses';
import { commentsOf, firstPageHeader, productionComments, readRecorded } from './masthead';
import { createNotes } from './notes';
import { createNumbering, readLists } from './numbering';
import { linesOf, plainText, type Block } from './pieces';
import type { Reading } from './reading';
import { readStory } from './story';
import { readStyles } from './styles';
import type { View } from './views';

/** A remark in the margin of a Word file. */
export interface WordComment extends Anchor {
  readonly author: string;
  readonly text: string;
}

/** A Word file as a draft. */
export interface WordDraft {
  /** With all tracked changes accepted. */
  readonly text: string;
  /** Where in the file the characters of the text stand, in the order of the text; see `placeOf`. */
  readonly map: readonly Mapped[];
  /** The marks of notes in the text, with the places before them in the file. */
  readonly marks: readonly Mapped[];
  /** The draft before its tracked changes; undefined if there are none. */
  readonly original?: string;
  readonly comments: readonly WordComment[];
  /** What is not in the draft as it was in the file, in words. */
  readonly losses: readonly Loss[];
}

const changes = {
  'w:ins': 'tracked-insertion',
  'w:del': 'tracked-deletion',
  'w:moveTo': 'tracked-move',
} as const;
/** Changes of how words are set. */
const settings = ['w:rPrChange', 'w:pPrChange', 'w:moveFrom'];

/**
 * Reads a Word file (.docx, .docm, .dotx). A symbol that is known of it is written if the file has none.
 * @throws DocumentProblem if it is none, is damaged, or holds more than a document does.
 */
export const readWord = (bytes: Uint8Array, symbol?: string): WordDraft =>
  readPackage(openPackage(bytes), symbol);

/** The same for a file that is open already. */
export function readPackage(file: Package, known?: string): WordDraft {
  const document = file.tree(file.main);
  if (!document) throw new DocumentProblem('its text is damaged');
  const losses = createLosses();
  const isChanged = countChanges(file, document, losses);
  const production = productionComments(file);
  const remarks = commentsOf(file).filter((comment) => !production.includes(comment));
  const draft = readView('accepted', file, document, losses, known);
  const original = isChanged ? readView('original', file, document, createLosses(), known) : undefined;
  losses.add('comment', remarks.length);
  losses.add('broken-part', file.broken.size);
  return {
    text: draft.text(),
    map: draft.map,
    marks: draft.marks,
    ...(original ? { original: original.text() } : {}),
    comments: remarks.map((comment) => ({
      author: comment.attributes['w:author'] ?? '',
      text: [...below(comment, 'w:p')].map(textOf).join('\n'),
      ...(draft.anchors.get(comment.attributes['w:id'] ?? '') ?? { start: 0, end: 0 }),
    })),
    losses: losses.list(),
  };
}

function readView(
  view: View,
  file: Package,
  document: XmlElement,
  losses: Losses,
  known: string | undefined,
): DraftBuilder {
  const treeOf = (type: string): XmlElement | undefined => {
    const part = file.related(file.main, { type });
    return part === undefined ? undefined : file.tree(part);
  };
  const styles = readStyles(treeOf('styles'));
  const notes = createNotes(file);
  const label = createNumbering(readLists(treeOf('numbering'), styles), losses);
  const reading: Reading = { view, styles, notes, losses, label };
  const story = (part: string | undefined, content?: XmlElement): Block[] => {
    const root = part === undefined ? undefined : file.tree(part);
    return part === undefined || !root ? [] : readStory(part, root, content ?? root, reading);
  };

  const { part: ofHeader, isOnEveryPage } = firstPageHeader(file, document, losses);
  const header = story(ofHeader);
  const [main] = below(document, 'w:body');
  const body = story(file.main, main);
  const [numbered, starred] = [notes.numbered, notes.starred].map((list) =>
    list.map(({ part, content }) => story(part, content)),
  );
  losses.add('hand-mark', marksWithoutNotes(body));
  const recorded = { ...(known === undefined ? {} : { symbol: known }), ...readRecorded(file) };
  return layOut({
    header,
    body,
    notes: numbered ?? [],
    starred: starred ?? [],
    isHeaderOnEveryPage: isOnEveryPage,
    recorded,
    onTable: () => {
      losses.add('table');
    },
    onComment: () => {
      losses.add('comment-mark');
    },
  });
}

/** Counts the tracked changes of the text and its notes; whether there are any. */
function countChanges(file: Package, document: XmlElement, losses: Losses): boolean {
  let isChanged = false;
  for (const type of ['', 'footnotes', 'endnotes']) {
    const part = file.related(file.main, { type });
    const tree = type === '' ? document : part === undefined ? undefined : file.tree(part);
    if (!tree) continue;
    for (const { name } of below(tree, ...Object.keys(changes), ...settings)) {
      isChanged = true;
      if (name in changes) losses.add(changes[name as keyof typeof changes]);
    }
  }
  return isChanged;
}

const raised = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;

/** Superscript numbers typed by hand that no paragraph begins with: no note is meant, or it is not there. */
function marksWithoutNotes(body: readonly Block[]): number {
  const texts = linesOf(body).map(plainText);
  const typed = new Set(texts.flatMap((text) => /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/.exec(text)?.[0] ?? []));
  return texts
    .flatMap((text) => [...text.matchAll(raised)].filter(({ index }) => index > 0))
    .filter(([mark]) => !typed.has(mark)).length;
}
