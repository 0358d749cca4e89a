import { escapeMarkdown } from '../markdown';
import { headOf, type ComparisonReport, type Entry, type Piece } from './report';

/** A comparison for a letter or a review: counts, then each paragraph that has changed. */
export function printMarkdown({ before, after, entries, counts }: ComparisonReport): string {
  const changed = entries.filter(({ status, isMoved }) => status !== 'identical' || isMoved);
  const isFolded = ({ status }: Entry): boolean => status === 'mechanical' || status === 'source';
  const folded = changed.filter(isFolded);
  return [
    `# ${escapeMarkdown(before)} → ${escapeMarkdown(after)}`,
    [
      '| What | Paragraphs |',
      '| --- | --: |',
      ...Object.entries(counts).map(([what, count]) => `| ${what} | ${count} |`),
    ].join('\n'),
    ...changed.filter((entry) => !isFolded(entry)).map(print),
    ...(folded.length === 0
      ? []
      : [`<details><summary>${folded.length} carried on</summary>`, ...folded.map(print), '</details>']),
    '',
  ].join('\n\n');
}

const print = (entry: Entry): string =>
  [
    `**${escapeMarkdown(headOf(entry))}**`,
    entry.pieces.map(marked).join(''),
    ...entry.notes.map(({ from, to }) =>
      ['Note:', ...(from === undefined ? [] : [struck(from)]), ...(to === undefined ? [] : [bold(to)])].join(
        ' ',
      ),
    ),
  ].join('\n\n');

/** A piece with the marks of Markdown: what was taken out is struck, what was put in is bold. */
export const marked = ({ mark, text }: Pick<Piece, 'mark' | 'text'>): string =>
  mark === 'same' ? escapeMarkdown(text) : mark === 'removed' ? struck(text) : bold(text);

/** Marks stand at the words, with the blanks outside of them. */
const within = (mark: string, text: string): string => {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  const [before, after] = [text.slice(0, start), text.slice(start + words.length)];
  return `${before}${mark}${escapeMarkdown(words)}${mark}${after}`;
};
const struck = (text: string): string => within('~~', text);
const bold = (text: string): string => within('**', text);
