import { headOf, summaryOf, type ComparisonReport, type Entry } from './report';

/** Characters of a paragraph that is new or left out. */
const longest = 100;

/** A comparison for a terminal: one line a paragraph that has changed, and a summary. */
export function printText({ before, after, entries, counts }: ComparisonReport): string {
  const lines = entries
    .filter(({ status, isMoved }) => status !== 'identical' || isMoved)
    .map((entry) => [headOf(entry), ...whatOf(entry)].join(': '));
  return [`${before} → ${after}`, ...lines, summaryOf(counts) || 'no paragraphs', ''].join('\n');
}

function whatOf({ status, pieces, changes, notes }: Entry): string[] {
  const [piece] = pieces;
  if ((status === 'new' || status === 'left out') && piece)
    return [piece.text.length > longest ? `${piece.text.slice(0, longest)}…` : piece.text];
  const words = changes.flatMap(({ from, to }) => [
    ...(from.text === '' ? [] : [`−“${from.text}”`]),
    ...(to.text === '' ? [] : [`+“${to.text}”`]),
  ]);
  const sources = notes.flatMap(({ from, to }) => [
    ...(from === undefined ? [] : [`−note “${from}”`]),
    ...(to === undefined ? [] : [`+note “${to}”`]),
  ]);
  const all = [...words, ...sources].join(' ');
  return all === '' ? [] : [all];
}
