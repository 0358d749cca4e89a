import type { Paragraph, Resolution } from '../../syntax/resolution';
import { runsOf, wholeOf, type Stretch } from './runs';
import type { Row } from './sheet';

/** The rows of a table from its lines; a line of dashes makes headers of those before it. */
export function rowsOf(resolution: Resolution, lines: readonly Paragraph[]): Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    if (isDivider(line)) {
      for (const [i, row] of rows.entries()) rows[i] = { ...row, isHeader: true };
      continue;
    }
    const cells = stretchesOf(resolution.source, line).map((stretch) => ({
      runs: runsOf(resolution, line, stretch),
    }));
    if (cells.length > 0) rows.push({ isHeader: rows.length === 0 && isHeader(line), cells });
  }
  const [first] = rows;
  return first && rows.length === 1 ? [{ ...first, isHeader: false }] : rows;
}

const isDivider = ({ inline: { prose } }: Paragraph): boolean =>
  prose.text.includes('-') && /^[\s|:-]*$/.test(prose.text);

/** Whether every word of a line is in italics or in bold. */
function isHeader({ inline: { prose, emphases } }: Paragraph): boolean {
  for (const { index } of prose.text.matchAll(/[^\s|]/g))
    if (!emphases.some(({ start, end }) => start <= index && index < end)) return false;
  return true;
}

/** The cells of a line: what strokes part; those at its ends part nothing. */
function stretchesOf(source: string, line: Paragraph): Stretch[] {
  const { prose } = line.inline;
  const { from, to } = wholeOf(line);
  const strokes: number[] = [];
  for (const { index } of prose.text.slice(0, to).matchAll(/\|/g))
    if (source[prose.offset(index) - 1] !== '\\') strokes.push(index);
  const edges = [from - 1, ...strokes, to];
  const cells = edges.slice(1).map((end, i) => trim(prose.text, (edges[i] ?? 0) + 1, end));
  const isFenced = strokes[0] === from;
  if (isFenced) cells.shift();
  if (strokes.at(-1) === to - 1 && (isFenced || cells.length > 2)) cells.pop();
  return cells;
}

function trim(text: string, from: number, to: number): Stretch {
  let [start, end] = [from, Math.max(from, to)];
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { from: start, to: end };
}
