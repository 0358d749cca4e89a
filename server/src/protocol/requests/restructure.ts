import {
  CodeActionTriggerKind,
  LSPErrorCodes,
  ResponseError,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActionKinds } from '../../features/fixing/code-actions';
import { restructuringKinds } from '../../features/restructure/restructure';
import { isRefusal } from '../../features/restructure/restructuring';
import type { ResolutionService } from '../../service';
import type { About, AboutInSteps } from './with-document';
import { editOf, withoutVersions, type EditAbilities } from './workspace-edits';

export const restructureCapabilities: ServerCapabilities = {
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [...codeActionKinds, ...restructuringKinds] },
};

export interface RestructureOptions {
  readonly connection: Connection;
  readonly service: ResolutionService;
  readonly abilities: () => EditAbilities;
  readonly about: About;
  readonly aboutFindings: About;
  readonly aboutInSteps: AboutInSteps;
  /** Whether the client keeps a dictionary of the user. */
  readonly keepsDictionary: () => boolean;
  /** Whether the client shows the pages of rules. */
  readonly showsRules: () => boolean;
}

/** Answers what changes a text: quick fixes, refactorings, renaming. */
export function serveRestructure(options: RestructureOptions): void {
  const { connection, service, abilities, about, aboutFindings, aboutInSteps } = options;
  const { keepsDictionary, showsRules } = options;
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    about(uri, (document) => service.prepareRename(document, position)),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) =>
    about(uri, (document) => {
      const edits = service.rename(document, position, newName);
      if (isRefusal(edits)) throw new ResponseError(LSPErrorCodes.RequestFailed, edits.refused);
      return editOf(document, edits, abilities());
    }),
  );
  connection.onCodeAction(async (params, token) => {
    const { textDocument, range, context } = params;
    const { uri } = textDocument;
    const isOver = (): boolean => token.isCancellationRequested;
    const version = await aboutFindings(uri, (document) => document.version);
    if (version === null || isOver()) return null;
    await aboutInSteps(uri, function* (document, settings) {
      if (!isOver()) yield* service.mendAhead(document, settings, range, context.only);
    });
    const actions = await aboutFindings(uri, (document, settings) =>
      // What was edited meanwhile is asked about again.
      isOver() || document.version !== version
        ? []
        : once([
            ...service.codeActions(document, settings, range, context.only),
            ...service.addWords(document, settings, {
              range,
              only: context.only,
              dictionaries: { workspace: abilities().appliesEdits, user: keepsDictionary() },
            }),
            ...(showsRules() ? service.showRules(document, settings, { range, only: context.only }) : []),
            ...refactorings(document, params),
          ]),
    );
    return abilities().versionedEdits ? actions : actions?.map(withoutVersions);
  });

  /** What mends a finding is no refactoring beside it. */
  const once = (actions: readonly CodeAction[]): CodeAction[] =>
    actions.filter(
      ({ title, edit }, i) => edit !== undefined || actions.findIndex((other) => other.title === title) === i,
    );

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
