import type { Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/lines';

/** A span of the source in lines and characters. */
export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** Whether a cursor stands at a span: within it, or at either end. */
export const isAt = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** A line of a document (0-based) without its line break, and where it is in the source. */
export function lineAt(document: TextDocument, line: number): Span & { readonly text: string } {
  const start = document.offsetAt({ line, character: 0 });
  const text = document
    .getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
    .replace(/\r?\n$|\r$/, '');
  return { start, end: start + text.length, text };
}
