import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { wants } from './action-kinds';
import { toDiagnostic } from './diagnostics';
import { findingsIn, type ActionQuery } from './findings-in';

/** The server's command that adds a word to the settings beside a text, and the client's that adds one to the user's. */
export const addToWorkspaceCommand = 'resolint.addToDictionary';
export const addToUserCommand = 'resolint.addToUserDictionary';

/** What the commands are given. */
export interface WordToAdd {
  readonly word: string;
  /** The text that has it. */
  readonly uri: string;
}

export interface AddWordsQuery extends ActionQuery {
  /** Whether the client takes edits of other files, and whether it keeps a dictionary of the user. */
  readonly dictionaries: { readonly workspace: boolean; readonly user: boolean };
}

const rule = 'style/spelling';

/** Words of a range that are offered, at most. */
const mostOffered = 100;

/** Actions that add the words in a range that are not known to a dictionary. */
export function addWords(document: TextDocument, { dictionaries, ...query }: AddWordsQuery): CodeAction[] {
  if (!wants(query.only, CodeActionKind.QuickFix)) return [];
  const here = findingsIn(document, query, rule).slice(0, mostOffered);
  return here.flatMap((finding) => {
    const [, word = ''] = finding.words;
    const offer = (title: string, command: string): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(document, finding)],
      command: { title, command, arguments: [{ word, uri: document.uri } satisfies WordToAdd] },
    });
    return [
      ...(dictionaries.workspace
        ? [offer(l10n.t('Add “{0}” to the dictionary of this workspace', word), addToWorkspaceCommand)]
        : []),
      ...(dictionaries.user ? [offer(l10n.t('Add “{0}” to my dictionary', word), addToUserCommand)] : []),
    ];
  });
}
