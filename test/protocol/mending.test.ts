import { strict as assert } from 'node:assert';
import type { Hover, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ensureBuilt } from './built-server';
import { Client, pullClient, pushClient } from './client';

const uri = 'file:///drafts/two.unres';
const text =
  '*The General Assembly*,\n\nNoting the report.\n\n*Noting* the reply;\n\n*Decides* to remain seized of the matter.\n';
const whole = { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } };
const stop = { start: { line: 2, character: 17 }, end: { line: 2, character: 18 } };

describe('mending over the protocol', () => {
  let client: Client;
  before(ensureBuilt);
  afterEach(() => client.stop());

  it('announces its kinds of actions', async () => {
    client = await Client.start();
    assert.deepEqual(client.initialized.capabilities.codeActionProvider, {
      codeActionKinds: [
        'quickfix',
        'source.fixAll.resolint',
        'refactor.rewrite',
        'refactor.move',
        'refactor.extract',
        'refactor.inline',
      ],
    });
  });

  it('gives edits the version they were made for', async () => {
    client = await Client.start({ capabilities: pullClient });
    await client.open(uri, text, 3);
    const [fix] = (await client.actions(uri, stop, ['quickfix'])) ?? [];
    assert.equal(fix?.isPreferred, true);
    assert.deepEqual(fix.edit, {
      documentChanges: [{ textDocument: { uri, version: 3 }, edits: [{ range: stop, newText: ',' }] }],
    });
  });

  it('gives plain edits to clients that know no others', async () => {
    client = await Client.start({ capabilities: pushClient });
    await client.open(uri, text);
    const [fix] = (await client.actions(uri, stop, ['quickfix'])) ?? [];
    assert.deepEqual(fix?.edit, { changes: { [uri]: [{ range: stop, newText: ',' }] } });
  });

  for (const only of ['source', 'source.fixAll', 'source.fixAll.resolint'])
    it(`mends the whole text for ${only}`, async () => {
      client = await Client.start({ capabilities: pushClient });
      await client.open(uri, text);
      const actions = (await client.actions(uri, whole, [only])) ?? [];
      assert.deepEqual(
        actions.map(({ kind }) => kind),
        ['source.fixAll.resolint'],
      );
      const edits = actions[0]?.edit?.changes?.[uri] ?? [];
      const document = TextDocument.create(uri, 'un-resolution', 1, text);
      const mended = TextDocument.applyEdits(document, edits);
      assert.match(mended, /^\*Noting\* the report,$/m);
      assert.match(mended, /^\*Noting\* the reply,$/m);
      // What was mended has nothing left to mend.
      await client.change(uri, 2, { text: mended });
      assert.deepEqual(await client.actions(uri, whole, [only]), []);
    });

  it('offers nothing of another kind', async () => {
    client = await Client.start();
    await client.open(uri, text);
    for (const only of ['notebook', 'source.organizeImports', 'source.fixAll.other'])
      assert.deepEqual(await client.actions(uri, whole, [only]), [], only);
  });

  it('explains a finding', async () => {
    client = await Client.start();
    await client.open(uri, text);
    const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: stop.start,
    });
    assert.ok(hover && typeof hover.contents === 'object' && 'value' in hover.contents);
    assert.match(hover.contents.value, /Every preambular paragraph ends with a comma/);
    assert.deepEqual(hover.range, stop);
  });

  it('tells by whose practice a text is held', async () => {
    client = await Client.start();
    await client.open(uri, '*The Security Council*,\n\n*Noting* the report,\n');
    assert.deepEqual(await client.connection.sendRequest('resolint/practice', { uri }), {
      profile: 'security-council',
      era: 'current',
      language: 'en',
    });
  });
});

describe('all that can be mended safely, over the protocol', () => {
  let client: Client;
  before(ensureBuilt);
  afterEach(() => client.stop());

  it('comes with the rule of each edit, to be confirmed', async () => {
    client = await Client.start({ capabilities: pullClient });
    await client.open(uri, text, 3);
    const rule = 'punctuation/preamble-comma';
    const { mended, edit } = await client.connection.sendRequest<{ mended: number; edit: WorkspaceEdit }>(
      'resolint/mending',
      { uri },
    );
    assert.equal(mended, 3);
    const [change] = edit.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri, version: 3 });
    assert.ok(change.edits.some((one) => 'annotationId' in one && one.annotationId === rule));
    for (const one of change.edits)
      assert.ok('annotationId' in one && edit.changeAnnotations?.[one.annotationId], JSON.stringify(one));
    assert.deepEqual(edit.changeAnnotations?.[rule], {
      label: 'Every preambular paragraph ends with a comma.',
      description: rule,
      needsConfirmation: true,
    });
  });

  it('lets others in while it is worked out', async () => {
    client = await Client.start({ capabilities: pullClient });
    const small = 'file:///drafts/small.unres';
    await client.open(small, text);
    await client.open(
      uri,
      '*The General Assembly*,\n\n' +
        '*Noting* the report of 5 december 1998,\n\n'.repeat(1000) +
        '1. *Decides* to act.\n',
    );
    const answered: string[] = [];
    const note = (name: string) => (): void => void answered.push(name);
    const hover = { textDocument: { uri: small }, position: stop.start };
    const asked = [
      client.actions(uri, stop, ['source.fixAll']).then(note('actions')),
      client.connection.sendRequest('resolint/mending', { uri }).then(note('mending')),
    ];
    while (answered.length < 3) {
      await client.connection.sendRequest('textDocument/hover', hover);
      answered.push('hover');
    }
    await Promise.all(asked);
    assert.deepEqual(answered.slice(0, 3), ['hover', 'hover', 'hover']);
  }).timeout(60_000);

  it('is not worked out if there is too much', async () => {
    client = await Client.start({ capabilities: pullClient });
    await client.open(
      uri,
      `*The General Assembly*,\n\n${'*Noting* it ,\n\n'.repeat(10_100)}1. *Decides* to act.\n`,
    );
    await assert.rejects(
      client.connection.sendRequest('resolint/mending', { uri }),
      /Not mended: it takes too long\. Cut it into files of one resolution each\./,
    );
  }).timeout(60_000);

  it('is nothing for a text that is not open', async () => {
    client = await Client.start();
    assert.equal(await client.connection.sendRequest('resolint/mending', { uri }), null);
  });

  it('lists the drafts that can be begun', async () => {
    client = await Client.start();
    const drafts =
      await client.connection.sendRequest<readonly { label: string; sessions: object[] }[]>(
        'resolint/newDrafts',
      );
    assert.ok(drafts.some(({ label }) => label === 'Third Committee'));
    for (const { label, sessions } of drafts) assert.ok(sessions.length > 0, label);
  });
});
