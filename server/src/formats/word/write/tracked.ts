import { escaped, w } from '../../ooxml/print';
import type { SheetChange } from '../../sheet/sheet';

const names: Readonly<Record<SheetChange, 'ins' | 'del'>> = { inserted: 'ins', deleted: 'del' };

/** Who made the changes of a file. */
export interface Reviewer {
  readonly author: string;
  /** `2026-05-31T12:00:00Z`; a file without dates is the same whenever it is made. */
  readonly date?: string;
}

const runEnd = '</w:r>';

/** Runs that were put in or taken out, printed already; what else is among them stays as it is. Neighbours are one change. */
export function trackedRuns(printed: string, change: SheetChange | undefined): string {
  if (change === undefined) return printed;
  const [head = '', ...rest] = printed.split('<w:r>');
  let tracked = head;
  let open = '';
  const close = (): void => {
    if (open !== '') tracked += w(names[change], unsigned, forChange(open, change));
    open = '';
  };
  for (const part of rest) {
    const end = part.indexOf(runEnd) + runEnd.length;
    open += `<w:r>${part.slice(0, end)}`;
    if (end === part.length) continue;
    close();
    tracked += part.slice(end);
  }
  close();
  return tracked;
}

/** Paragraphs that were put in or taken out whole, with their ends. */
export function trackedParagraphs(printed: string, change: SheetChange | undefined): string {
  if (change === undefined) return printed;
  const mark = w('rPr', {}, w(names[change], unsigned));
  const [head = '', ...paragraphs] = trackedRuns(printed, change)
    .replaceAll('<w:p/>', '<w:p></w:p>')
    .split('<w:p>');
  const ended = paragraphs.map((one) =>
    one.startsWith('<w:pPr>') ? one.replace('</w:pPr>', `${mark}</w:pPr>`) : `${w('pPr', {}, mark)}${one}`,
  );
  return [head, ...ended].join('<w:p>');
}

/** The property of a row that was put in or taken out. */
export const trackedRow = (change: SheetChange | undefined): string =>
  change === undefined ? '' : w(names[change], unsigned);

/** Attributes that wait for a number and a name: all changes of a file are numbered in a row. */
const unsigned = { id: '' };

/** Numbers the changes of a part, and says whose they are; the numbers go on from those of other parts. */
export function createSigner({ author, date }: Reviewer): (part: string) => string {
  // Bookmarks of notes are numbered too, from below.
  let next = 10_000;
  const who = ` w:author="${escaped(author)}"${date === undefined ? '' : ` w:date="${escaped(date)}"`}`;
  return (part) => part.replaceAll(' w:id=""', () => ` w:id="${next++}"${who}`);
}

/** Words that are taken out have names of their own. */
const forChange = (run: string, change: SheetChange): string =>
  change === 'inserted'
    ? run
    : Object.entries(deletedNames).reduce(
        (now, [name, deleted]) =>
          ['<w:# ', '<w:#>', '</w:#>'].reduce(
            (text, tag) => text.replaceAll(tag.replace('#', name), tag.replace('#', deleted)),
            now,
          ),
        run,
      );

const deletedNames = { t: 'delText', instrText: 'delInstrText' } as const;
