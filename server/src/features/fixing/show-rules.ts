import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { wants } from './action-kinds';
import { toDiagnostic } from './diagnostics';
import { findingsIn, type ActionQuery } from './findings-in';

/** The client's command that shows the page of a rule, given its id. */
export const showRuleCommand = 'resolint.showRule';

/** Actions that show why something is marked: the page of each rule that found something in a range. */
export function showRules(document: TextDocument, query: ActionQuery): CodeAction[] {
  if (!wants(query.only, CodeActionKind.QuickFix)) return [];
  const here = findingsIn(document, query);
  return [...new Set(here.map(({ rule }) => rule))].map((rule) => {
    const title = l10n.t('Show documentation for {0}', rule);
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: here.filter((finding) => finding.rule === rule).map((one) => toDiagnostic(document, one)),
      command: { title, command: showRuleCommand, arguments: [rule] },
    };
  });
}
