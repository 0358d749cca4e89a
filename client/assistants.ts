import type * as vscode from 'vscode';

/** Named in package.json too. */
const providerId = 'resolint.assistants';

type Definition = object;

interface DefinitionProvider {
  readonly onDidChangeMcpServerDefinitions: vscode.Event<void>;
  readonly provideMcpServerDefinitions: () => Definition[];
}

/** What later versions of VS Code have for assistants; none of it is in the oldest that is supported. */
interface LaterApi {
  readonly lm?: {
    readonly registerMcpServerDefinitionProvider?: (
      id: string,
      provider: DefinitionProvider,
    ) => vscode.Disposable;
  };
  readonly McpStdioServerDefinition?: new (
    label: string,
    command: string,
    args: string[],
    env: Record<string, string>,
    version: string,
  ) => Definition;
}

/** What is asked of the editor. */
export type Editor = Pick<typeof vscode, 'Disposable' | 'EventEmitter'> & {
  readonly workspace: Pick<typeof vscode.workspace, 'workspaceFolders' | 'onDidChangeWorkspaceFolders'>;
};

/**
 * Tells the editor of the server for assistants, so that they can check what they draft: `resolint mcp`, which reads
 * the folders of the workspace and writes nothing. It is started by the editor, if the user has allowed it.
 */
export function offerToAssistants(editor: Editor, cli: string, version: string): vscode.Disposable {
  const { lm, McpStdioServerDefinition: Stdio } = editor as LaterApi;
  const { Disposable, EventEmitter, workspace } = editor;
  if (!lm?.registerMcpServerDefinitionProvider || !Stdio) return new Disposable(() => undefined);
  const changed = new EventEmitter<void>();
  const provideMcpServerDefinitions = (): Definition[] => {
    const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
    if (folders.length === 0) return [];
    const roots = folders.flatMap(({ uri }) => ['--root', uri.fsPath]);
    // The Node that runs this extension: there may be no other on this machine.
    const node = { ELECTRON_RUN_AS_NODE: '1' };
    return [new Stdio('Resolint', process.execPath, [cli, 'mcp', ...roots], node, version)];
  };
  const listening = workspace.onDidChangeWorkspaceFolders(() => {
    changed.fire();
  });
  try {
    const provider = { onDidChangeMcpServerDefinitions: changed.event, provideMcpServerDefinitions };
    const registered = lm.registerMcpServerDefinitionProvider(providerId, provider);
    return Disposable.from(changed, listening, registered);
  } catch {
    // Versions in which it was a proposal have it, and refuse it.
    return Disposable.from(changed, listening);
  }
}
