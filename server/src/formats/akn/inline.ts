import { element, escaped } from '../ooxml/print';
import type { Note, Run, Sheet } from '../sheet/sheet';
import type { Ids } from './ids';

/** Prints words with their look, links and notes. */
export type PrintInline = (runs: readonly Run[]) => string;

/** A note stands at its first mark; a second mark of it is a number set high. */
export function createInline({ notes }: Pick<Sheet, 'notes'>, ids: Ids): PrintInline {
  const byMark = new Map(notes.map((note) => [note.mark, note]));
  const placed = new Set<string>();
  const print: PrintInline = (runs) => runs.map(wordsOf).join('');
  return print;

  function wordsOf(run: Run): string {
    const { note, italic, bold, href } = run;
    if (note !== undefined) return markOf(note);
    let words = escaped(run.text);
    if (href !== undefined) words = element('a', { href }, words);
    if (italic) words = element('span', { class: 'italic' }, words);
    return bold ? element('span', { class: 'bold' }, words) : words;
  }

  function markOf(mark: string): string {
    const note = byMark.get(mark);
    if (!note || placed.has(mark)) return element('sup', {}, escaped(mark));
    placed.add(mark);
    return noteOf(note);
  }

  function noteOf({ mark, runs }: Note): string {
    return element(
      'authorialNote',
      { marker: mark, placement: 'bottom', eId: ids.note(mark) },
      element('p', { 'xml:space': 'preserve' }, print(runs)),
    );
  }
}
