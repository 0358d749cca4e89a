import * as l10n from '@vscode/l10n';
import {
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../lint/lint';
import { titleOf } from '../lint/words';
import { toDiagnostic } from './diagnostics';
import { disableForLine, disableForParagraph, disableInText } from './disable';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.resolint`;
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

export interface CodeActionQuery {
  readonly findings: readonly Finding[];
  readonly range: Range;
  /** Kinds the client wants, kinds below them included; anything where absent. */
  readonly only?: readonly string[] | undefined;
  /** The edits that mend every safe finding, of one rule where it is named. Asked for only where they are offered. */
  readonly fixAll: (rule?: string) => TextEdit[];
}

/** What can be done about the findings that touch a range, and about all of them. */
export function codeActions(document: TextDocument, query: CodeActionQuery): CodeAction[] {
  const here = touching(document, query);
  return [
    ...(wants(query.only, CodeActionKind.QuickFix) ? quickFixes(document, query, here) : []),
    ...(wants(query.only, fixAllKind) ? sourceFixAll(document, query, here) : []),
  ];
}

const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  !only || only.length === 0 || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));

function touching(document: TextDocument, { findings, range }: CodeActionQuery): Finding[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return findings.filter((finding) => finding.start <= end && start <= finding.end);
}

function quickFixes(document: TextDocument, query: CodeActionQuery, here: readonly Finding[]): CodeAction[] {
  const diagnostics = new Map(here.map((finding) => [finding, toDiagnostic(document, finding)]));
  const byRule = new Map<string, Diagnostic[]>();
  for (const [{ rule }, diagnostic] of diagnostics)
    byRule.set(rule, [...(byRule.get(rule) ?? []), diagnostic]);

  const fixes = [...diagnostics].flatMap(([finding, diagnostic]) => mend(document, finding, diagnostic));
  const wholeText = [...byRule].flatMap(([rule, of]) => mendRule(document, query, rule, of));
  const disabling = [...diagnostics].flatMap(([finding, diagnostic]) =>
    // One comment silences all findings of a rule on a line.
    byRule.get(finding.rule)?.find(({ range }) => range.start.line === diagnostic.range.start.line) ===
    diagnostic
      ? disable(document, finding, diagnostic)
      : [],
  );
  return [...fixes, ...wholeText, ...disabling];
}

function mend(document: TextDocument, { fix }: Finding, diagnostic: Diagnostic): CodeAction[] {
  if (!fix) return [];
  const edits = fix.edits.map(({ start, end, text }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: text,
  }));
  return [
    {
      ...action(document, titleOf(fix), CodeActionKind.QuickFix, edits),
      diagnostics: [diagnostic],
      ...(fix.applicability === 'safe' ? { isPreferred: true } : {}),
    },
  ];
}

/** One action for all findings of a rule, where there is more than the one in hand. Suggestions are looked at one by one. */
function mendRule(
  document: TextDocument,
  { findings, fixAll }: CodeActionQuery,
  rule: string,
  diagnostics: Diagnostic[],
): CodeAction[] {
  const alike = findings.filter((f) => f.rule === rule && f.fix?.applicability === 'safe');
  if (alike.length < 2) return [];
  const edits = fixAll(rule);
  if (edits.length === 0) return [];
  return [
    {
      ...action(document, l10n.t('Fix all {0} in this text', rule), CodeActionKind.QuickFix, edits),
      diagnostics,
    },
  ];
}

function disable(document: TextDocument, { rule }: Finding, diagnostic: Diagnostic): CodeAction[] {
  const { line } = diagnostic.range.start;
  const offer = (title: string, edits: TextEdit[]): CodeAction => ({
    ...action(document, title, CodeActionKind.QuickFix, edits),
    diagnostics: [diagnostic],
  });
  return [
    offer(l10n.t('Disable {0} for this line', rule), [disableForLine(document, line, rule)]),
    offer(l10n.t('Disable {0} for this paragraph', rule), disableForParagraph(document, line, rule)),
    offer(l10n.t('Disable {0} in this text', rule), [disableInText(document, rule)]),
  ];
}

/** Asked for by its kind it stands for the whole text; with the quick fixes it comes where something here is mended by it. */
function sourceFixAll(
  document: TextDocument,
  { only = [], fixAll }: CodeActionQuery,
  here: readonly Finding[],
): CodeAction[] {
  if (only.length === 0 && !here.some(({ fix }) => fix?.applicability === 'safe')) return [];
  const edits = fixAll();
  if (edits.length === 0) return [];
  return [action(document, l10n.t('Fix all that can be mended safely'), fixAllKind, edits)];
}

const action = (document: TextDocument, title: string, kind: string, edits: TextEdit[]): CodeAction => ({
  title,
  kind,
  edit: {
    documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }],
  },
});
