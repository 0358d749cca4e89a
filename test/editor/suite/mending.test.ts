import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { draft } from './texts';
import { becomesResolution, closeAll, findings, findingsOf, fixAll, open, setting, waitFor } from './window';

const actionsAt = (
  uri: vscode.Uri,
  range: vscode.Range,
  kind = vscode.CodeActionKind.QuickFix,
): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind.value);

/** The draft with its full stop and its openings mended. */
const mendedPreamble = `*The General Assembly*,

*Noting* that most of what is said between continents travels through cables on the sea floor,
`;

/** What the hovers of a place say, one after the other. */
async function hoverText(uri: vscode.Uri, place: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    place,
  );
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value))
    .join('\n');
}

describe('a finding', () => {
  afterEach(closeAll);

  it('offers a quick fix that sets an opening in italics', async () => {
    const { uri } = await open('italics.txt', draft);
    const document = await becomesResolution(uri);
    const found = await findingsOf(uri, 'italics/opening-phrase');
    const finding = found.find(({ range }) => document.getText(range).startsWith('Noting'));
    assert.ok(finding, 'no finding at “Noting”');
    const actions = await actionsAt(uri, finding.range);
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit, `no quick fix among: ${actions.map(({ title }) => title).join('; ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /^\*Noting\* that most/m);
    await waitFor(
      'one finding less',
      () => findings(uri, 'italics/opening-phrase').length === found.length - 1,
    );
  });

  it('can be silenced for its line', async () => {
    const { uri } = await open('silence.unres', draft);
    const [finding] = await findingsOf(uri, 'punctuation/preamble-comma');
    assert.ok(finding);
    const actions = await actionsAt(uri, finding.range);
    const disable = actions.find(({ title }) => title === 'Disable punctuation/preamble-comma for this line');
    assert.ok(disable?.edit);
    await vscode.workspace.applyEdit(disable.edit);
    await waitFor('silence', () => findings(uri, 'punctuation/preamble-comma').length === 0);
  });

  it('is explained by its hover and leads to its page', async () => {
    const { uri } = await open('hover.unres', draft);
    const [finding] = await findingsOf(uri, 'punctuation/preamble-comma');
    assert.ok(finding);
    assert.ok(typeof finding.code === 'object');
    assert.match(
      decodeURIComponent(finding.code.target.toString(true)),
      /^command:resolint\.showRule\?\["punctuation\/preamble-comma"\]$/,
    );
    const actions = await actionsAt(uri, finding.range);
    const page = actions.find(({ command }) => command?.command === 'resolint.showRule');
    assert.equal(page?.title, 'Show documentation for punctuation/preamble-comma');
    await vscode.commands.executeCommand('resolint.showRule', 'punctuation/preamble-comma');
    await waitFor('the page of the rule', () =>
      vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('preamble-comma'),
    );
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    const text = await hoverText(uri, finding.range.start);
    assert.match(text, /Every preambular paragraph ends with a comma/);
  });

  it('is mended by the link of its hover', async () => {
    const { uri } = await open('hover-fix.unres', draft);
    const [finding] = await findingsOf(uri, 'punctuation/preamble-comma');
    assert.ok(finding);
    const text = await hoverText(uri, finding.range.start);
    const [, argument] =
      /\[End the paragraph with a comma\]\(command:resolint\.fix\?([^)]*)\)/.exec(text) ?? [];
    assert.ok(argument);
    const [fix] = JSON.parse(decodeURIComponent(argument)) as [object];
    await vscode.commands.executeCommand('resolint.fix', fix);
    await waitFor('a mended text', () =>
      vscode.window.activeTextEditor?.document.getText().includes('on the sea floor,'),
    );
  });
});

describe('a whole draft', () => {
  afterEach(async () => {
    await closeAll();
    await setting('editor.codeActionsOnSave', undefined);
    await setting('resolint.rules', undefined);
  });

  it('is mended by one command', async () => {
    const { uri } = await open('fix-all.unres', draft);
    await findingsOf(uri, 'punctuation/preamble-comma');
    await fixAll();
    await waitFor('a mended text', () =>
      vscode.window.activeTextEditor?.document.getText().includes(mendedPreamble),
    );
    await waitFor('no error', () =>
      findings(uri).every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error),
    );
  });

  for (const kind of ['source.fixAll', 'source.fixAll.resolint'])
    it(`is mended on save where ${kind} is set`, async () => {
      await setting('editor.codeActionsOnSave', { [kind]: 'explicit' });
      const { uri } = await open(`${kind}.unres`, draft);
      await findingsOf(uri, 'punctuation/preamble-comma');
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      // VS Code saves, and mends on save, only what has been edited.
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(editor.document.lineCount, 0), '\n');
      });
      await vscode.commands.executeCommand('workbench.action.files.save');
      const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      assert.ok(saved.includes(mendedPreamble), saved);
    });

  it('is mended on save if the setting asks for it', async () => {
    await setting('resolint.fixOnSave', true);
    const { uri } = await open('fix-on-save.unres', draft);
    await findingsOf(uri, 'punctuation/preamble-comma');
    await vscode.window.activeTextEditor?.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), '\n');
    });
    await vscode.commands.executeCommand('workbench.action.files.save');
    await setting('resolint.fixOnSave', undefined);
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    assert.ok(saved.includes(mendedPreamble), saved);
  });

  it('is held to the severities of the settings', async () => {
    await setting('resolint.rules', { 'punctuation/preamble-comma': 'hint' });
    const { uri } = await open('severity.unres', draft);
    const [hint] = await findingsOf(uri, 'punctuation/preamble-comma');
    assert.equal(hint?.severity, vscode.DiagnosticSeverity.Hint);
    await setting('resolint.rules', { 'punctuation/preamble-comma': 'off' });
    await waitFor('silence', () => findings(uri, 'punctuation/preamble-comma').length === 0);
  });
});
