import * as vscode from 'vscode';

/** What the extension gives to whoever activates it. */
interface Running {
  readonly status: vscode.LanguageStatusItem;
  readonly isServerRunning: () => boolean;
  readonly tree: vscode.TreeDataProvider<unknown> & {
    readonly show: (document: vscode.TextDocument | undefined) => void;
  };
}

export async function resolint(): Promise<Running> {
  const extension = vscode.extensions.getExtension<Running>('resolint.resolint');
  if (!extension) throw new Error('the extension is not there');
  return extension.activate();
}

export async function waitFor<T>(
  what: string,
  get: () => T | undefined | false | null,
  patience = 20_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = get();
    if (value !== undefined && value !== false && value !== null) return value;
    if (Date.now() > end) throw new Error(`timed out waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export const settle = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Presses a key as a person does; whoever runs the suite reads the line. */
export const press = (key: string): void => {
  console.log(`#press ${key}`);
};

export function inWorkspace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no workspace');
  return vscode.Uri.joinPath(folder.uri, name);
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Writes a file into the workspace and shows it. */
export async function open(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = inWorkspace(name);
  await vscode.workspace.fs.writeFile(uri, bytes(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** The document of a file, which changes with its language. */
export const current = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());

export const becomesResolution = (uri: vscode.Uri): Promise<vscode.TextDocument> =>
  waitFor('the language of resolutions', () => {
    const document = current(uri);
    return document?.languageId === 'un-resolution' && document;
  });

export const findings = (uri: vscode.Uri, rule?: string): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source, code }) => source === 'resolint' && (!rule || ruleOf(code) === rule));

const ruleOf = (code: vscode.Diagnostic['code']): unknown => (typeof code === 'object' ? code.value : code);

export const findingsOf = (uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic[]> =>
  waitFor(`a finding of ${rule}`, () => {
    const found = findings(uri, rule);
    return found.length > 0 && found;
  });

export async function closeAll(): Promise<void> {
  // A tab with changes would ask before it is closed.
  for (const tab of vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)) {
    if (!tab.isDirty || !(tab.input instanceof vscode.TabInputText)) continue;
    await vscode.window.showTextDocument(tab.input.uri);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export const setting = async (name: string, value: unknown): Promise<void> => {
  await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Workspace);
};

/** Runs “Fix All”, and takes the first answer to what it asks once it has counted. */
export async function fixAll(): Promise<void> {
  const done = Promise.resolve(vscode.commands.executeCommand('resolint.fixAll')).then(() => 'done');
  // The question comes when the server has answered; before that this does nothing.
  while ((await Promise.race([done, settle(50)])) !== 'done')
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}
