import type { Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../lint/lint';

/** What code actions are asked for. */
export interface ActionQuery {
  readonly findings: readonly Finding[];
  readonly range: Range;
  /** Kinds the client wants, kinds below them included; anything where absent. */
  readonly only?: readonly string[] | undefined;
}

/** The findings that a range touches; of one rule if it is named. */
export function findingsIn(
  document: TextDocument,
  { findings, range }: Pick<ActionQuery, 'findings' | 'range'>,
  rule?: string,
): Finding[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return findings.filter(
    (finding) =>
      (rule === undefined || finding.rule === rule) && finding.start <= end && start <= finding.end,
  );
}
