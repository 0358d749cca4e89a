import type { CodeAction, Diagnostic, Hover, Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from './features/code-actions';
import { toDiagnostics } from './features/diagnostics';
import { fixAll } from './features/fix-all';
import { hover } from './features/hover';
import { lintResolution, type Finding, type LintOptions } from './lint/lint';
import { eraOf, profileOf } from './lint/profile';
import type { Settings } from './lint/settings';
import { rules } from './rules';
import type { ProfileName } from './rules/rule';
import { parseResolution } from './syntax/parse';
import type { Resolution } from './syntax/resolution';

/** What every entry (server, CLI, browser) asks of the engine. Pure: documents in, answers out. */
export interface ResolutionService {
  /** The findings of a text, in order of place. */
  diagnose(document: TextDocument, settings: Settings): Diagnostic[];
  /** Quick fixes for the findings that touch `range`, and `source.fixAll.resolint`, filtered by `only` where given. */
  codeActions(
    document: TextDocument,
    settings: Settings,
    range: Range,
    only?: readonly string[],
  ): CodeAction[];
  /** Every safe fix, to a fixed point, as one minimal set of edits; empty where nothing is to be mended. */
  fixAll(document: TextDocument, settings: Settings): TextEdit[];
  /** The rule behind a finding at this place. */
  hover(document: TextDocument, settings: Settings, position: Position): Hover | null;
  /** Whose practice a text is held to, and of which time. */
  describe(document: TextDocument, settings: Settings): Practice;
  /** Forgets what was kept for a document. */
  forget(uri: string): void;
}

export interface Practice {
  readonly profile: ProfileName;
  readonly era: 'current' | 'earlier';
}

export interface ServiceOptions {
  /** Told of a rule that threw; the other rules go on. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

/** What is known of a document at one version under one set of settings; the settings are compared by identity. */
interface Reading {
  readonly document: TextDocument;
  readonly version: number;
  readonly settings: Settings;
  readonly resolution: Resolution;
  readonly findings: readonly Finding[];
  edits?: TextEdit[];
}

export function createResolutionService({ onRuleError }: ServiceOptions = {}): ResolutionService {
  const readings = new Map<string, Reading>();

  const options = (settings: Settings): LintOptions => ({
    settings,
    ...(onRuleError ? { onRuleError } : {}),
  });

  /** Parses once per version, and runs the rules once per version and settings. */
  function read(document: TextDocument, settings: Settings): Reading {
    const { uri, version } = document;
    const known = readings.get(uri);
    const isCurrent = known?.document === document && known.version === version;
    if (isCurrent && known.settings === settings) return known;
    const resolution = isCurrent ? known.resolution : parseResolution(document.getText());
    const findings = lintResolution(resolution, options(settings));
    const reading = { document, version, settings, resolution, findings };
    readings.set(uri, reading);
    return reading;
  }

  function editsOf(document: TextDocument, settings: Settings): TextEdit[] {
    const reading = read(document, settings);
    return (reading.edits ??= fixAll(document, options(settings)));
  }

  const editsOfRule = (document: TextDocument, settings: Settings, id: string): TextEdit[] =>
    fixAll(document, { ...options(settings), rules: rules.filter((rule) => rule.id === id) });

  return {
    diagnose: (document, settings) => toDiagnostics(document, read(document, settings).findings),
    codeActions: (document, settings, range, only) =>
      codeActions(document, {
        findings: read(document, settings).findings,
        range,
        only,
        fixAll: (rule) => (rule ? editsOfRule(document, settings, rule) : editsOf(document, settings)),
      }),
    fixAll: editsOf,
    hover: (document, settings, position) =>
      hover(document, read(document, settings).findings, rules, position),
    describe(document, settings) {
      const { resolution } = read(document, settings);
      return { profile: profileOf(resolution, settings), era: eraOf(resolution, settings) };
    },
    forget: (uri) => {
      readings.delete(uri);
    },
  };
}
