import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../lint/lint';
import type { Resolution } from '../../syntax/resolution';
import { restructure } from '../restructure/restructure';
import { isRefusal } from '../restructure/restructuring';
import { wants } from './action-kinds';
import { toDiagnostic } from './diagnostics';

/** The rule that finds a symbol in running text. */
const rule = 'citation/no-symbol-in-text';

export interface MoveSymbolQuery {
  readonly findings: readonly Finding[];
  readonly range: Range;
  readonly only?: readonly string[] | undefined;
}

/** What mends a symbol that was found in the text: a footnote takes it, where the sentence can do without. */
export function moveSymbol(
  document: TextDocument,
  resolution: Resolution,
  { findings, range, only }: MoveSymbolQuery,
): CodeAction[] {
  if (!wants(only, CodeActionKind.QuickFix)) return [];
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const found = findings.filter((one) => one.rule === rule && one.start <= end && start <= one.end);
  return found.flatMap((finding): CodeAction[] => {
    const moved = restructure(document, resolution, 'moveToFootnote', finding.start);
    if (isRefusal(moved)) return [];
    const { uri, version } = document;
    return [
      {
        title: moved.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(document, finding)],
        edit: { documentChanges: [{ textDocument: { uri, version }, edits: moved.edits }] },
      },
    ];
  });
}
