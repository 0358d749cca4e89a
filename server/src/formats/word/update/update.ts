import { createRevision } from '../../../text/revision';
import type { Edit } from '../../../text/edit';
import { openPackage, type Package } from '../../ooxml/package';
import { below, childrenOf, type XmlElement } from '../../ooxml/xml';
import { DocumentProblem } from '../../ooxml/problem';
import { readPackage, readWord } from '../read/read';
import { changesOf, makeable } from '../review/changes';
import { createOrigins, type Origins } from '../review/origin';
import { dateOf, mayBeCommentedOnly } from '../review/may-change';
import { createSites } from '../review/sites';
import { smallestEdits } from '../review/smallest-edits';
import { writeReview } from '../review/writer';
import {
  newPassages,
  oldPassages,
  pairsOf,
  wordsFor,
  type NewPassage,
  type OldPassage,
  type Pair,
} from './passages';
import { holdToOrigin } from './remembered';
import { mayGo, type AddedParagraph } from '../review/whole-paragraphs';

/** A Word file with the changes of the draft that was read from it. */
export interface WordUpdate {
  readonly bytes: Uint8Array;
  /** Paragraphs that are changed, put in or taken out. */
  readonly changes: number;
  /** Changes that cannot be tracked, each as the beginning of its paragraph. */
  readonly left: readonly string[];
}

/**
 * Writes what was changed in a draft into the Word file that it was read from, as tracked changes; nothing else of the
 * file changes.
 * @throws DocumentProblem if the draft was read from another file, or the file may not be changed.
 */
export async function updateWord(
  bytes: Uint8Array,
  draft: string,
  { author = 'Resolint' }: { readonly author?: string } = {},
): Promise<WordUpdate> {
  await holdToOrigin(draft, bytes);
  const file = openPackage(bytes);
  if (mayBeCommentedOnly(file)) throw new DocumentProblem('it is protected so that it takes comments only');
  const before = readPackage(file);
  const origins = createOrigins(before, createSites(file));
  const pairs = pairsOf(oldPassages(origins), newPassages(draft, origins.text));
  const left: string[] = [];
  const edits = pairs.flatMap((pair) => editsOf(origins, pair, left));
  const { added, removed } = paragraphsOf(file, origins, pairs, left);
  if (edits.length + added.length + removed.length === 0) return { bytes, changes: 0, left };
  const revision = createRevision(origins.text).edited(edits);
  const written = writeReview(file, {
    changes: changesOf(origins, revision),
    remarks: [],
    reviewer: { author, date: dateOf(file) },
    paragraphs: { added, removed },
  });
  if ((readWord(written).original ?? '') !== (before.original ?? before.text))
    throw new DocumentProblem(
      'its markup is none that can be written into; open it in Word, save it, and try again',
    );
  const changed = pairs.filter(({ before: old, after }) => old && after && wordsFor(old, after) !== old.text);
  return { bytes: written, changes: changed.length + added.length + removed.length - left.length, left };
}

/** The edits that make a paragraph of the file what it is in the draft; what cannot be made is told. */
function editsOf(origins: Origins, { before, after }: Pair, left: string[]): readonly Edit[] {
  if (!before || !after) return [];
  const words = wordsFor(before, after);
  if (words === before.text) return [];
  const revision = createRevision(origins.text);
  const whole = smallestEdits(origins.text, { start: before.start, end: before.end, text: words });
  const made = makeable(origins, whole, revision);
  if (made) return made;
  left.push(shortened(words));
  // Stars come in pairs: edits with them are made together or not at all.
  return whole
    .filter(({ start, end, text }) => !(text + origins.text.slice(start, end)).includes('*'))
    .flatMap((edit) => makeable(origins, [edit], revision) ?? []);
}

/** Whole paragraphs that are put in and taken out; what cannot be is told. */
function paragraphsOf(
  file: Package,
  origins: Origins,
  pairs: readonly Pair[],
  left: string[],
): { readonly added: readonly AddedParagraph[]; readonly removed: readonly XmlElement[] } {
  const root = file.tree(file.main);
  const [body] = root ? below(root, 'w:body') : [];
  const inBody = new Set(childrenOf(body));
  const elementOf = ({ start, end }: OldPassage): XmlElement | undefined => {
    for (let at = start; at < end; at++) {
      const site = origins.of(at) === 'words' ? origins.spotOf(at)?.site : undefined;
      if (site) return site.part === file.main && inBody.has(site.paragraph) ? site.paragraph : undefined;
    }
    return undefined;
  };
  const added: AddedParagraph[] = [];
  const removed: XmlElement[] = [];
  let last: XmlElement | undefined;
  for (const [i, { before, after }] of pairs.entries()) {
    if (before) {
      const element = elementOf(before);
      last = element ?? last;
      if (after) continue;
      if (element && mayGo(element)) removed.push(element);
      // A note goes with its mark.
      else if (!before.isNote) left.push(shortened(before.text));
      continue;
    }
    const like = after && alikeOf(pairs, i, after);
    const element = like && elementOf(like);
    if (!after || !like || !element || !last || after.isNote) {
      if (after) left.push(shortened(after.text));
      continue;
    }
    const words = wordsOf(after.bare);
    if (words.hasMarks) left.push(shortened(after.text));
    added.push({ after: last, like: element, words: words.pieces, label: like.isCounted ? '' : after.label });
  }
  return { added, removed };
}

/** The paragraph of the file that is nearest to a new one and has a label of the same kind, or none as it has. */
function alikeOf(pairs: readonly Pair[], at: number, after: NewPassage): OldPassage | undefined {
  const kind = kindOf(after.label);
  const found = pairs
    .map(({ before }, i) => ({ before, distance: Math.abs(i - at) + (i > at ? 0.5 : 0) }))
    .filter(({ before }) => before !== undefined && kindOf(before.label) === kind)
    .sort((a, b) => a.distance - b.distance);
  return found[0]?.before;
}

const kindOf = (label: string): string =>
  label
    .replace(/\d+/, '1')
    .replace(/^\([ivxl]+\)$/, '(i)')
    .replace(/^\([a-z]+\)$/, (found) => (found === '(i)' ? found : '(a)'));

/** The words of a paragraph of a draft, without its mark-up. */
function wordsOf(text: string): {
  readonly pieces: readonly { readonly text: string; readonly italic: boolean }[];
  readonly hasMarks: boolean;
} {
  let isItalic = false;
  let hasMarks = false;
  const pieces: { text: string; italic: boolean }[] = [];
  for (const [token] of text.matchAll(/\\[!-/:-@[-`{-~]|\*|\[\^[^\s\]]{1,20}\]|[^*\\[]+|[^]/g)) {
    if (token === '*') isItalic = !isItalic;
    else if (/^\[\^.+\]$/.test(token)) hasMarks = true;
    else
      pieces.push({
        text: token.length === 2 && token.startsWith('\\') ? token.slice(1) : token,
        italic: isItalic,
      });
  }
  return { pieces, hasMarks };
}

/** The beginning of a paragraph, to tell it by. */
const shortened = (text: string): string => {
  const words = text.replace(/\*/g, '');
  return words.length > 60 ? `${words.slice(0, 60).trimEnd()}...` : words;
};
