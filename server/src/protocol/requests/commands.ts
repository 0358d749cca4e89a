import * as l10n from '@vscode/l10n';
import {
  LSPErrorCodes,
  Position,
  ResponseError,
  type ApplyWorkspaceEditResult,
  type ClientCapabilities,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  isRestructuringName,
  restructureCommand,
  type RestructuringName,
} from '../../features/restructure/restructure';
import { isRefusal } from '../../features/restructure/restructuring';
import type { ResolutionService } from '../../service';
import { addToWorkspaceCommand, type WordToAdd } from '../../features/fixing/add-words';
import { readWordToAdd } from './add-words';
import type { About } from './with-document';
import { editOf, readEditAbilities, type EditAbilities } from './workspace-edits';

/** What of a client changes the answers below. */
export interface CommandAbilities extends EditAbilities {
  /** The server can ask it to show a place in a document. */
  readonly showsDocuments: boolean;
}

export const readCommandAbilities = (capabilities: ClientCapabilities): CommandAbilities => ({
  ...readEditAbilities(capabilities),
  showsDocuments: capabilities.window?.showDocument?.support === true,
});

export const commandCapabilities: ServerCapabilities = {
  executeCommandProvider: { commands: [restructureCommand, addToWorkspaceCommand] },
};

export interface CommandOptions {
  readonly connection: Connection;
  readonly service: Pick<ResolutionService, 'restructure'>;
  readonly abilities: () => CommandAbilities;
  readonly about: About;
  /** Adds a word to the settings beside a text. */
  readonly addWord: (word: WordToAdd) => Promise<string | null>;
}

/** Carries out the commands that change a text or its settings, by way of the client. */
export function serveCommands({ connection, service, abilities, about, addWord }: CommandOptions): void {
  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    const [argument] = Array.isArray(given) ? (given as unknown[]) : [];
    const word = command === addToWorkspaceCommand ? readWordToAdd(argument) : undefined;
    if (word) return addWord(word);
    const asked = command === restructureCommand ? readArgument(argument) : undefined;
    if (!asked)
      throw new ResponseError(LSPErrorCodes.RequestFailed, l10n.t('Nothing is known of {0}.', command));
    return about(asked.uri, (document) => carryOut(document, asked));
  });

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
      edit: editOf(document, outcome.edits, abilities()),
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
