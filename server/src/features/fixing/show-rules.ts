import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../lint/lint';
import { wants } from './action-kinds';
import { toDiagnostic } from './diagnostics';

/** The client's command that shows the page of a rule, given its id. */
export const showRuleCommand = 'resolint.showRule';

export interface ShowRulesQuery {
  readonly findings: readonly Finding[];
  readonly range: Range;
  readonly only?: readonly string[] | undefined;
}

/** Actions that show why something is marked: the page of each rule that found something in a range. */
export function showRules(document: TextDocument, { findings, range, only }: ShowRulesQuery): CodeAction[] {
  if (!wants(only, CodeActionKind.QuickFix)) return [];
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const here = findings.filter((finding) => finding.start <= end && start <= finding.end);
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
