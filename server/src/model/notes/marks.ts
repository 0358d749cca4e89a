import type { Indicator } from '../../syntax/inline';
import { toSuperscript } from '../../syntax/numerals';
import type { Note, PlacedIndicator, Resolution } from '../../syntax/resolution';

/** Notes with an asterisk belong to the masthead (sponsors, reissue, elections) and have rules of their own. */
export const isNumbered = ({ id }: { readonly id: string }): boolean => !/^\*+$/.test(id);

/** An indicator with another number, in the form it has. */
export function printIndicator({ form }: Pick<Indicator, 'form'>, id: string): string {
  switch (form) {
    case 'bracket':
      return `[^${id}]`;
    case 'sup':
      return `<sup>${id}</sup>`;
    case 'caret':
      return `^${id}^`;
    case 'superscript':
      return /^\d+$/.test(id) ? toSuperscript(Number(id)) : `[^${id}]`;
    case 'glued':
      return id;
  }
}

/** The mark in front of a note with another number, in the form it has: `[^2]:`, `²`, `<sup>2</sup>`, `2`. */
export function printNoteMark(source: string, { mark, id }: Note, next: string): string {
  const written = source.slice(mark.start, mark.end);
  if (/[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]|\p{Lm}/u.test(written)) return toSuperscript(Number(next));
  return written.replace(id, next);
}

/** What several rules ask of the notes of a text; read once. */
interface Notes {
  readonly byId: ReadonlyMap<string, Note>;
  /** Those to which no indicator leads. */
  readonly unused: readonly Note[];
  readonly last?: Note;
  /** The note in front of the last one. */
  readonly lastButOne?: Note;
  readonly highest: number;
  /** Where marks begin that hold more than one indicator. */
  readonly shared: ReadonlySet<number>;
  /** What is meant by `¹²`, by where it begins, where there is no note 12 but notes 1 and 2 that nothing else leads to. */
  readonly joined: ReadonlyMap<number, readonly [string, string]>;
}

const read = new WeakMap<Resolution, Notes>();

export function notesOf(resolution: Resolution): Notes {
  const known = read.get(resolution);
  if (known) return known;
  const numbered = resolution.notes.filter(isNumbered);
  const byId = new Map<string, Note>();
  let highest = 0;
  for (const note of numbered) {
    if (!byId.has(note.id)) byId.set(note.id, note);
    highest = Math.max(highest, /^\d+$/.test(note.id) ? Number(note.id) : 0);
  }
  const used = new Set(resolution.indicators.map(({ id }) => id));
  const joined = new Map<number, readonly [string, string]>();
  for (const { id, form, start } of resolution.indicators) {
    if (form !== 'superscript' || byId.has(id) || !/^\d{2,}$/.test(id)) continue;
    const cut = Math.floor(id.length / 2);
    const ids = [id.slice(0, cut), id.slice(cut)] as const;
    const isFree = (number: string) => byId.has(number) && !used.has(number);
    if (Number(ids[1]) !== Number(ids[0]) + 1 || !ids.every(isFree)) continue;
    joined.set(start, ids);
    for (const number of ids) used.add(number);
  }
  const unused = [...byId.values()].filter(({ id }) => !used.has(id));
  const starts = resolution.indicators.map(({ start }) => start);
  const shared = new Set(starts.filter((start, i) => starts[i - 1] === start));
  const last = numbered.at(-1);
  const lastButOne = numbered.at(-2);
  const notes = {
    byId,
    unused,
    highest,
    shared,
    joined,
    ...(last ? { last } : {}),
    ...(lastButOne ? { lastButOne } : {}),
  };
  read.set(resolution, notes);
  return notes;
}

/** Indicators that share one mark (`<sup>1,2</sup>`) cannot be edited one by one. */
export const standsAlone = ({ start }: PlacedIndicator, resolution: Resolution): boolean =>
  !notesOf(resolution).shared.has(start);

/** The two indicators that were run together into one that leads to nothing: `¹²`. */
export const joinedIn = ({ start }: PlacedIndicator, resolution: Resolution) =>
  notesOf(resolution).joined.get(start);

/** The notes of a text that carry a number, by what their mark says; the first of each. */
export const notesById = (resolution: Resolution): ReadonlyMap<string, Note> => notesOf(resolution).byId;

/** Those of them to which no indicator leads, in order. */
export const notesWithoutIndicator = (resolution: Resolution): readonly Note[] => notesOf(resolution).unused;
