import type { CodeAction, Range, TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { addWords, type AddWordsQuery } from '../features/fixing/add-words';
import { codeActions, isMendedSafely, mendedAtOnce } from '../features/fixing/code-actions';
import type { ActionQuery } from '../features/fixing/findings-in';
import { fixAllSteps } from '../features/fixing/fix-all';
import { mending, mendingSteps, type Mending } from '../features/fixing/mending';
import { moveSymbol } from '../features/fixing/move-symbol';
import { showRules } from '../features/fixing/show-rules';
import { lastOf, type Finding, type LintOptions } from '../lint/lint';
import type { Settings } from '../lint/settings';
import { rules } from '../rules';
import type { Resolution } from '../syntax/resolution';

/** What mends what is found in a text. */
export interface MendingService {
  /** Quick fixes for the findings that touch `range`, and `source.fixAll.resolint`, filtered by `only` if it is given. */
  codeActions(
    document: TextDocument,
    settings: Settings,
    range: Range,
    only?: readonly string[],
  ): CodeAction[];
  /**
   * Does the work for `codeActions` beforehand in small steps; the document may not change between them. If it is broken
   * off, what was not worked out is not offered of this version.
   */
  mendAhead(
    document: TextDocument,
    settings: Settings,
    range: Range,
    only?: readonly string[],
  ): Generator<undefined, void>;
  /** Actions that add the words in a range that are not known to one of the dictionaries that there are. */
  addWords(document: TextDocument, settings: Settings, query: Omit<AddWordsQuery, 'findings'>): CodeAction[];
  /** Actions that show the pages of the rules that found something in a range. */
  showRules(document: TextDocument, settings: Settings, query: Omit<ActionQuery, 'findings'>): CodeAction[];
  /** Every safe fix, to a fixed point, as one minimal set of edits; empty if nothing is to be mended. */
  fixAll(document: TextDocument, settings: Settings): TextEdit[];
  /** The same with the rule that asks for each edit, and how many findings go. */
  mending(document: TextDocument, settings: Settings): Mending;
  /** The same in small steps; undefined if there is too much to mend at once. */
  mendingSteps(document: TextDocument, settings: Settings): Generator<undefined, Mending | undefined>;
}

/** Findings with safe fixes that are mended at once, at the most: a text is read anew after each round of fixes. */
const mostMended = 10_000;

/** The edits that mend all findings of a rule in a version of a text; of all rules under undefined. */
export type Fixes = Map<string | undefined, TextEdit[]>;

export interface MendingOptions {
  /** Reads a document, once for each version. */
  readonly parse: (document: TextDocument) => Resolution;
  /** What is found in a version, and what has been worked out of how to mend it. */
  readonly read: (
    document: TextDocument,
    settings: Settings,
  ) => { readonly findings: readonly Finding[]; readonly fixes: Fixes };
  readonly options: (settings: Settings) => LintOptions;
}

export function createMendingService({ parse, read, options }: MendingOptions): MendingService {
  const isTooMuch = (findings: readonly Finding[]): boolean =>
    findings.length > mostMended && findings.filter(isMendedSafely).length > mostMended;

  const fixSteps = (
    document: TextDocument,
    settings: Settings,
    rule?: string,
  ): Generator<undefined, TextEdit[]> =>
    fixAllSteps(document, {
      ...options(settings),
      ...(rule === undefined ? {} : { rules: rules.filter(({ id }) => id === rule) }),
    });

  function fixesOf(document: TextDocument, settings: Settings, rule?: string): TextEdit[] {
    const { fixes } = read(document, settings);
    const edits = fixes.get(rule) ?? lastOf(fixSteps(document, settings, rule));
    fixes.set(rule, edits);
    return edits;
  }

  return {
    codeActions(document, settings, range, only) {
      const { findings } = read(document, settings);
      return [
        ...moveSymbol(document, parse(document), { findings, range, only }),
        ...codeActions(document, {
          findings,
          range,
          only,
          fixAll: (rule) => fixesOf(document, settings, rule),
        }),
      ];
    },
    *mendAhead(document, settings, range, only) {
      const { findings, fixes } = read(document, settings);
      const missing = mendedAtOnce(document, { findings, range, only }).filter((rule) => !fixes.has(rule));
      for (const rule of missing) fixes.set(rule, []);
      if (isTooMuch(findings)) return;
      for (const rule of missing) fixes.set(rule, yield* fixSteps(document, settings, rule));
    },
    addWords: (document, settings, query) =>
      addWords(document, { ...query, findings: read(document, settings).findings }),
    showRules: (document, settings, query) =>
      showRules(document, { ...query, findings: read(document, settings).findings }),
    fixAll: (document, settings) => fixesOf(document, settings),
    mending: (document, settings) => mending(document.getText(), options(settings)),
    *mendingSteps(document, settings) {
      const { findings } = read(document, settings);
      return isTooMuch(findings) ? undefined : yield* mendingSteps(document.getText(), options(settings));
    },
  };
}
