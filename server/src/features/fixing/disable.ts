import type { TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { lineBreakIn } from '../../text/lines';
import { lineAt } from '../range';

const directive = /<!--[ \t]*resolint-disable-next-line\b((?:(?!--)[^\r\n])*)/;

/**
 * A comment on the line above that silences a rule on `line` (0-based); a comment that already stands there
 * takes the rule into its list.
 */
export function disableForLine(document: TextDocument, line: number, rule: string): TextEdit {
  const above = line > 0 ? lineText(document, line - 1) : '';
  const known = directive.exec(above);
  if (known?.[1] !== undefined && known[1].trim() !== '') {
    const character = known.index + known[0].trimEnd().length;
    const end = { line: line - 1, character };
    return { range: { start: end, end }, newText: `, ${rule}` };
  }
  const text = lineText(document, line);
  const indent = /^\uFEFF?([ \t]*)/.exec(text)?.[1] ?? '';
  // A byte order mark stays the first character of the file.
  const start = { line, character: text.startsWith('\uFEFF') ? 1 : 0 };
  return {
    range: { start, end: start },
    newText: `${indent}<!-- resolint-disable-next-line ${rule} -->${lineBreakIn(document.getText())}`,
  };
}

/** Comments above and below the lines around `line` (0-based) that no blank one parts from it. */
export function disableForParagraph(document: TextDocument, line: number, rule: string): TextEdit[] {
  const isBlank = (at: number) => lineText(document, at).trim() === '';
  let first = line;
  let last = line;
  while (first > 0 && !isBlank(first - 1)) first--;
  while (last < document.lineCount - 1 && !isBlank(last + 1)) last++;
  const above = { line: first, character: lineText(document, first).startsWith('\uFEFF') ? 1 : 0 };
  const below = { line: last, character: lineText(document, last).length };
  const newLine = lineBreakIn(document.getText());
  return [
    { range: { start: above, end: above }, newText: `<!-- resolint-disable ${rule} -->${newLine}` },
    { range: { start: below, end: below }, newText: `${newLine}<!-- resolint-enable ${rule} -->` },
  ];
}

/** A comment at the head of the text. */
export function disableInText(document: TextDocument, rule: string): TextEdit {
  const text = document.getText();
  const start = { line: 0, character: text.startsWith('\uFEFF') ? 1 : 0 };
  const newText = `<!-- resolint-disable-file ${rule} -->${lineBreakIn(text).repeat(2)}`;
  return { range: { start, end: start }, newText };
}

const lineText = (document: TextDocument, line: number): string => lineAt(document, line).text;
