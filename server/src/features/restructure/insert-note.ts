import * as l10n from '@vscode/l10n';
import { isNumbered, notesOf, printIndicator, printNoteMark } from '../../model/notes/marks';
import { applyEdits, type Edit } from '../../text/edit';
import type { IndicatorForm } from '../../syntax/inline';
import { toSuperscript } from '../../syntax/numerals';
import type { Note, Resolution } from '../../syntax/resolution';
import { isAt } from '../range';
import { renameNotes } from './renumber-notes';
import type { Restructured, Restructuring } from './restructuring';
import { lineBreakIn } from '../../text/lines';

/** Puts an indicator at the cursor and an empty note where its number belongs; those behind it move on by one. */
export const insertNote: Restructuring = {
  title: 'Insert footnote',
  kind: 'refactor.rewrite',
  isOffered: (resolution, offset) => placeFor(resolution, offset) !== undefined,
  run(resolution, offset) {
    const at = placeFor(resolution, offset);
    if (at === undefined)
      return { refused: l10n.t('A footnote indicator stands in a paragraph of the text.') };
    return insert(resolution, at);
  },
};

/** Where the indicator goes: after the word at the cursor with its comma, semicolon or stop, and in no mark-up. */
function placeFor({ source, paragraphs }: Resolution, offset: number): number | undefined {
  const paragraph = paragraphs.find(({ blocks }) => blocks.some(({ content }) => isAt(content, offset)));
  if (!paragraph || ['masthead', 'formula', 'conclusion'].includes(paragraph.role)) return undefined;
  const leaf = paragraph.inline.leaves.find(({ start, end }) => start < offset && offset < end);
  const inText = leaf && leaf.kind !== 'text' && leaf.kind !== 'break' ? leaf.end : offset;
  const at = afterMark(source, inText + wordAt(source.slice(inText, inText + longestWord)).length);
  return source.slice(paragraph.start, at).trim() === '' ? undefined : at;
}

/** What is left of a word, number or symbol: `Côte d’Ivoire`, `A/79/211`, `2,500`. */
const wordAt = (text: string): string =>
  /^[\p{L}\p{M}\p{N}]*(?:[-‑’'/.,][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/u.exec(text)?.[0] ?? '';

/** The place behind the comma, semicolon or stop at a place, and behind the quotation that is closed before it. */
export const afterMark = (source: string, at: number): number =>
  at + (/^[”’"]?[,;.:](?!\d)/.exec(source.slice(at, at + 3))?.[0].length ?? 0);

/**
 * Puts an indicator at a place of running text and its note where the number belongs.
 * @param words what the note says; without them the cursor goes there
 * @param taken what goes from the text in the same step
 */
export function insert(
  resolution: Resolution,
  at: number,
  words = '',
  taken: readonly Edit[] = [],
): Restructured {
  const { source, indicators } = resolution;
  const number = numberFor(resolution, at);
  const id = String(number);
  const ids = new Map<string, string>();
  for (const { id: known } of [...indicators, ...resolution.notes].filter(isNumbered)) {
    if (/^\d+$/.test(known) && Number(known) >= number) ids.set(known, String(Number(known) + 1));
  }
  const form = usualForm(resolution);
  // Two indicators at one place are separated by a comma.
  const separator = indicators.some((indicator) => isNumbered(indicator) && indicator.end === at) ? ',' : '';
  const indicator = separator + printIndicator({ form }, id);
  const note = noteFor(resolution, number, form, words);
  const edits = [
    ...renameNotes(resolution, ids),
    ...taken,
    { start: at, end: at, text: indicator },
    { start: note.at, end: note.at, text: note.text },
  ];
  const text = applyEdits(source, edits);
  if (words !== '') return { text };
  const shift = edits
    .filter(({ end }) => end <= note.at)
    .reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  return { text, cursor: note.at + shift - note.behindCursor };
}

/** Behind the indicators in front of it where those are numbered in order; else the next number that is free. */
function numberFor(resolution: Resolution, at: number): number {
  const numbered = resolution.indicators.filter(isNumbered);
  const seen = new Set(numbered.filter(({ start }) => start < at).map(({ id }) => id));
  const all = [...new Set(numbered.map(({ id }) => id))];
  const inOrder = all.every((id, i) => id === String(i + 1));
  return (inOrder ? seen.size : notesOf(resolution).highest) + 1;
}

/** Characters of a word that are looked at. */
const longestWord = 80;

/** The notation of most indicators of the text; brackets where there are none. */
function usualForm({ indicators }: Resolution): IndicatorForm {
  const counts = new Map<IndicatorForm, number>();
  for (const { form } of indicators.filter(isNumbered))
    if (form !== 'glued') counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'bracket';
}

interface NewNote {
  readonly at: number;
  readonly text: string;
  /** Characters of the text that stand behind the cursor. */
  readonly behindCursor: number;
}

/** In front of the note that has the number now, or behind the last; with as much space as stands between the others. */
function noteFor(resolution: Resolution, number: number, form: IndicatorForm, words: string): NewNote {
  const { source } = resolution;
  const numbered = resolution.notes.filter(isNumbered);
  const lineBreak = lineBreakIn(source);
  const [first, second] = numbered;
  const between = first && second ? source.slice(first.paragraph.end, second.paragraph.start) : '';
  const gap = between.trim() === '' && between !== '' ? between.replace(/[ \t]/g, '') : lineBreak.repeat(2);
  const mark = `${markFor(source, first, String(number), form)} ${words}`;
  const next = numbered.find(({ id }) => id === String(number));
  if (next) return { at: next.paragraph.start, text: mark + gap, behindCursor: gap.length };
  const before = numbered.findLast(({ id }) => Number(id) < number) ?? numbered.at(-1);
  if (before) return { at: before.paragraph.end, text: gap + mark, behindCursor: 0 };
  const end = source.trimEnd().length;
  return { at: end, text: lineBreak.repeat(2) + mark, behindCursor: 0 };
}

function markFor(source: string, like: Note | undefined, id: string, form: IndicatorForm): string {
  if (like && /^\d+$/.test(like.id)) return printNoteMark(source, like, id);
  switch (form) {
    case 'superscript':
      return toSuperscript(Number(id));
    case 'sup':
      return `<sup>${id}</sup>`;
    case 'caret':
      return `^${id}^`;
    default:
      return `[^${id}]:`;
  }
}
