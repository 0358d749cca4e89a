import {
  commands,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  Range,
  window,
  workspace,
} from 'vscode';
import type { Rollover } from '../answers';
import { languageId } from '../language';
import { nameOf } from '../name-of';
import type { Server } from '../server';
import { targetBasisOf } from './basis';
import { isEarlierText, type EarlierTexts } from './earlier-text';
import { pickText } from './pick-text';

export interface StartOptions {
  readonly server: Pick<Server, 'textsAtHand' | 'targetSessionOf' | 'rollover' | 'choosePredecessor'>;
  readonly earlierTexts: EarlierTexts;
}

/** Sessions after the one that the text tells that are offered. */
const offered = 5;

/**
 * The command that makes a draft of a text of an earlier session: asks for the text and the session, opens the draft beside the
 * text, and lists what a person has to look at.
 */
export function offerStart({ server, earlierTexts }: StartOptions): Disposable {
  const remarks = languages.createDiagnosticCollection('Last session');

  async function start(): Promise<void> {
    const title = l10n.t('Start from Last Session’s Text');
    const picked = await pickText(server, { title, first: inHand() });
    if (!picked) return;
    const session = await chooseSession(picked.at, title);
    if (session === undefined) return;
    const made = await server.rollover(picked.at, session);
    const document = await workspace.openTextDocument({ language: languageId, content: made.text });
    await server.choosePredecessor(document.uri.toString(), picked.at);
    await earlierTexts.compare(document.uri, made.name);
    remarks.set(document.uri, made.steps.filter(({ action }) => action === 'look at').map(remarkOf));
    await tell(made);
  }

  async function chooseSession(at: string, title: string): Promise<number | undefined> {
    const target = await server.targetSessionOf(at);
    const first = target?.session ?? 0;
    const sessions = target ? Array.from({ length: offered + 1 }, (_, i) => first + i) : [];
    if (sessions.length === 0) {
      const typed = await window.showInputBox({
        title,
        prompt: l10n.t('For which session?'),
        validateInput: (value) => (/^\d{1,3}$/.test(value) ? undefined : l10n.t('A number, for example 81')),
      });
      return typed === undefined ? undefined : Number(typed);
    }
    const rows = sessions.map((session) => ({
      label: l10n.t('Session {0}', session),
      ...(session === first && target ? { description: targetBasisOf(target) } : {}),
      session,
    }));
    return (await window.showQuickPick(rows, { title, placeHolder: l10n.t('For which session?') }))?.session;
  }

  return Disposable.from(
    remarks,
    workspace.onDidCloseTextDocument(({ uri }) => {
      remarks.delete(uri);
    }),
    commands.registerCommand('resolint.startFromText', () =>
      start().catch((error: unknown) => {
        const words = error instanceof Error ? error.message : String(error);
        void window.showErrorMessage(words);
      }),
    ),
  );
}

/** The resolution in the active editor is the likeliest to be taken up. */
function inHand(): { label: string; description: string; text: { at: string } }[] {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== languageId || document.getText().trim() === '' || isEarlierText(document))
    return [];
  return [
    {
      label: nameOf(document.uri),
      description: l10n.t('the text in the editor'),
      text: { at: document.uri.toString() },
    },
  ];
}

function remarkOf({ from, to, why, range: { start, end } }: Rollover['steps'][number]): Diagnostic {
  const words = to === undefined ? why : `${why} (“${from}” → “${to}”)`;
  const place = new Range(start.line, start.character, end.line, end.character);
  const remark = new Diagnostic(place, words, DiagnosticSeverity.Information);
  remark.source = 'Last session';
  return remark;
}

async function tell({ name, session, steps }: Rollover): Promise<void> {
  const count = (action: Rollover['steps'][number]['action']): number =>
    steps.filter((step) => step.action === action).length;
  const list = l10n.t('Show the List');
  const answer = await window.showInformationMessage(
    l10n.t(
      '{0} for session {1}: {2} changes made, {3} places to fill in, {4} to look at.',
      name,
      session,
      count('made'),
      count('fill in'),
      count('look at'),
    ),
    list,
  );
  if (answer === list) await commands.executeCommand('workbench.actions.view.problems');
}
