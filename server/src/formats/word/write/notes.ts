import { w } from '../../ooxml/print';
import type { Sheet } from '../../sheet/sheet';
import type { Layout } from './layouts';
import { paragraph } from './paragraphs';
import { runProperties } from './properties';
import { isOwnMark, type Marks } from './references';
import { printRuns, printWords, tab, type Story } from './runs';

/** The separators stand before the notes in their part; Word finds them by these ids. */
export const separators = [
  { type: 'separator', id: 0 },
  { type: 'continuationSeparator', id: 1 },
] as const;

/** The notes of a text, those that are marked in it, in the order of their marks. */
export function printNotes({ notes }: Sheet, { placed }: Marks, layout: Layout, story: Story): string[] {
  const { separator, mark: markStop } = layout.notes;
  const rule = paragraph(
    { style: 'Normal', left: separator.indent, after: separator.after },
    printWords('_'.repeat(separator.characters), { bold: true, size: separator.size }),
  );
  const byMark = new Map(notes.map((note) => [note.mark, note]));
  return [
    ...separators.map(({ type, id }) => w('footnote', { type, id }, rule)),
    ...[...placed].map(([mark, id]) => {
      const before = markStop === undefined ? '' : w('tab');
      const number = isOwnMark(mark)
        ? w('r', {}, before, w('t', {}, mark))
        : // The tab stands in the run of the mark, as LibreOffice leaves it out there and nowhere else.
          w('r', {}, runProperties({ style: 'FootnoteReference' }), before, w('footnoteRef'));
      const words = printRuns(byMark.get(mark)?.runs ?? [], story);
      return w('footnote', { id }, paragraph({ style: 'FootnoteText' }, number, tab, words));
    }),
  ];
}
