import * as l10n from '@vscode/l10n';
import {
  CodeActionTriggerKind,
  LSPErrorCodes,
  Position,
  ResponseError,
  type ApplyWorkspaceEditResult,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type ServerCapabilities,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActionKinds } from '../features/code-actions';
import {
  isRestructuringName,
  restructureCommand,
  restructuringKinds,
  type RestructuringName,
} from '../features/restructure';
import { isRefusal } from '../features/restructuring';
import type { ResolutionService } from '../service';
import type { About } from './about';
import { plainEdit, versionedEdit, withoutVersions } from './workspace-edits';

/** What of a client changes the answers below. */
export interface RestructureAbilities {
  /** The server can ask it to show a place in a document. */
  readonly showsDocuments: boolean;
  /** Its edits name the version they were made for. */
  readonly versionedEdits: boolean;
}

export const readRestructureAbilities = ({
  window,
  workspace,
}: ClientCapabilities): RestructureAbilities => ({
  showsDocuments: window?.showDocument?.support === true,
  versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
});

export const restructureCapabilities: ServerCapabilities = {
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [...codeActionKinds, ...restructuringKinds] },
  executeCommandProvider: { commands: [restructureCommand] },
};

export interface RestructureOptions {
  readonly connection: Connection;
  readonly service: ResolutionService;
  readonly abilities: () => RestructureAbilities;
  readonly about: About;
}

/** Answers what changes a text: quick fixes, refactorings, renaming, commands. */
export function serveRestructure({ connection, service, abilities, about }: RestructureOptions): void {
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    about(uri, (document) => service.prepareRename(document, position)),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) =>
    about(uri, (document) => {
      const edits = service.rename(document, position, newName);
      if (isRefusal(edits)) throw new ResponseError(LSPErrorCodes.RequestFailed, edits.refused);
      return workspaceEdit(document, edits);
    }),
  );
  connection.onCodeAction(async (params, token) => {
    const { textDocument, range, context } = params;
    const actions = await about(textDocument.uri, (document, settings) =>
      token.isCancellationRequested
        ? []
        : [
            ...service.codeActions(document, settings, range, context.only),
            ...refactorings(document, params),
          ],
    );
    return abilities().versionedEdits ? actions : actions?.map(withoutVersions);
  });
  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    const [argument] = Array.isArray(given) ? (given as unknown[]) : [];
    const asked = command === restructureCommand ? readArgument(argument) : undefined;
    if (!asked)
      throw new ResponseError(LSPErrorCodes.RequestFailed, l10n.t('Nothing is known of {0}.', command));
    return about(asked.uri, (document) => carryOut(document, asked));
  });

  const workspaceEdit = (document: TextDocument, edits: TextEdit[]): WorkspaceEdit =>
    abilities().versionedEdits ? versionedEdit(document, edits) : plainEdit(document, edits);

  /**
   * Asks the client to make the edits; it says no where the text has gone on since. Answers false where a key was
   * pressed that means something else here.
   */
  async function carryOut(document: TextDocument, asked: Asked): Promise<false | null> {
    const { action, version, position, isKey } = asked;
    if (version !== undefined && version !== document.version) return null;
    const outcome = service.restructure(document, action, position);
    if (isRefusal(outcome)) {
      if (isKey && outcome.isElsewhere) return false;
      connection.window.showWarningMessage(outcome.refused);
      return null;
    }
    if (outcome.edits.length === 0) {
      connection.window.showInformationMessage(l10n.t('{0}: nothing to do.', outcome.title));
      return null;
    }
    const answer = (await connection.workspace.applyEdit({
      label: outcome.title,
      edit: workspaceEdit(document, outcome.edits),
    })) as ApplyWorkspaceEditResult | null;
    if (answer?.applied !== true || outcome.cursor === undefined || !abilities().showsDocuments) return null;
    const cursor = positionIn(outcome.text, outcome.cursor);
    await connection.window.showDocument({
      uri: document.uri,
      takeFocus: true,
      selection: { start: cursor, end: cursor },
    });
    return null;
  }

  /** The restructurings that a request for code actions may bring. */
  function refactorings(
    document: TextDocument,
    { range, context: { only, triggerKind } }: CodeActionParams,
  ): CodeAction[] {
    // At every step of the cursor a light bulb would promise that something is wrong.
    const isPointed = range.start.line !== range.end.line || range.start.character !== range.end.character;
    if (triggerKind === CodeActionTriggerKind.Automatic && !isPointed && !only) return [];
    return service.refactorings(document, range, only);
  }
}

/** What a client asks for with the command. */
interface Asked {
  readonly action: RestructuringName;
  readonly uri: string;
  /** Of the document for which it was offered; a client that asks afresh leaves it out. */
  readonly version?: number;
  readonly position: Position;
  /** Asked for by a key that has another use; what it cannot be about is not told, but answered with false. */
  readonly isKey: boolean;
}

function readArgument(argument: unknown): Asked | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { action, uri, version, position, isKey } = argument as Partial<Record<keyof Asked, unknown>>;
  if (!isRestructuringName(action) || typeof uri !== 'string' || !Position.is(position)) return undefined;
  return {
    action,
    uri,
    position,
    isKey: isKey === true,
    ...(typeof version === 'number' ? { version } : {}),
  };
}

/** Line and character of an offset in a text that no document holds yet. */
const positionIn = (text: string, offset: number): Position =>
  TextDocument.create('', '', 0, text).positionAt(offset);
