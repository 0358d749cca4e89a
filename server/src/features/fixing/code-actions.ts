import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction, type Diagnostic, type TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../lint/lint';
import { titleOf } from '../../lint/words';
import type { Fix } from '../../model/report';
import type { Edit } from '../../text/edit';
import { toDiagnostic } from './diagnostics';
import { disableForLine, disableForParagraph, disableInText } from './disable';
import { asksForAll, wants } from './action-kinds';
import { findingsIn, type ActionQuery } from './findings-in';
import { toTextEdits } from '../places';

const fixAllKind = `${CodeActionKind.SourceFixAll}.resolint`;
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

export interface CodeActionQuery extends ActionQuery {
  /** The edits that mend every safe finding, of one rule where it is named. Asked for only where they are offered. */
  readonly fixAll: (rule?: string) => TextEdit[];
}

/** What can be done about the findings that touch a range, and about all of them. */
export function codeActions(document: TextDocument, query: CodeActionQuery): CodeAction[] {
  const atOnce = mendedAtOnce(document, query);
  return [
    ...(wants(query.only, CodeActionKind.QuickFix) ? quickFixes(document, query, atOnce) : []),
    ...(atOnce.includes(undefined) ? sourceFixAll(document, query) : []),
  ];
}

/**
 * The rules of which all findings in the text are offered to be mended at once, and undefined if those of all rules are:
 * what `fixAll` is asked for.
 */
export function mendedAtOnce(document: TextDocument, query: ActionQuery): (string | undefined)[] {
  const { findings, only } = query;
  const here = findingsIn(document, query).filter(isMendedSafely);
  const rules = wants(only, CodeActionKind.QuickFix) ? [...new Set(here.map(({ rule }) => rule))] : [];
  // Asked for by its kind it stands for the whole text; with the quick fixes it comes if something here is mended by it.
  const isAllOffered = wants(only, fixAllKind) && !(asksForAll(only) && here.length === 0);
  return [
    ...rules.filter((rule) => findings.filter((one) => one.rule === rule && isMendedSafely(one)).length > 1),
    ...(isAllOffered ? [undefined] : []),
  ];
}

/** Findings that are acted on one by one, or named by an action, at most: a range of a whole text may touch a million. */
const mostOffered = 100;

function quickFixes(
  document: TextDocument,
  query: CodeActionQuery,
  atOnce: readonly (string | undefined)[],
): CodeAction[] {
  const here = findingsIn(document, query);
  const all = here
    .slice(0, mostOffered)
    .map((finding) => ({ finding, diagnostic: toDiagnostic(document, finding) }));

  /** One fix may mend all slips of a part: it is offered once, for all of them. */
  const shared = new Map<string, Map<readonly Edit[], Diagnostic[]>>();
  const fixes = all.flatMap(({ finding: { fix, otherFixes = [] }, diagnostic }) =>
    (fix ? [fix, ...otherFixes] : []).flatMap((one) => {
      const title = titleOf(one);
      const byEdits = shared.get(title) ?? new Map<readonly Edit[], Diagnostic[]>();
      shared.set(title, byEdits);
      const known = byEdits.get(one.edits);
      if (known) {
        known.push(diagnostic);
        return [];
      }
      const diagnostics = [diagnostic];
      byEdits.set(one.edits, diagnostics);
      return mendBy(document, one, title, diagnostics);
    }),
  );
  const wholeText = atOnce.flatMap((rule) => {
    if (rule === undefined) return [];
    const mended = here.filter((finding) => finding.rule === rule && isMendedSafely(finding));
    const diagnostics = mended.slice(0, mostOffered).map((finding) => toDiagnostic(document, finding));
    return mendRule(document, query, rule, diagnostics);
  });
  const silenced = new Set<string>();
  const disabling = all.flatMap(({ finding, diagnostic }) => {
    // One comment silences all findings of a rule on a line.
    const key = `${diagnostic.range.start.line} ${finding.rule}`;
    if (silenced.has(key)) return [];
    silenced.add(key);
    return disable(document, finding, diagnostic);
  });
  return [...fixes, ...wholeText, ...disabling];
}

function mendBy(document: TextDocument, fix: Fix, title: string, diagnostics: Diagnostic[]): CodeAction[] {
  const source = document.getText();
  const edits = fix.edits.filter(({ start, end, text }) => source.slice(start, end) !== text);
  if (edits.length === 0) return [];
  return [
    {
      ...action(document, title, CodeActionKind.QuickFix, toTextEdits(document, edits)),
      diagnostics,
      ...(fix.applicability === 'safe' ? { isPreferred: true } : {}),
    },
  ];
}

/**
 * One action for all findings of a rule, where it mends one in hand and there are more. Suggestions are looked at one by
 * one.
 */
function mendRule(
  document: TextDocument,
  { fixAll }: CodeActionQuery,
  rule: string,
  diagnostics: Diagnostic[],
): CodeAction[] {
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

function sourceFixAll(document: TextDocument, { fixAll }: CodeActionQuery): CodeAction[] {
  const edits = fixAll();
  if (edits.length === 0) return [];
  return [action(document, l10n.t('Fix all that can be mended safely'), fixAllKind, edits)];
}

export const isMendedSafely = ({ fix }: Finding): boolean => fix?.applicability === 'safe';

const action = (document: TextDocument, title: string, kind: string, edits: TextEdit[]): CodeAction => ({
  title,
  kind,
  edit: {
    documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }],
  },
});
