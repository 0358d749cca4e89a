import { strict as assert } from 'node:assert';
import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  CodeLens,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  ShowDocumentParams,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ensureBuilt } from './built-server';
import { Client, pullClient, pushClient } from './client';

const uri = 'file:///drafts/three.unres';
const text =
  '*The General Assembly*,\n\n*Noting* the report,[^1]\n\n1. *Notes* the study;\n\n2. *Urges*  States to act;\n\n3. *Decides* on paragraph 1 above.\n\n[^1]: A/81/190.\n';
const textDocument = { uri };
const second = { line: 6, character: 20 };

const nesting = {
  ...pullClient,
  textDocument: { ...pullClient.textDocument, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
  window: { showDocument: { support: true } },
};

describe('the build of a text over the protocol', () => {
  let client: Client;
  const ask = <T>(method: string, params: object): Promise<T> =>
    client.connection.sendRequest<T>(method, params);
  before(ensureBuilt);
  afterEach(() => client.stop());

  it('is outlined as a tree, or as a list', async () => {
    client = await Client.start({ capabilities: nesting });
    await client.open(uri, text);
    const tree = await ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(
      tree.map(({ name, children = [] }) => [name, children.length]),
      [
        ['Preamble', 1],
        ['1. Notes the study', 0],
        ['2. Urges States to act', 0],
        ['3. Decides on paragraph 1 above', 0],
        ['A/81/190', 0],
      ],
    );
    await client.stop();
    client = await Client.start({ capabilities: pushClient });
    await client.open(uri, text);
    const list = await ask<SymbolInformation[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(
      list.map(({ name, location }) => [name, location.uri]),
      [
        'Preamble',
        'Noting the report',
        '1. Notes the study',
        '2. Urges States to act',
        '3. Decides on paragraph 1 above',
        'A/81/190',
      ].map((name) => [name, uri]),
    );
  });

  it('is folded, selected and coloured', async () => {
    client = await Client.start();
    await client.open(uri, text);
    const folds = await ask<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [0, 2],
        [4, 8],
      ],
    );
    const [selection] = await ask<SelectionRange[]>('textDocument/selectionRange', {
      textDocument,
      positions: [second],
    });
    assert.ok(selection?.parent?.parent);
    const tokens = await ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.ok(tokens.data.length > 40 && tokens.data.length % 5 === 0);
    const range = { start: second, end: second };
    const some = await ask<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range });
    assert.ok(some.data.length < tokens.data.length);
  });

  it('lists paragraphs of open texts among the symbols of the workspace', async () => {
    client = await Client.start();
    await client.open(uri, text);
    const found = await ask<SymbolInformation[]>('workspace/symbol', { query: 'urges act' });
    assert.deepEqual(
      found.map(({ name, location }) => [name, location.uri, location.range.start.line]),
      [['2. Urges States to act', uri, 6]],
    );
  });

  it('is renamed, and says why where it is not', async () => {
    client = await Client.start({ capabilities: pullClient });
    await client.open(uri, text, 4);
    const position = { line: 4, character: 0 };
    assert.deepEqual(await ask('textDocument/prepareRename', { textDocument, position }), {
      range: { start: position, end: { line: 4, character: 1 } },
      placeholder: '1',
    });
    const edit = await ask<WorkspaceEdit>('textDocument/rename', { textDocument, position, newName: '2' });
    const [change] = edit.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri, version: 4 });
    const renamed = TextDocument.applyEdits(
      TextDocument.create(uri, '', 1, text),
      change.edits.filter((one) => 'newText' in one),
    );
    assert.match(renamed, /^4\. \*Decides\* on paragraph 2 above\.$/m);
    await assert.rejects(
      ask('textDocument/rename', { textDocument, position, newName: 'one' }),
      /A paragraph has a number from 1 to 999/,
    );
    assert.equal(await ask('textDocument/prepareRename', { textDocument, position: second }), null);
  });

  it('is formatted', async () => {
    client = await Client.start();
    await client.open(uri, text);
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await ask<TextEdit[]>('textDocument/formatting', { textDocument, options });
    assert.equal(
      TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), edits),
      text.replace('  ', ' '),
    );
    const range = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };
    assert.deepEqual(await ask('textDocument/rangeFormatting', { textDocument, options, range }), []);
    const typed = text.replace('study;\n', 'study;\n\n');
    await client.change(uri, 2, { text: typed });
    const entered = await ask<TextEdit[]>('textDocument/onTypeFormatting', {
      textDocument,
      options,
      position: { line: 5, character: 0 },
      ch: '\n',
    });
    assert.match(
      TextDocument.applyEdits(TextDocument.create(uri, '', 2, typed), entered),
      /study;\n\n2\. \n\n3\. \*Urges\*/,
    );
  });

  it('shows labels and counts where the settings ask for them', async () => {
    const lenses = async (more: object): Promise<unknown[]> => {
      client = await Client.start({
        initializationOptions: { codeLens: true, inlayHints: { paragraphs: true }, ...more },
      });
      await client.open(uri, text);
      const found = await ask<CodeLens[]>('textDocument/codeLens', { textDocument });
      return found.map(({ command }) => [command?.title, command?.command]);
    };
    assert.deepEqual(await lenses({ showsReferences: true }), [['1 reference', 'resolint.showReferences']]);
    await client.stop();
    // Another editor knows no such command.
    assert.deepEqual(await lenses({}), [['1 reference', '']]);
    const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    const hints = await ask<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['PP1', 'OP1', 'OP2', 'OP3'],
    );
  });
});

describe('restructuring over the protocol', () => {
  let client: Client;
  const applied: ApplyWorkspaceEditParams[] = [];
  const shown: ShowDocumentParams[] = [];
  const said: string[] = [];
  const run = (argument: object): Promise<unknown> =>
    client.connection.sendRequest('workspace/executeCommand', {
      command: 'resolint.restructure',
      arguments: [argument],
    });

  async function start(capabilities = nesting): Promise<void> {
    client = await Client.start({ capabilities });
    for (const list of [applied, shown, said]) list.length = 0;
    client.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      applied.push(params);
      return { applied: true };
    });
    client.connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
      shown.push(params);
      return { success: true };
    });
    client.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
      said.push(message);
      return null;
    });
    client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      said.push(message);
    });
    await client.open(uri, text, 7);
  }

  before(ensureBuilt);
  afterEach(() => client.stop());

  it('asks the client to make one edit of one version, and to put the cursor', async () => {
    await start();
    await run({ action: 'moveParagraphUp', uri, position: second });
    const [{ edit, label } = { edit: {}, label: '' }] = applied;
    assert.equal(label, 'Move paragraph up');
    const [change] = edit.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri, version: 7 });
    const moved = TextDocument.applyEdits(
      TextDocument.create(uri, '', 7, text),
      change.edits.filter((one) => 'newText' in one),
    );
    assert.match(
      moved,
      /^1\. \*Urges\* {2}States to act;\n\n2\. \*Notes\* the study;\n\n3\. \*Decides\* on paragraph 2 above\.$/m,
    );
    const cursor = { line: 4, character: 20 };
    assert.deepEqual(shown, [{ uri, takeFocus: true, selection: { start: cursor, end: cursor } }]);
  });

  it('gives plain edits to clients that know no others', async () => {
    await start({ ...pushClient, textDocument: {}, window: { showDocument: { support: false } } } as never);
    await run({ action: 'moveParagraphUp', uri, position: second });
    assert.ok(applied[0]?.edit.changes?.[uri]);
    assert.deepEqual(shown, []);
  });

  it('says why not', async () => {
    await start();
    await run({ action: 'moveParagraphUp', uri, position: { line: 4, character: 5 } });
    await run({ action: 'renumberFootnotes', uri, position: second });
    assert.deepEqual(applied, []);
    assert.deepEqual(said, [
      'This paragraph is the first of its list already.',
      'Renumber footnotes: nothing to do.',
    ]);
  });

  it('names a sponsor that is not known, and sorts none', async () => {
    await start();
    const masthead = 'A/80/L.20\n\nSweden, Angola and Utopia: draft resolution\n\n';
    await client.change(uri, 8, { text: masthead + text });
    await run({ action: 'sortSponsors', uri, position: { line: 2, character: 0 }, version: 8 });
    assert.deepEqual(applied, []);
    assert.deepEqual(said, ['No name of a Member State: Utopia. Correct it, then sort.']);
  });

  it('leaves a key to its other use where it cannot be about anything, without a word', async () => {
    await start();
    const argument = { action: 'makeDeeper', uri, position: second };
    assert.equal(await run({ ...argument, isKey: true }), false);
    assert.deepEqual(said, []);
    assert.equal(await run(argument), null);
    assert.deepEqual(said, ['The cursor is in no subparagraph.']);
    const formula = { line: 0, character: 3 };
    assert.equal(await run({ action: 'moveParagraphUp', uri, position: formula, isKey: true }), false);
    assert.equal(said.length, 1);
  });

  it('does nothing to a text that has gone on, or is not open', async () => {
    await start();
    await run({ action: 'moveParagraphUp', uri, position: second, version: 6 });
    await run({ action: 'moveParagraphUp', uri: 'file:///drafts/other.unres', position: second });
    assert.deepEqual(applied, []);
  });

  it('refuses what it does not know', async () => {
    await start();
    for (const argument of [
      {},
      { action: 'toString', uri, position: second },
      { action: 'sortSponsors', uri },
    ])
      await assert.rejects(run(argument), /Nothing is known/);
  });

  it('is offered as code actions, by kind, and not at every step of the cursor', async () => {
    await start();
    const actions = (context: object): Promise<CodeAction[]> =>
      client.connection.sendRequest('textDocument/codeAction', {
        textDocument,
        range: { start: second, end: second },
        context: { diagnostics: [], ...context },
      });
    const moves = await actions({ only: ['refactor.move'] });
    assert.deepEqual(
      moves.map(({ title, command }) => [title, command?.command]),
      [
        ['Move paragraph up', 'resolint.restructure'],
        ['Move paragraph down', 'resolint.restructure'],
      ],
    );
    const kinds = async (context: object): Promise<boolean> =>
      (await actions(context)).some(({ kind }) => kind?.startsWith('refactor') ?? false);
    assert.equal(await kinds({ triggerKind: 2 }), false);
    assert.equal(await kinds({ triggerKind: 1 }), true);
  });
});
