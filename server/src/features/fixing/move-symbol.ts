import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Resolution } from '../../syntax/resolution';
import { restructure } from '../restructure/restructure';
import { isRefusal } from '../restructure/restructuring';
import { wants } from './action-kinds';
import { toDiagnostic } from './diagnostics';
import { findingsIn, type ActionQuery } from './findings-in';

/** The rule that finds a symbol in running text. */
const rule = 'citation/no-symbol-in-text';

/** Symbols in a range that are moved, at most: for each the whole text is put together anew. */
const mostMoved = 5;

/** What mends a symbol that was found in the text: a footnote takes it, where the sentence can do without. */
export function moveSymbol(document: TextDocument, resolution: Resolution, query: ActionQuery): CodeAction[] {
  if (!wants(query.only, CodeActionKind.QuickFix)) return [];
  const here = findingsIn(document, query, rule).slice(0, mostMoved);
  return here.flatMap((finding): CodeAction[] => {
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
