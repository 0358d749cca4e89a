import {
  CodeActionKind,
  commands,
  Disposable,
  l10n,
  Range,
  Uri,
  window,
  workspace,
  type WorkspaceEdit,
  type CodeAction,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { Mending, Point } from './answers';
import type { DraftInHand } from './sample';
import type { Server } from './server';

const mostAsked = 3;

/** Commands that mend all that can be mended safely: all of it once its number is known, or after a look at each change. */
export function offerFixAll(
  { start, mendingOf }: Pick<Server, 'start' | 'mendingOf'>,
  draftInHand: DraftInHand,
): Disposable {
  /** Lets the edits of a draft be made; typing that goes on meanwhile makes them edits of another text. */
  async function mend(make: (mending: Mending, editor: TextEditor) => Promise<void>): Promise<void> {
    const editor = await draftInHand();
    const { document } = editor;
    await start();
    for (let asked = 0; asked < mostAsked; asked++) {
      const { version } = document;
      const mending = await mendingOf(document.uri.toString());
      if (document.version !== version) continue;
      if (mending && mending.mended > 0) await make(mending, editor);
      else void window.showInformationMessage(l10n.t('There is nothing that can be mended safely.'));
      return;
    }
  }

  const review = ({ editToReview }: Mending, { document }: TextEditor): Promise<void> =>
    reviewChanges(editToReview, document);

  return Disposable.from(
    commands.registerCommand('resolint.fixAll', () =>
      mend(async (mending, editor) => {
        const { document } = editor;
        const { version } = document;
        const way = await askHow(mending.mended);
        if (way === 'review') return review(mending, editor);
        if (way !== 'all') return;
        // A text that was typed in meanwhile has other places; its findings are counted anew.
        if (document.version !== version) return void commands.executeCommand('resolint.fixAll');
        if (await workspace.applyEdit(mending.edit)) void tell(mending.mended, document);
      }),
    ),
    commands.registerCommand('resolint.reviewFixes', () => mend(review)),
  );
}

/** Says how much can be mended, and asks whether to do so; undefined if the question is dismissed. */
async function askHow(count: number): Promise<'all' | 'review' | undefined> {
  const title =
    count === 1
      ? l10n.t('1 finding can be mended safely')
      : l10n.t('{0} findings can be mended safely', count);
  const choices = [
    {
      way: 'all' as const,
      label: count === 1 ? l10n.t('$(wand) Mend it') : l10n.t('$(wand) Mend all {0}', count),
      detail: l10n.t('The meaning stays as it is. One Undo takes everything back.'),
    },
    {
      way: 'review' as const,
      label: l10n.t('$(checklist) Review'),
      detail: l10n.t('Look at each change first, and choose which to make.'),
    },
  ];
  return (await window.showQuickPick(choices, { title, placeHolder: l10n.t('Mend them?') }))?.way;
}

/** Shows each change under its rule; says so if none was chosen, since the text then looks as before. */
async function reviewChanges(edit: WorkspaceEdit, document: TextDocument): Promise<void> {
  const before = document.getText();
  const isApplied = await workspace.applyEdit(edit, { isRefactoring: true });
  // The list of changes had the focus, and is gone.
  await window.showTextDocument(document);
  if (isApplied && document.getText() === before)
    void window.showInformationMessage(
      l10n.t('Nothing was changed: tick the changes to make, then choose Apply.'),
    );
}

/** Says what was done, and takes it back if that is asked for. */
async function tell(mended: number, document: TextDocument): Promise<void> {
  const { version } = document;
  const undo = l10n.t('Undo');
  const said = mended === 1 ? l10n.t('1 finding is mended.') : l10n.t('{0} findings are mended.', mended);
  if ((await window.showInformationMessage(said, undo)) !== undo) return;
  if (document.version !== version) {
    void window.showInformationMessage(l10n.t('The text has changed since. Undo it step by step.'));
    return;
  }
  await window.showTextDocument(document);
  await commands.executeCommand('undo');
}

/** A fix that a hover offers, as the server names it. */
interface OfferedFix {
  readonly uri: string;
  readonly range: { readonly start: Point; readonly end: Point };
  readonly title: string;
}

/** The command behind the links of hovers; the text has the focus again, which the hover had. */
export const offerFix = (): Disposable =>
  commands.registerCommand('resolint.fix', async (fix: OfferedFix) => {
    if (await makeFix(fix)) await window.showTextDocument(Uri.parse(fix.uri));
  });

/** Makes the fix of this title, if the text still has what it is for; whether it has. */
export async function makeFix({ uri, range: { start, end }, title }: OfferedFix): Promise<boolean> {
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    Uri.parse(uri),
    new Range(start.line, start.character, end.line, end.character),
    CodeActionKind.QuickFix.value,
  );
  const edit = actions.find((action) => action.title === title)?.edit;
  return edit !== undefined && workspace.applyEdit(edit);
}
