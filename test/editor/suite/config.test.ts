import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { bytes, closeAll, findingsOf, inWorkspace, waitFor } from './window';

const name = '.resolintrc.json';

/** Shows the file with a text in which `▮` marks the cursor. */
async function show(text: string): Promise<{ document: vscode.TextDocument; cursor: vscode.Position }> {
  const uri = inWorkspace(name);
  await vscode.workspace.fs.writeFile(uri, bytes('{}\n'));
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  // Typed, not read: a file that was just closed is still at hand with what it held.
  await editor.edit((edit) => {
    const all = new vscode.Range(
      new vscode.Position(0, 0),
      document.lineAt(document.lineCount - 1).range.end,
    );
    edit.replace(all, text.replace('▮', ''));
  });
  return { document, cursor: document.positionAt(Math.max(0, text.indexOf('▮'))) };
}

/** What the editor's own JSON support offers; it reads the schema first, so the first answers may be empty. */
async function offered(text: string, wanted: string): Promise<string[]> {
  const { document, cursor } = await show(text);
  const end = Date.now() + 20_000;
  for (;;) {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      cursor,
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    if (labels.includes(wanted)) return labels;
    if (Date.now() > end) throw new Error(`${wanted} is not among ${labels.slice(0, 20).join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe(name, () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace(name));
  });

  it('is read as JSON with comments', async () => {
    const { document } = await show('{ // the house\n}');
    assert.equal(document.languageId, 'jsonc');
  });

  it('is completed: settings, rules, severities', async () => {
    const settings = await offered('{ "▮" }', 'rules');
    for (const setting of ['profile', 'era', 'extends']) assert.ok(settings.includes(setting), setting);
    assert.ok((await offered('{ "rules": { "▮" } }', 'style/date')).length > 100);
    const levels = await offered('{ "rules": { "style/date": ▮ } }', '"hint"');
    for (const level of ['"error"', '"warning"', '"information"', '"off"'])
      assert.ok(levels.includes(level), level);
  });

  it('is checked: what is no rule, no setting and no severity is marked', async () => {
    const { document } = await show(
      '{ "rules": { "style/nothing": "error", "style/date": "loud" }, "colour": 1 }',
    );
    const marked = await waitFor('three warnings', () => {
      const found = vscode.languages.getDiagnostics(document.uri).map(({ range }) => document.getText(range));
      return found.length >= 3 && found;
    });
    assert.deepEqual(marked.sort(), ['"colour"', '"loud"', '"style/nothing"']);
  });
});

describe('a folder that is on no disk', () => {
  afterEach(closeAll);

  it('has its settings read', async () => {
    const files = new Map([
      ['/.resolintrc.json', '{ "rules": { "punctuation/preamble-comma": "hint" } }'],
      ['/drafts/draft.unres', '*The General Assembly*,\n\n*Noting* the report.\n\n1. *Decides* to act.\n'],
    ]);
    const provider = vscode.workspace.registerFileSystemProvider('memory', inMemory(files));
    try {
      const uri = vscode.Uri.parse('memory://house/drafts/draft.unres');
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      const [finding] = await findingsOf(uri, 'punctuation/preamble-comma');
      assert.equal(finding?.severity, vscode.DiagnosticSeverity.Hint);
    } finally {
      provider.dispose();
    }
  });
});

/** Files that can be read and nothing else. */
function inMemory(files: ReadonlyMap<string, string>): vscode.FileSystemProvider {
  const textOf = ({ path }: vscode.Uri): string => {
    const text = files.get(path);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return text;
  };
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: textOf(uri).length }),
    readDirectory: () => [],
    readFile: (uri) => bytes(textOf(uri)),
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
