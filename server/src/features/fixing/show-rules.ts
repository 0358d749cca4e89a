import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { wants } from './action-kinds';
import { toDiagnostic } from './diagnostics';
import { findingsIn, type ActionQuery } from './findings-in';

/** The client's command that shows the page of a rule, given its id. */
export const showRuleCommand = 'resolint.showRule';

/** Findings that an action names, at most. */
const mostNamed = 100;

/** Actions that show why something is marked: the page of each rule that found something in a range. */
export function showRules(document: TextDocument, query: ActionQuery): CodeAction[] {
  if (!wants(query.only, CodeActionKind.QuickFix)) return [];
  const byRule = new Map<string, Diagnostic[]>();
  for (const finding of findingsIn(document, query)) {
    const named = byRule.get(finding.rule) ?? [];
    byRule.set(finding.rule, named);
    if (named.length < mostNamed) named.push(toDiagnostic(document, finding));
  }
  return [...byRule].map(([rule, diagnostics]) => {
    const title = l10n.t('Show documentation for {0}', rule);
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      command: { title, command: showRuleCommand, arguments: [rule] },
    };
  });
}
