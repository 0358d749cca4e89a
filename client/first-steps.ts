import { commands, Disposable, languages, type Uri } from 'vscode';
import type { DraftInHand } from './sample';
import type { Server } from './server';

/** Milliseconds for which the findings of a draft that was just opened are awaited. */
const patience = 5000;

/** Commands of the first steps that need a draft: they work from any page, and open one if there is none. */
export const offerFirstSteps = ({ start }: Pick<Server, 'start'>, draftInHand: DraftInHand): Disposable =>
  Disposable.from(
    commands.registerCommand('resolint.nextFinding', async () => {
      const { document } = await draftInHand();
      await start();
      await findingsOf(document.uri);
      await commands.executeCommand('editor.action.marker.next');
    }),
    commands.registerCommand('resolint.showFindings', async () => {
      await draftInHand();
      await commands.executeCommand('workbench.actions.view.problems');
    }),
    commands.registerCommand('resolint.showView', async () => {
      await draftInHand();
      await commands.executeCommand('resolint.resolution.focus');
    }),
  );

/** Waits until something is found in a text, but not for long: there may be nothing. */
async function findingsOf(uri: Uri): Promise<void> {
  if (languages.getDiagnostics(uri).length > 0) return;
  let listening: Disposable | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  await new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
    listening = languages.onDidChangeDiagnostics(() => {
      if (languages.getDiagnostics(uri).length > 0) resolve();
    });
  });
  clearTimeout(timer);
  listening?.dispose();
}
