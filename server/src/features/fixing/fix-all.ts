import { diffLines, diffWordsWithSpace } from 'diff';
import type { TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { mendSteps } from '../../lint/fix';
import { lastOf, type LintOptions } from '../../lint/lint';
import { editsOf } from '../../text/changes';
import type { Edit } from '../../text/edit';
import { toTextEdits } from '../places';

/** Milliseconds spent on finding the smallest edits; after that the stretch that differs is replaced whole. */
const patience = 250;

/** Every safe fix, to a fixed point; only what differs is touched, so that cursors and folds stay where they are. */
export const fixAll = (document: TextDocument, options: LintOptions): TextEdit[] =>
  lastOf(fixAllSteps(document, options));

/** The same in small pieces; the document may not change between them. */
export function* fixAllSteps(document: TextDocument, options: LintOptions): Generator<undefined, TextEdit[]> {
  const source = document.getText();
  const { text } = yield* mendSteps(source, options);
  yield;
  return toTextEdits(document, difference(source, text));
}

/** The edits that turn one text into another: small, in order, none touching the next. */
export function difference(before: string, after: string): Edit[] {
  if (before === after) return [];
  const lines = diffLines(before, after, { timeout: patience });
  if (!lines) return trimmed({ start: 0, end: before.length, text: after }, before);
  const edits: Edit[] = [];
  for (const hunk of editsOf(lines)) edits.push(...withinLines(hunk, before));
  return edits;
}

/** Within lines that were changed, line by line, the words that were. */
function withinLines(hunk: Edit, before: string): Edit[] {
  const oldLines = linesOf(before.slice(hunk.start, hunk.end));
  const newLines = linesOf(hunk.text);
  if (oldLines.length !== newLines.length) return trimmed(hunk, before);
  let start = hunk.start;
  return oldLines.flatMap((line, i) => {
    const next = newLines[i] ?? '';
    const whole = { start, end: start + line.length, text: next };
    const words = diffWordsWithSpace(line, next, { timeout: patience });
    start = whole.end;
    if (!words) return trimmed(whole, before);
    return editsOf(words, whole.start);
  });
}

const linesOf = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];

/** The edit without what its two texts begin and end with alike. */
function trimmed({ start, end, text }: Edit, before: string): Edit[] {
  const old = before.slice(start, end);
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  while (splitsPair(old, head) || splitsPair(text, head)) head--;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  while (splitsPair(old, old.length - tail) || splitsPair(text, text.length - tail)) tail--;
  const edit = { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
  return edit.start === edit.end && edit.text === '' ? [] : [edit];
}

/** Whether an offset stands inside CRLF or a surrogate pair, where no editor has a position. */
const splitsPair = (text: string, offset: number): boolean =>
  /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
