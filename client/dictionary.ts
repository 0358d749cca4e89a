import { commands, ConfigurationTarget, Uri, workspace, type Disposable } from 'vscode';
import type { ExecuteCommandSignature } from 'vscode-languageclient';

/** The server's command, which edits the settings beside a text and answers with their address. */
const addToWorkspaceCommand = 'resolint.addToDictionary';

/** What the server gives the commands that add a word. */
interface WordToAdd {
  readonly word: string;
  readonly uri: string;
}

/** Saves the settings that the server has added a word to: it reads them from the disk. */
export async function saveSettings(
  command: string,
  args: unknown[],
  next: ExecuteCommandSignature,
): Promise<unknown> {
  const answer: unknown = await next(command, args);
  if (command === addToWorkspaceCommand && typeof answer === 'string')
    await (await workspace.openTextDocument(Uri.parse(answer))).save();
  return answer;
}

/** Adds words to the dictionary in the user's own settings. */
export const offerDictionary = (): Disposable =>
  commands.registerCommand('resolint.addToUserDictionary', async ({ word, uri }: WordToAdd) => {
    const settings = workspace.getConfiguration('resolint', Uri.parse(uri));
    const words = settings.inspect<string[]>('dictionary')?.globalValue ?? [];
    if (!words.includes(word))
      await settings.update('dictionary', [...words, word], ConfigurationTarget.Global);
  });
