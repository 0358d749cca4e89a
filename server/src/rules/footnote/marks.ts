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
  if (/[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]/.test(written)) return toSuperscript(Number(next));
  return written.replace(id, next);
}

/** Indicators that share one mark (`<sup>1,2</sup>`) cannot be edited one by one. */
export const standsAlone = (indicator: PlacedIndicator, { indicators }: Resolution): boolean =>
  indicators.filter(({ start }) => start === indicator.start).length === 1;

/** The notes of a text that carry a number, by what their mark says; the first of each. */
export function notesById({ notes }: Resolution): ReadonlyMap<string, Note> {
  const byId = new Map<string, Note>();
  for (const note of notes) if (isNumbered(note) && !byId.has(note.id)) byId.set(note.id, note);
  return byId;
}
