import type { CodeAction, Diagnostic, Hover, Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from './lint/settings';

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
  /** Forgets what was kept for a document. */
  forget(uri: string): void;
}

export function createResolutionService(): ResolutionService {
  return {
    diagnose: () => [],
    codeActions: () => [],
    fixAll: () => [],
    hover: () => null,
    forget: () => undefined,
  };
}
