import * as l10n from '@vscode/l10n';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ApplyWorkspaceEditResult, Connection, WorkspaceEdit } from 'vscode-languageserver';
import type { WordToAdd } from '../../features/fixing/add-words';
import { withWord } from '../../features/fixing/dictionary-text';
import { configName } from '../../lint/config';
import type { WorkspaceHost } from '../lifecycle/host';

export interface AddWordsOptions {
  readonly connection: Pick<Connection, 'workspace' | 'window'>;
  readonly host: Pick<WorkspaceHost, 'read' | 'exists'>;
  /** The folders of the workspace. */
  readonly folders: () => Promise<readonly string[]>;
  /** Whether the client makes files. */
  readonly createsFiles: () => boolean;
}

export const readWordToAdd = (argument: unknown): WordToAdd | undefined => {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { word, uri } = argument as Partial<Record<keyof WordToAdd, unknown>>;
  return typeof word === 'string' && word !== '' && typeof uri === 'string' && URL.canParse(uri)
    ? { word, uri }
    : undefined;
};

/** Adds words to the dictionary in the settings beside a text, by way of the client. */
export function createWordAdder({ connection, host, folders, createsFiles }: AddWordsOptions) {
  /** The address of the file that has the word now; null if there is none. */
  return async ({ word, uri }: WordToAdd): Promise<string | null> => {
    const { file, text } = await configFor(uri);
    const after = withWord(text ?? '', word);
    if (after === undefined || (text === undefined && !createsFiles())) {
      connection.window.showWarningMessage(l10n.t('“{0}” could not be added to {1}.', word, configName));
      return null;
    }
    const answer = (await connection.workspace.applyEdit({
      label: l10n.t('Add “{0}” to the dictionary of this workspace', word),
      edit: editOf(file, text, after),
    })) as ApplyWorkspaceEditResult | null;
    return answer?.applied === true ? file : null;
  };

  /** The settings that hold for a text, or those of its workspace folder that are still to be made. */
  async function configFor(uri: string): Promise<{ file: string; text: string | undefined }> {
    const root = (await folders()).find((folder) => uri.startsWith(`${folder}/`));
    const home = root === undefined ? new URL('.', uri).href : `${root}/`;
    for (let folder = new URL('.', uri).href; ; folder = new URL('..', folder).href) {
      const file = new URL(configName, folder).href;
      const text = await host.read(file);
      if (text !== undefined) return { file, text };
      if (folder === home || folder === new URL('..', folder).href)
        return { file: new URL(configName, home).href, text: undefined };
    }
  }
}

function editOf(uri: string, before: string | undefined, after: string): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  if (before === undefined)
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: after }] },
      ],
    };
  const end = TextDocument.create(uri, 'jsonc', 0, before).positionAt(before.length);
  return { changes: { [uri]: [{ range: { start, end }, newText: after }] } };
}
