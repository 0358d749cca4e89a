import { applyEdits, insert, type Edit } from '../../../text/edit';
import { addToGroup } from '../../../text/groups';
import type { Package } from '../../ooxml/package';
import type { XmlElement } from '../../ooxml/xml';
import type { Changes, Insertion } from './changes';
import { commentsParts, referenceProperties, styleIds } from './comments-part';
import { createIds, createMarkup, propertiesOf, textElement, type Markup, type Reviewer } from './markup';
import { siteOf, type Edge, type Remark } from './remarks';
import { noChanges, rewriteRun, type RunChanges } from './run-writer';
import { addParagraph, removeParagraph, type AddedParagraph } from './whole-paragraphs';
import type { Site } from './sites';

export interface Review {
  readonly changes: Changes;
  readonly remarks: readonly Remark[];
  readonly reviewer: Reviewer;
  /** Whole paragraphs of the text that are put in and taken out. */
  readonly paragraphs?: {
    readonly added: readonly AddedParagraph[];
    readonly removed: readonly XmlElement[];
  };
}

/** What is put between the elements of a part, and the runs that change. */
interface PartChanges {
  readonly runs: Map<XmlElement, RunChanges>;
  /** Ends of comments, words, beginnings of comments: so they follow each other at one place. */
  readonly ends: Edit[];
  readonly words: Edit[];
  readonly starts: Edit[];
}

/** A file with tracked changes and comments: runs are split at their ends, and all else keeps its bytes. */
export function writeReview(file: Package, { changes, remarks, reviewer, paragraphs }: Review): Uint8Array {
  const nextId = createIds(partsWithIds(file, changes));
  const markups = new Map<string, Markup>();
  const parts = new Map<string, PartChanges>();
  const { reference } = styleIds(file);
  const markupOf = (part: string): Markup =>
    remember(markups, part, () => createMarkup(file, part, reviewer, nextId));
  const partOf = (part: string): PartChanges =>
    remember(parts, part, () => ({ runs: new Map(), ends: [], words: [], starts: [] }));
  const runOf = ({ part, run }: Site): RunChanges => remember(partOf(part).runs, run, noChanges);

  for (const { site, character } of changes.deleted) runOf(site).deleted.add(character);
  for (const { site, character, italic } of changes.italics) runOf(site).italics.set(character, italic);

  /** The marks of comments around words that are put in. */
  const around = new Map<Insertion, { before: string; after: string }>();
  const marksOf = (insertion: Insertion): { before: string; after: string } =>
    remember(around, insertion, () => ({ before: '', after: '' }));

  function begin(edge: Edge, id: number): void {
    const { part } = siteOf(edge);
    const { name } = markupOf(part);
    const mark = `<${name('commentRangeStart')} ${name('id')}="${id}"/>`;
    if (edge.kind === 'unit') partOf(part).starts.push(insert(edge.unit.first.start, mark));
    else if (edge.kind === 'insertion') marksOf(edge.insertion).before += mark;
    else addToGroup(runOf(edge.spot.site).before, edge.spot.character, mark);
  }

  function end(edge: Edge, id: number): void {
    const site = siteOf(edge);
    const { name } = markupOf(site.part);
    const { ends } = partOf(site.part);
    const mark = `<${name('commentRangeEnd')} ${name('id')}="${id}"/>`;
    const leading = `<${name('r')}>${referenceProperties(name, reference)}<${name('commentReference')} ${name('id')}="${id}"/></${name('r')}>`;
    // What leads to the comment stands in the paragraph itself: in a link or an insertion it would go with it.
    const holder = edge.kind === 'unit' ? edge.unit.holder : site.outermost;
    const isInside = holder !== (edge.kind === 'unit' ? edge.unit.last : site.run);
    const here = isInside ? mark : mark + leading;
    if (edge.kind === 'unit') ends.push(insert(edge.unit.last.end, here));
    else if (edge.kind === 'insertion') marksOf(edge.insertion).after += here;
    else addToGroup(runOf(site).after, edge.spot.character, here);
    if (isInside) ends.push(insert(holder.end, leading));
  }

  function put(insertion: Insertion): void {
    const { side, spot } = insertion;
    const { before, after } = marksOf(insertion);
    const markup = before + insertedWords(markupOf(spot.site.part), insertion) + after;
    if (side === 'run') partOf(spot.site.part).words.push(insert(spot.site.run.end, markup));
    else if (side === 'after') addToGroup(runOf(spot.site).after, spot.character, markup);
    else {
      const { before: marks } = runOf(spot.site);
      marks.set(spot.character, [markup, ...(marks.get(spot.character) ?? [])]);
    }
  }

  const comments = remarks.map(({ lines, start, end: last }) => {
    const id = nextId();
    begin(start, id);
    end(last, id);
    return { id, lines };
  });
  changes.insertions.forEach(put);
  if (paragraphs) {
    const { words } = partOf(file.main);
    const markup = markupOf(file.main);
    for (const paragraph of paragraphs.removed) words.push(...removeParagraph(markup, paragraph));
    for (const paragraph of paragraphs.added) words.push(addParagraph(markup, paragraph));
  }
  const texts =
    comments.length > 0 ? commentsParts(file, comments, reviewer, markupOf) : new Map<string, string>();
  for (const [part, { runs, ends, words, starts }] of parts) {
    const markup = markupOf(part);
    const rewritten = [...runs].map(([run, changed]): Edit => ({
      start: run.start,
      end: run.end,
      text: rewriteRun(markup, run, changed),
    }));
    texts.set(part, applyEdits(file.source(part) ?? '', [...ends, ...words, ...starts, ...rewritten]));
  }
  return file.withTexts(texts);
}

/** Words as a tracked insertion, set as those next to them. */
function insertedWords(markup: Markup, { text, italics, spot, isBesideItalics, side }: Insertion): string {
  const { name, signature } = markup;
  const opening = `<${name('ins')}${signature()}>`;
  const like = side === 'run' ? undefined : spot.site.run;
  const runs: string[] = [];
  for (let from = 0; from < text.length;) {
    const italic = italics[from] === true;
    let to = from + 1;
    while (to < text.length && (italics[to] === true) === italic) to++;
    const set = italic === isBesideItalics ? {} : { italic };
    const properties = propertiesOf(markup, like, { ...set, isOfNewWords: true });
    runs.push(`<${name('r')}>${properties}${textElement(markup, text.slice(from, to))}</${name('r')}>`);
    from = to;
  }
  return `${opening}${runs.join('')}</${name('ins')}>`;
}

/** The parts that have the ids of changes and comments in them. */
function partsWithIds(file: Package, { deleted, italics, insertions }: Changes): XmlElement[] {
  const spots = [...deleted, ...italics, ...insertions.map(({ spot }) => spot)];
  const related = ['footnotes', 'endnotes', 'comments'].map((type) => file.related(file.main, { type }));
  const names = new Set([file.main, ...related, ...spots.map(({ site }) => site.part)]);
  return [...names].flatMap((part) => (part === undefined ? [] : (file.tree(part) ?? [])));
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
