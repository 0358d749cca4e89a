import { diffArrays } from 'diff';
import { without } from '../../../text/without';
import type { Origins } from '../review/origin';

/** A paragraph of the draft that a Word file reads as. */
export interface OldPassage {
  /** Offsets of what the file has of it: without marks of the draft, and without a number that Word counts itself. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its number or letter. */
  readonly label: string;
  /** Whether Word counts it. */
  readonly isCounted: boolean;
  readonly isNote: boolean;
}

/** A paragraph of the draft as it is now. */
export interface NewPassage {
  readonly text: string;
  readonly label: string;
  /** Without its number or letter. */
  readonly bare: string;
  readonly isNote: boolean;
}

/** What became of a paragraph; both are there if it was kept or changed. */
export interface Pair {
  readonly before?: OldPassage;
  readonly after?: NewPassage;
}

const label = /^(?:\d{1,3}\.|\([a-z]{1,5}\)|[a-z]{1,4}\.|[•–▪●◦])(?=\s)/;
const note = /^\[\^([^\]\s]{1,20})\]:\s*/;

/** Stretches of a draft that are paragraphs: lines between empty ones; each row of a table by itself. */
function stretches(text: string): (readonly [number, number])[] {
  const found: [number, number][] = [];
  let goesOn = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const words = line.trim();
    const last = found.at(-1);
    if (words !== '') {
      if (goesOn && last && !words.startsWith('|')) last[1] = end;
      else found.push([at, end]);
    }
    goesOn = words !== '';
    at = end + 1;
  }
  return found;
}

/** The paragraphs of the draft that a file reads as. */
export function oldPassages(origins: Origins): OldPassage[] {
  const { text } = origins;
  return stretches(text).flatMap(([from, to]) => {
    if (without(text.slice(from, to), '<!--', '-->').trim() === '') return [];
    let [start, end] = [from, to];
    while (start < end && origins.of(start) === 'form') start++;
    while (end > start && origins.of(end - 1) === 'form') end--;
    if (start === end) return [];
    const words = text.slice(start, end);
    const before = text.slice(from, start);
    const [counted] = label.exec(`${before.trim()} `) ?? [];
    const [typed = ''] = label.exec(words) ?? [];
    const isNote = note.test(before.trimStart());
    return [{ start, end, text: words, label: counted ?? typed, isCounted: counted !== undefined, isNote }];
  });
}

/**
 * The paragraphs of a draft as it is now, on one line each and without comments. Notes that it had before are marked as
 * they were, whatever their numbers are now.
 */
export function newPassages(draft: string, before: string): NewPassage[] {
  const text = withMarksOf(before, without(draft.replace(/\r\n?/g, '\n'), '<!--', '-->'));
  return stretches(text).flatMap(([from, to]) => {
    const lines = text.slice(from, to).split('\n');
    const all = lines.map((line) => line.trim()).join(' ');
    const words = all.replace(/^#{1,6}\s+/, '').replace(note, '');
    if (words === '') return [];
    const [own = ''] = label.exec(words) ?? [];
    return [{ text: words, label: own, bare: words.slice(own.length).trimStart(), isNote: note.test(all) }];
  });
}

/** The words of each note by its mark. */
const notesIn = (text: string): Map<string, string> =>
  new Map(
    text.split('\n').flatMap((line) => {
      const [mark = '', id = ''] = note.exec(line.trim()) ?? [];
      return id === '' ? [] : [[id, line.trim().slice(mark.length)] as const];
    }),
  );

/** A draft with the marks that its notes had before, by their words. */
function withMarksOf(before: string, text: string): string {
  const known = new Map([...notesIn(before)].map(([id, words]) => [words, id]));
  const notes = [...notesIn(text)];
  const renamed = new Map(
    notes.flatMap(([id, words]) => (known.has(words) ? [[id, known.get(words) ?? id]] : [])),
  );
  const taken = new Set(renamed.values());
  for (const [id] of notes) if (!renamed.has(id) && taken.has(id)) renamed.set(id, `${id}-new`);
  return text.replace(/\[\^([^\s\]]{1,20})\]/g, (mark, id: string) => {
    const own = renamed.get(id);
    return own === undefined ? mark : `[^${own}]`;
  });
}

/** The words of a new paragraph to hold against those of an old one: without a number that Word counts. */
export const wordsFor = (before: OldPassage, after: NewPassage): string =>
  before.isCounted ? after.bare : after.text;

/** Pairs the paragraphs of two drafts, in the order of the new one; those that are gone come before what follows them. */
export function pairsOf(before: readonly OldPassage[], after: readonly NewPassage[]): Pair[] {
  const counted = new Set(before.filter(({ isCounted }) => isCounted).map(({ text }) => text));
  const keys = after.map(({ text, bare }) => (counted.has(bare) ? bare : text));
  const pairs: Pair[] = [];
  let [from, to] = [0, 0];
  let [gone, added]: [OldPassage[], NewPassage[]] = [[], []];
  const flush = (): void => {
    pairs.push(...alike(gone, added));
    [gone, added] = [[], []];
  };
  for (const change of diffArrays(
    before.map(({ text }) => text),
    keys,
  )) {
    const { length } = change.value;
    if (change.removed) gone.push(...before.slice(from, (from += length)));
    else if (change.added) added.push(...after.slice(to, (to += length)));
    else {
      flush();
      for (let i = 0; i < length; i++) {
        const [old, now] = [before[from++], after[to++]];
        if (old && now) pairs.push({ before: old, after: now });
      }
    }
  }
  flush();
  return pairs;
}

/** Least share of its words that a paragraph keeps: with fewer it is another. */
const leastShared = 0.4;
/** Most comparisons of paragraphs of a stretch; of a longer one nothing is paired. */
const most = 250_000;

/** Pairs paragraphs of a stretch in which none is as it was, in order, so that as many words as possible stay. */
function alike(gone: readonly OldPassage[], added: readonly NewPassage[]): Pair[] {
  const [rows, columns] = [gone.length, added.length];
  if (rows === 0 || columns === 0 || rows * columns > most)
    return [...gone.map((before) => ({ before })), ...added.map((after) => ({ after }))];
  const [old, now] = [gone.map(({ text }) => bagOf(text)), added.map(({ text }) => bagOf(text))];
  const shared = (i: number, j: number): number => {
    const share = likeness(old[i] ?? new Map(), now[j] ?? new Map());
    return share < leastShared ? 0 : share;
  };
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const likenesses = gone.map((_, i) => Float64Array.from(added, (_one, j) => shared(i, j)));
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const row = best[i];
      const paired = likenesses[i]?.[j] ?? 0;
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), paired > 0 ? paired + at(i + 1, j + 1) : 0);
    }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    const [before, after] = [gone[i], added[j]];
    const paired = likenesses[i]?.[j] ?? 0;
    if (before && after && paired > 0 && at(i, j) === paired + at(i + 1, j + 1)) {
      pairs.push({ before, after });
      i++;
      j++;
    } else if (before && (!after || at(i, j) === at(i + 1, j))) {
      pairs.push({ before });
      i++;
    } else if (after) {
      pairs.push({ after });
      j++;
    }
  }
  return pairs;
}

/** How often each word is in a text. */
function bagOf(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

const sizeOf = (bag: ReadonlyMap<string, number>): number =>
  [...bag.values()].reduce((sum, count) => sum + count, 0);

/** The share of the words of two texts that are in both. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let both = 0;
  for (const [word, count] of one) both += Math.min(count, other.get(word) ?? 0);
  const all = sizeOf(one) + sizeOf(other);
  return all === 0 ? 0 : (2 * both) / all;
}
