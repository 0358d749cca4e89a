import {
  TextDocumentSyncKind,
  type ClientCapabilities,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { commandCapabilities, readCommandAbilities, type CommandAbilities } from '../requests/commands';
import { readingCapabilities, readReadingAbilities, type ReadingAbilities } from '../requests/reading';
import { restructureCapabilities } from '../requests/restructure';
import {
  readStructureAbilities,
  structureCapabilities,
  type StructureAbilities,
} from '../requests/structure';

/** What the client at the other end can do, as far as it changes what the server says. */
export interface Abilities extends ReadingAbilities, StructureAbilities, CommandAbilities {
  /** It asks for diagnostics; one that does not is sent them. */
  readonly pullsDiagnostics: boolean;
  /** It can be told to ask again. */
  readonly refreshesDiagnostics: boolean;
  /** It tells of files that change on disk where it is asked to. */
  readonly watchesFiles: boolean;
  /** It does so in folders outside the workspace too. */
  readonly watchesFolders: boolean;
}

export function readAbilities(capabilities: ClientCapabilities): Abilities {
  const { textDocument, workspace } = capabilities;
  return {
    ...readReadingAbilities(capabilities),
    ...readStructureAbilities(capabilities),
    ...readCommandAbilities(capabilities),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesFolders:
      workspace?.didChangeWatchedFiles?.dynamicRegistration === true &&
      workspace.didChangeWatchedFiles.relativePatternSupport === true,
  };
}

export function capabilitiesFor({ pullsDiagnostics }: Abilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...readingCapabilities,
    ...structureCapabilities,
    ...restructureCapabilities,
    ...commandCapabilities,
    workspaceSymbolProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    // Pushed or pulled, never both: the same finding would stand twice in the list of problems.
    ...(pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'resolint',
            interFileDependencies: false,
            workspaceDiagnostics: true,
          },
        }
      : {}),
  };
}
