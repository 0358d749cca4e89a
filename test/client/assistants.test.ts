import { strict as assert } from 'node:assert';
import { offerToAssistants, type Editor } from '../../client/assistants';
import manifest from '../../package.json';

interface Provider {
  readonly onDidChangeMcpServerDefinitions: (listener: () => void) => void;
  readonly provideMcpServerDefinitions: () => Server[];
}

class Server {
  constructor(
    readonly label: string,
    readonly command: string,
    readonly args: readonly string[],
    readonly env: Readonly<Record<string, string>>,
    readonly version: string,
  ) {}
}

/** As much of an editor as is asked; `later` is what it has for assistants. */
function editorWith(folders: readonly string[], later: object): { editor: Editor; openFolder: () => void } {
  const listeners: (() => void)[] = [];
  class EventEmitter {
    readonly heard: (() => void)[] = [];
    readonly event = (listener: () => void): void => void this.heard.push(listener);
    fire(): void {
      this.heard.forEach((listener) => {
        listener();
      });
    }
  }
  const Disposable = Object.assign(
    function () {
      return {};
    },
    { from: () => ({}) },
  );
  const workspaceFolders = folders.map((folder) => {
    const [scheme, fsPath] = folder.split('://');
    return { uri: { scheme, fsPath } };
  });
  const onDidChangeWorkspaceFolders = (listener: () => void): void => void listeners.push(listener);
  const workspace = { workspaceFolders, onDidChangeWorkspaceFolders };
  const editor = { EventEmitter, Disposable, workspace, ...later } as unknown as Editor;
  return {
    editor,
    openFolder: () => {
      listeners.forEach((listener) => {
        listener();
      });
    },
  };
}

describe('the server for assistants', () => {
  const registered: { id: string; provider: Provider }[] = [];
  const lm = {
    registerMcpServerDefinitionProvider: (id: string, provider: Provider) => {
      registered.push({ id, provider });
      return {};
    },
  };
  beforeEach(() => registered.splice(0));

  it('reads the folders of the workspace that are on a disk, and is not let write', () => {
    const { editor, openFolder } = editorWith(['file:///drafts', 'vscode-vfs:///far', 'file:///more'], {
      lm,
      McpStdioServerDefinition: Server,
    });
    offerToAssistants(editor, '/ext/dist/cli.js', '1.2.3');
    const [{ id, provider } = { id: '', provider: undefined }] = registered;
    assert.deepEqual(
      manifest.contributes.mcpServerDefinitionProviders.map((contributed) => contributed.id),
      [id],
    );
    const [server, ...others] = provider?.provideMcpServerDefinitions() ?? [];
    assert.deepEqual(others, []);
    assert.deepEqual(server?.args, ['/ext/dist/cli.js', 'mcp', '--root', '/drafts', '--root', '/more']);
    assert.deepEqual(
      [server.command, server.env, server.version],
      [process.execPath, { ELECTRON_RUN_AS_NODE: '1' }, '1.2.3'],
    );
    let changes = 0;
    provider?.onDidChangeMcpServerDefinitions(() => changes++);
    openFolder();
    assert.equal(changes, 1);
  });

  it('is not offered without a folder', () => {
    offerToAssistants(editorWith([], { lm, McpStdioServerDefinition: Server }).editor, 'cli.js', '1');
    assert.deepEqual(registered[0]?.provider.provideMcpServerDefinitions(), []);
  });

  it('is passed over by an editor that knows of no such thing, or refuses it', () => {
    const refusing = {
      registerMcpServerDefinitionProvider: () => {
        throw new Error('CANNOT use API proposal');
      },
    };
    for (const later of [
      {},
      { lm: {} },
      { lm },
      { McpStdioServerDefinition: Server },
      { lm: refusing, McpStdioServerDefinition: Server },
    ])
      assert.ok(offerToAssistants(editorWith(['file:///drafts'], later).editor, 'cli.js', '1'));
    assert.deepEqual(registered, []);
  });
});
