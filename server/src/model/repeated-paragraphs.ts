import { newsOf } from '../syntax/history';
import type { History, Paragraph, Resolution } from '../syntax/resolution';
import { visible } from './edits';
import { bodyRoles } from './roles';

/** Shorter paragraphs may say the same twice: “To report;”. */
const shortest = 40;
const lengthOfKey = 24;

/** What is kept of a text from version to version: which of its paragraphs may be alike. */
interface Known {
  seen: number;
  readonly keys: Map<Paragraph, string>;
  readonly byKey: Map<string, Set<Paragraph>>;
  /** The keys that several paragraphs have. */
  readonly shared: Set<string>;
}

const known = new WeakMap<History, Known>();

/**
 * The paragraphs of a text that say word for word what one above them in the same part says, in order of place. Annexes
 * and tables are not looked at. Asked again after an edit, it looks only at what has changed.
 */
export function repeatedParagraphs(resolution: Resolution): Paragraph[] {
  const { paragraphs, history } = resolution;
  const before = known.get(history);
  const all = before ?? {
    seen: 0,
    keys: new Map<Paragraph, string>(),
    byKey: new Map<string, Set<Paragraph>>(),
    shared: new Set<string>(),
  };
  if (before) {
    const { changed, gone } = newsOf(history, before.seen);
    for (const paragraph of [...gone, ...changed]) forget(all, paragraph);
    for (const paragraph of changed) remember(all, paragraph);
  } else {
    known.set(history, all);
    for (const paragraph of paragraphs) remember(all, paragraph);
  }
  all.seen = history.changes.length;
  return [...all.shared]
    .flatMap((key) => repeatedIn([...(all.byKey.get(key) ?? [])], resolution))
    .sort((a, b) => a.start - b.start);
}

function remember({ keys, byKey, shared }: Known, paragraph: Paragraph): void {
  const key = keyOf(paragraph);
  if (key === undefined) return;
  const alike = byKey.get(key) ?? new Set<Paragraph>();
  if (alike.size > 0) shared.add(key);
  byKey.set(key, alike.add(paragraph));
  keys.set(paragraph, key);
}

function forget({ keys, byKey, shared }: Known, paragraph: Paragraph): void {
  const key = keys.get(paragraph);
  const alike = key === undefined ? undefined : byKey.get(key);
  if (key === undefined || !alike) return;
  keys.delete(paragraph);
  alike.delete(paragraph);
  if (alike.size < 2) shared.delete(key);
  if (alike.size === 0) byKey.delete(key);
}

const roles: ReadonlySet<string> = new Set(bodyRoles);

/** Enough of a paragraph to tell it from nearly all others; undefined for one that is not looked at. */
function keyOf(paragraph: Paragraph): string | undefined {
  const words = wordsOf(paragraph);
  return words.length < shortest || !roles.has(paragraph.role) || paragraph.within === 'annex'
    ? undefined
    : `${words.length} ${words.slice(0, lengthOfKey)}`;
}

/** Its words without the mark at the end. */
const wordsOf = (paragraph: Paragraph): string => visible(paragraph).replace(/[,;.:]$/, '');

function repeatedIn(alike: readonly Paragraph[], { parts }: Resolution): Paragraph[] {
  const first = new Set<string>();
  return [...alike]
    .sort((a, b) => a.start - b.start)
    .filter((paragraph) => {
      // The parts of a composite text may say the same.
      const part = parts.findLastIndex(
        ({ formula, children }) => ((formula ?? children[0])?.start ?? Infinity) <= paragraph.start,
      );
      const key = `${part} ${wordsOf(paragraph)}`;
      return first.size === first.add(key).size;
    });
}
