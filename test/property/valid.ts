import { strict as assert } from 'node:assert';
import type { DocumentSymbol, Position, Range, SelectionRange, TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';

const isInOrder = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

const holds = (outer: Range, inner: Range): boolean =>
  isInOrder(outer.start, inner.start) && isInOrder(inner.end, outer.end);

/** A place that is in a text, and neither within a character nor between the two signs of a line break. */
export function isPlace(text: string, at: number): boolean {
  const [before = '', behind = ''] = [text[at - 1], text[at]];
  return !/^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(before + behind);
}

/** A range names two places of a document, the first not behind the second. */
export function assertRange(document: TextDocument, range: Range, what: string): void {
  for (const { line, character } of [range.start, range.end]) {
    const offset = document.offsetAt({ line, character });
    assert.deepEqual(document.positionAt(offset), { line, character }, `${what}: no such place`);
    assert.ok(isPlace(document.getText(), offset), `${what}: within a character, ${line}:${character}`);
  }
  assert.ok(isInOrder(range.start, range.end), `${what}: ends before it begins`);
}

/** Edits that a client can make, whatever their order: none overlaps another. Gives the text with them made. */
export function assertEdits(document: TextDocument, edits: readonly TextEdit[], what: string): string {
  for (const { range } of edits) assertRange(document, range, what);
  const sorted = edits
    .map(({ range }) => range)
    .sort((a, b) => document.offsetAt(a.start) - document.offsetAt(b.start));
  sorted.forEach((range, i) => {
    const next = sorted[i + 1];
    assert.ok(!next || isInOrder(range.end, next.start), `${what}: edits overlap`);
  });
  return TextDocument.applyEdits(document, [...edits]);
}

/** An outline that clients take: names, in ranges, in the ranges of their parents. */
export function assertSymbols(
  document: TextDocument,
  symbols: readonly DocumentSymbol[],
  parent?: Range,
): void {
  for (const { name, range, selectionRange, children = [] } of symbols) {
    assert.ok(name.trim() !== '', 'outline: a symbol without a name');
    assertRange(document, range, 'outline');
    assertRange(document, selectionRange, 'outline');
    assert.ok(holds(range, selectionRange), `outline: the name of ${name} stands elsewhere`);
    assert.ok(!parent || holds(parent, range), `outline: ${name} lies outside what it is part of`);
    assertSymbols(document, children, range);
  }
}

/** Selections that grow from a position on. */
export function assertSelection(document: TextDocument, first: SelectionRange, position: Position): void {
  assert.ok(holds(first.range, { start: position, end: position }), 'selection: elsewhere');
  for (let now: SelectionRange | undefined = first; now; now = now.parent) {
    assertRange(document, now.range, 'selection');
    assert.ok(!now.parent || holds(now.parent.range, now.range), 'selection: does not grow');
  }
}
