import { grammar } from '../language/grammar';
import type { Span } from '../text/lines';
import { fromSuperscript } from './numerals';

const { plainNote, parenthesisNote, asteriskNote } = grammar.notes;

const bracketNote = /^\[\^([^\s\][]{1,20})\]:[ \t]*/;
const superscriptNote =
  /^([\u00B2\u00B3\u00B9\u2070\u2074-\u2079]{1,3}|[\u02B0\u1D43\u1D47-\u1D49\u1D4D\u1D9C\u1DA0](?=[ \t]))[ \t]*(?=\S)/;
const htmlNote = /^<sup>[ \t]?([0-9a-z*]{1,3})[ \t]?<\/sup>[ \t]*(?=\S)/i;
const caretNote = /^\^(\d{1,3})\^[ \t]*(?=\S)/;
/** At the foot of a page any words may explain: `4 By its resolution 63/111, the Assembly designated a day.` */
const plainNoteAtFoot = /^(\d{1,3})[ \t]+(?=[\p{Lu}“(]|www\.)|^(\*{1,3})[ \t]+(?=[\p{Lu}“])/u;
/** A note goes on to its full stop, however its next line opens: `Sales No. E.93.I.8`. */
export const endOfNote = /\.[”’"')\]*_]{0,4}$/;

/** A note below the line at the foot of a page, or behind the note with the number before. */
function footNote(line: string, foot: string): RegExpExecArray | null {
  const match = plainNoteAtFoot.exec(line);
  const isNext =
    Number(foot) === Number(match?.[1]) - 1 || (match?.[2] !== undefined && foot.startsWith('*'));
  return foot === '_' || isNext ? match : null;
}

/** A note as the line says it with which it begins. */
export interface NoteLine {
  readonly kind: 'note';
  /** What its indicator says, and where the mark stands. */
  readonly noteId: string;
  readonly noteMark: Span;
  /** Where its words begin, and nothing of them. */
  readonly content: Span;
}

/**
 * The note that a line begins whose first character stands at an offset; `foot` is what the block before says of the
 * foot of a page.
 */
export function readNote(line: string, at: number, foot: string | undefined): NoteLine | undefined {
  const match =
    bracketNote.exec(line) ??
    superscriptNote.exec(line) ??
    htmlNote.exec(line) ??
    caretNote.exec(line) ??
    plainNote.exec(line) ??
    (foot === undefined ? undefined : footNote(line, foot)) ??
    parenthesisNote.exec(line) ??
    asteriskNote.exec(line);
  if (!match) return undefined;
  const label = match[1] ?? match[2] ?? '';
  const noteId = /^(?:[\u00B2\u00B3\u00B9\u2070-\u2079]+|\p{Lm})$/u.test(label)
    ? fromSuperscript(label)
    : label.replaceAll('\\', '');
  const content = at + match[0].length;
  return {
    kind: 'note',
    noteId,
    noteMark: { start: at, end: at + match[0].trimEnd().length },
    content: { start: content, end: content },
  };
}
