import { escaped, w } from '../../ooxml/print';
import type { Run } from '../../sheet/sheet';
import { runProperties, type RunFormat } from './properties';
import type { Links, Marks } from './references';
import { trackedRuns } from './tracked';

/** What words of a part may lead to; a header has neither links nor notes. */
export interface Story {
  readonly links?: Links;
  readonly marks?: Marks;
}

export const tab = w('r', {}, w('tab'));

/** Runs of a sheet as runs of a file. */
export function printRuns(runs: readonly Run[], { links, marks }: Story, format: RunFormat = {}): string {
  const printed: string[] = [];
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (!run) continue;
    if (run.note !== undefined) {
      printed.push(
        trackedRuns(marks?.print(run.note, format, run.shownMark) ?? typedMark(run.note, format), run.change),
      );
      continue;
    }
    const { href } = run;
    if (href === undefined || !links) {
      printed.push(printRun(run, format));
      continue;
    }
    // A link is one, whatever its words look like.
    let end = i + 1;
    while (runs[end]?.href === href && runs[end]?.note === undefined) end++;
    const words = runs.slice(i, end).map((part) => printRun(part, { ...format, style: 'Hyperlink' }));
    printed.push(w('hyperlink', { 'r:id': links.to(href), history: 1 }, ...words));
    i = end - 1;
  }
  return printed.join('');
}

/** A mark that leads nowhere in the file, as it was typed. */
const typedMark = (mark: string, format: RunFormat): string =>
  printWords(mark, { ...format, ...(/^\*+$/.test(mark) ? {} : { isRaised: true }) });

function printRun({ text, italic, bold, change }: Run, format: RunFormat): string {
  const own = { ...(italic ? { italic } : {}), ...(bold ? { bold } : {}) };
  return trackedRuns(printWords(text, { ...format, ...own }), change);
}

/** Words in one look. */
export const printWords = (text: string, format: RunFormat = {}): string =>
  text === '' ? '' : w('r', {}, runProperties(format), ...charactersOf(text));

/** Words as elements of a run: a hyphen that does not break is one of its own, as Word writes it; white space is one space. */
const charactersOf = (text: string): string[] =>
  text
    .replace(/[\t\n\v\f\r]+/g, ' ')
    .split(/(\u2011)/)
    .map((piece) => {
      if (piece === '') return '';
      return piece === '\u2011' ? w('noBreakHyphen') : w('t', { 'xml:space': 'preserve' }, escaped(piece));
    });
