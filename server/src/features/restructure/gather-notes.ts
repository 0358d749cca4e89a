import type { Edit } from '../../text/edit';
import { lineBreakIn } from '../../text/lines';
import type { Note, Resolution } from '../../syntax/resolution';
import { extentOf } from '../places';

/** Moves the numbered notes to the end: pages that were converted leave them between paragraphs. */
export function gatherEdits({ source, notes, paragraphs, parts }: Resolution): Edit[] {
  const numbered = notes.filter(({ id }) => /^\d+$/.test(id));
  const [first] = numbered;
  // The parts of a composite text may each have notes of their own.
  if (!first || parts.length > 1 || new Set(numbered.map(({ id }) => id)).size < numbered.length) return [];
  const isScattered = paragraphs.some(({ start }) => start > first.paragraph.start);
  if (!isScattered || numbered.some(({ paragraph }) => paragraph.blocks.length > 1)) return [];
  const lineBreak = lineBreakIn(source);
  const end = source.trimEnd().length;
  const text = numbered.map((note) => lineBreak.repeat(2) + wordsOf(source, note)).join('');
  return [
    ...numbered.map((note) => takeOut(source, note)),
    { start: end, end: source.length, text: text + lineBreak },
  ];
}

function wordsOf(source: string, { paragraph }: Note): string {
  const { start, end } = extentOf(paragraph);
  return source.slice(start, end).trim();
}

/** With the blank lines behind it, if there are some before it. */
function takeOut(source: string, { paragraph }: Note): Edit {
  const { start, end } = extentOf(paragraph);
  const isApart = /(?:^|\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)[ \t]*$|^[ \t]*$/.test(
    source.slice(Math.max(0, start - 200), start),
  );
  const behind = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(source.slice(end))?.[0] ?? '';
  const blank = isApart
    ? (/^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(source.slice(end + behind.length))?.[0] ?? '')
    : '';
  return { start, end: end + behind.length + blank.length, text: '' };
}
