import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../lint/lint';
import { messageOf } from '../../lint/words';
import type { Applicability, Severity } from '../../model/report';
import { toRange } from '../range';

/** Where the pages of the rules are; `group/name.md` follows. */
const rulePages = 'https://github.com/resolint/resolint/blob/main/docs/rules';

/** Whose diagnostics these are, as editors show it behind the message. */
export const source = 'resolint';

export const rulePage = (rule: string): string => `${rulePages}/${rule}.md`;

/** What a diagnostic carries beside its text, for clients that show whether a finding can be mended. */
export interface DiagnosticData {
  readonly fix: Applicability | null;
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Rules about what is left over: a text says the same without it, and editors show it faded. */
export const leftOver: readonly string[] = ['footnote/unused', 'layout/page-furniture', 'suppression/unused'];

export const toDiagnostics = (document: TextDocument, findings: readonly Finding[]): Diagnostic[] =>
  findings.map((finding) => toDiagnostic(document, finding));

export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  const data: DiagnosticData = { fix: finding.fix?.applicability ?? null };
  return {
    range: toRange(document, finding),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: { href: rulePage(finding.rule) },
    source,
    message: messageOf(finding),
    ...(leftOver.includes(finding.rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    data,
  };
}
