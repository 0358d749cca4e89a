import { commands, l10n, window, workspace } from 'vscode';

type Fetch = 'ask' | 'always' | 'never';

/** Whether a text may be asked for over the network; the user's own settings count, and trust in the workspace. */
export async function mayFetch(symbol: string): Promise<boolean> {
  if (!workspace.isTrusted) {
    const trust = l10n.t('Manage Workspace Trust');
    const answer = await window.showWarningMessage(
      l10n.t('Resolint asks for nothing over the network in a workspace that is not trusted.'),
      trust,
    );
    if (answer === trust) await commands.executeCommand('workbench.trust.manage');
    return false;
  }
  const settings = workspace.getConfiguration('resolint');
  const setting = settings.inspect<Fetch>('fetch');
  const fetch = setting?.globalValue ?? setting?.defaultValue ?? 'ask';
  if (fetch === 'always') return true;
  if (fetch === 'never') {
    const open = l10n.t('Open Settings');
    const answer = await window.showInformationMessage(
      l10n.t('The setting resolint.fetch says that nothing is fetched.'),
      open,
    );
    if (answer === open) await commands.executeCommand('workbench.action.openSettings', 'resolint.fetch');
    return false;
  }
  const once = l10n.t('Fetch It');
  const always = l10n.t('Always Fetch');
  const never = l10n.t('Never Fetch');
  const answer = await window.showInformationMessage(
    l10n.t('Fetch the text of {0} from documents.un.org?', symbol),
    { modal: true, detail: l10n.t('The symbol is sent to the United Nations, and nothing else.') },
    once,
    always,
    never,
  );
  if (answer === always) await settings.update('fetch', 'always', true);
  if (answer === never) await settings.update('fetch', 'never', true);
  return answer === once || answer === always;
}
