import {
  CodeLens,
  commands,
  Disposable,
  l10n,
  languages,
  Range,
  SnippetString,
  window,
  workspace,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { NewDraft } from './answers';
import { languageId } from './language';
import type { Server } from './server';

const command = 'resolint.newDraft';
const startCommand = 'resolint.startFromText';
const isEmpty = (document: TextDocument): boolean => document.getText().trim() === '';

/**
 * A command that begins a draft: asks whose it is and for which session, and writes it with fields to fill in. A
 * resolution that is empty offers it over its first line.
 */
export const offerNewDraft = ({ newDrafts }: Pick<Server, 'newDrafts'>): Disposable =>
  Disposable.from(
    commands.registerCommand(command, async () => {
      const title = l10n.t('New Draft Resolution');
      const fromText = { label: l10n.t('From last session’s text…'), description: '', sessions: [] };
      const kinds = await newDrafts();
      const kind = await choose([...kinds, fromText], { title, placeHolder: l10n.t('Whose draft is it?') });
      if (kind === fromText) {
        await commands.executeCommand(startCommand);
        return;
      }
      const placeHolder = l10n.t('For which session?');
      const session = kind && (await choose(kind.sessions, { title, placeHolder }));
      if (!session) return;
      const editor = await emptyEditor();
      const { document } = editor;
      const whole = new Range(0, 0, document.lineCount, 0);
      await editor.insertSnippet(new SnippetString(session.snippet), document.validateRange(whole));
    }),
    languages.registerCodeLensProvider(languageId, {
      provideCodeLenses: (document) =>
        isEmpty(document)
          ? [
              new CodeLens(new Range(0, 0, 0, 0), { title: l10n.t('Start a draft'), command }),
              new CodeLens(new Range(0, 0, 0, 0), {
                title: l10n.t('Start from last session’s text'),
                command: startCommand,
              }),
            ]
          : [],
    }),
  );

/** One of several; the only one without a question. */
async function choose<Choice extends Pick<NewDraft, 'label'>>(
  choices: readonly Choice[],
  options: { readonly title: string; readonly placeHolder: string },
): Promise<Choice | undefined> {
  return choices.length > 1 ? window.showQuickPick(choices, options) : choices[0];
}

/** The resolution in hand if nothing is in it yet, or else a new one. */
async function emptyEditor(): Promise<TextEditor> {
  const active = window.activeTextEditor;
  if (active?.document.languageId === languageId && isEmpty(active.document)) return active;
  return window.showTextDocument(await workspace.openTextDocument({ language: languageId }));
}
