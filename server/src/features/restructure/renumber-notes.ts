import { isNumbered, printNoteMark } from '../../model/notes/marks';
import type { Edit } from '../../text/edit';
import { toSuperscript } from '../../syntax/numerals';
import type { Note, Resolution } from '../../syntax/resolution';
import { extentOf } from '../places';
import { Transaction } from './transaction';

/** The text with its footnotes numbered in the order of their indicators, and its notes in the order of their numbers. */
export const renumberNotes = (resolution: Resolution): string =>
  settleNotes(new Transaction(resolution)).text;

/** The same as a step of what is rebuilt. */
export const settleNotes = (text: Transaction): Transaction =>
  text.edit(renameNotes(text.now, newNoteIds(text.now))).edit(noteOrder(text.now));

/** New numbers by what the marks say now: first by order of appearance, then the notes that nothing leads to. */
function newNoteIds({ indicators, notes }: Resolution): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id } of [...indicators, ...notes].filter(isNumbered)) {
    if (!ids.has(id)) ids.set(id, String(ids.size + 1));
  }
  return ids;
}

/** The edits that give indicators and their notes other numbers; marks of several indicators are written as one. */
export function renameNotes(
  { source, indicators, notes }: Resolution,
  ids: ReadonlyMap<string, string>,
): Edit[] {
  const edits: Edit[] = [];
  const byMark = new Map<number, (typeof indicators)[number][]>();
  for (const indicator of indicators.filter(isNumbered))
    byMark.set(indicator.start, [...(byMark.get(indicator.start) ?? []), indicator]);
  for (const [start, sharing] of byMark) {
    const end = sharing[0]?.end ?? start;
    const written = source.slice(start, end);
    const text = rewriteMark(
      written,
      sharing.map(({ id }) => [id, ids.get(id) ?? id]),
    );
    if (text !== written) edits.push({ start, end, text });
  }
  for (const note of notes.filter(isNumbered)) {
    const id = ids.get(note.id) ?? note.id;
    if (id !== note.id) edits.push({ ...note.mark, text: printNoteMark(source, note, id) });
  }
  return edits;
}

/** A mark with other numbers in the notation that it has. */
function rewriteMark(written: string, ids: readonly (readonly [from: string, to: string])[]): string {
  if (/^(?:[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]|\p{Lm})/u.test(written)) {
    const id = ids[0]?.[1] ?? '';
    return /^\d+$/.test(id) ? toSuperscript(Number(id)) : `[^${id}]`;
  }
  let rest = written;
  let done = '';
  for (const [from, to] of ids) {
    // `<sup>` has letters of its own in front of the number.
    const at = rest.indexOf(from, done === '' ? rest.search(/[>^[\d]/) : 0);
    if (at < 0) return written;
    done += rest.slice(0, at) + to;
    rest = rest.slice(at + from.length);
  }
  return done + rest;
}

/** The edits that put the notes that stand together in the order of their numbers. */
export const noteOrder = ({ source, notes }: Resolution): Edit[] =>
  runsOfNotes(source, notes).flatMap((run) => {
    const sorted = [...run].sort((a, b) => Number(a.id) - Number(b.id));
    return run.flatMap((note, i): Edit[] => {
      const next = sorted[i];
      if (!next || next === note) return [];
      const { start, end } = next.paragraph;
      return [{ ...extentFromMark(note), text: source.slice(start, end) }];
    });
  });

const extentFromMark = ({ paragraph }: Note) => ({ start: paragraph.start, end: extentOf(paragraph).end });

/** Numbered notes with nothing but white space between them; those under letters are left alone. */
function runsOfNotes(source: string, notes: readonly Note[]): Note[][] {
  const runs: Note[][] = [];
  for (const note of notes) {
    if (!/^\d+$/.test(note.id)) continue;
    const last = runs.at(-1)?.at(-1);
    if (last && source.slice(last.paragraph.end, note.paragraph.start).trim() === '') runs.at(-1)?.push(note);
    else runs.push([note]);
  }
  return runs;
}

/** Whether indicators and notes are numbered and ordered as `renumberNotes` leaves them. */
export const isCanonical = (resolution: Resolution): boolean =>
  renumberNotes(resolution) === resolution.source;

/** Whether each indicator is followed by those with higher numbers: then so should the notes be. */
export const isInOrder = ({ indicators, notes }: Resolution): boolean => {
  const ids = [...new Set(indicators.filter(isNumbered).map(({ id }) => Number(id)))];
  const known = new Set(notes.map(({ id }) => id));
  return known.size === notes.length && ids.every((id, i) => id > (ids[i - 1] ?? 0));
};
