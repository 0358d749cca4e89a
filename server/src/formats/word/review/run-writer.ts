import { childrenOf, isElement, textOf, type XmlElement } from '../../ooxml/xml';
import { charactersOf } from '../read/characters';
import { propertiesOf, textElement, type Markup } from './markup';

/** What is done to the characters of a run. */
export interface RunChanges {
  readonly deleted: Set<number>;
  readonly italics: Map<number, boolean>;
  /** Markup that stands before a character, or after it. */
  readonly before: Map<number, string[]>;
  readonly after: Map<number, string[]>;
}

export const noChanges = (): RunChanges => ({
  deleted: new Set(),
  italics: new Map(),
  before: new Map(),
  after: new Map(),
});

/** A stretch of a run of which everything is done alike. */
interface Stretch {
  isDeleted: boolean;
  italic: boolean | undefined;
  content: string;
}

/** A run with changes made, as markup: it is split where they begin and end, and each of its pieces has its properties. */
export function rewriteRun(markup: Markup, run: XmlElement, changes: RunChanges): string {
  const { name, slice, signature } = markup;
  const first = run.children[0];
  const last = run.children.at(-1);
  if (!first || !last) return slice(run.start, run.end);
  const opening = slice(run.start, first.start);
  const closing = slice(last.end, run.end);
  const written: string[] = [];
  let open: Stretch | undefined;

  function close(): void {
    if (!open) return;
    const { italic } = open;
    const properties = propertiesOf(markup, run, italic === undefined ? {} : { italic, isTracked: true });
    const piece = `${opening}${properties}${open.content}${closing}`;
    written.push(open.isDeleted ? `<${name('del')}${signature()}>${piece}</${name('del')}>` : piece);
    open = undefined;
  }
  function add(content: string, isDeleted: boolean, italic: boolean | undefined): void {
    if (open && (open.isDeleted !== isDeleted || open.italic !== italic)) close();
    open ??= { isDeleted, italic, content: '' };
    open.content += content;
  }
  function put(markups: readonly string[] | undefined): void {
    if (!markups) return;
    close();
    written.push(...markups);
  }

  let character = 0;
  for (const child of childrenOf(run)) {
    if (child.name === 'w:rPr') continue;
    const { length } = charactersOf(child);
    if (length === 0) {
      // Where a page was broken last says nothing of the words.
      if (open && child.name === 'w:lastRenderedPageBreak') open.content += slice(child.start, child.end);
      else add(slice(child.start, child.end), false, undefined);
      continue;
    }
    const until = character + length;
    const stretches = isCuttable(child) ? cutsOf(character, until) : [[character, until] as const];
    for (const [start, end] of stretches) {
      const isDeleted = changes.deleted.has(start);
      for (let at = start; at < end; at++) put(changes.before.get(at));
      add(
        contentOf(child, start - character, end - character, isDeleted),
        isDeleted,
        isDeleted ? undefined : changes.italics.get(start),
      );
      for (let at = start; at < end; at++) put(changes.after.get(at));
    }
    character = until;
  }
  close();
  return written.join('');

  /** Cuts characters into stretches of which everything is done alike. */
  function cutsOf(start: number, end: number): (readonly [number, number])[] {
    const cuts: (readonly [number, number])[] = [];
    let from = start;
    for (let at = start; at < end; at++) {
      const goesOn =
        at + 1 < end &&
        changes.deleted.has(at) === changes.deleted.has(at + 1) &&
        changes.italics.get(at) === changes.italics.get(at + 1) &&
        !changes.after.has(at) &&
        !changes.before.has(at + 1);
      if (goesOn) continue;
      cuts.push([from, at + 1]);
      from = at + 1;
    }
    return cuts;
  }

  function contentOf(child: XmlElement, start: number, end: number, isDeleted: boolean): string {
    if (!isCuttable(child)) return slice(child.start, child.end);
    const words = textOf(child);
    if (!isDeleted && start === 0 && end === words.length) return slice(child.start, child.end);
    return textElement(markup, words.slice(start, end), isDeleted ? 'delText' : 't');
  }
}

const isCuttable = (child: XmlElement): boolean => child.name === 'w:t' && !child.children.some(isElement);
