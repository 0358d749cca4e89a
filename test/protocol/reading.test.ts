import { strict as assert } from 'node:assert';
import type { CompletionItem, CompletionList, Hover, InlayHint } from 'vscode-languageserver-protocol';
import { ensureBuilt } from './built-server';
import { Client, pushClient } from './client';

const uri = 'file:///drafts/reading.unres';
const text = `*The General Assembly*,

*Recalling* its resolutions 53/70 and 54/49 of 1 December 1999,[^1]

1. *Requests* the Secretary-General to report as set out in paragraph 2 below;

2. *Decides* to remain seized of the matter.

[^1]: Resolution 53/70.
`;
const textDocument = { uri };
const at = (line: number, character: number) => ({
  textDocument,
  position: { line, character },
});
const whole = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };

describe('reading over the protocol', () => {
  let client: Client;
  before(ensureBuilt);
  afterEach(() => client.stop());

  const ask = <T>(method: string, params: object): Promise<T> =>
    client.connection.sendRequest(`textDocument/${method}`, params);
  const start = async (options: Parameters<typeof Client.start>[0] = {}): Promise<void> => {
    client = await Client.start(options);
    await client.open(uri, text);
  };

  it('says what it can do', async () => {
    await start();
    const { capabilities } = client.initialized;
    for (const name of [
      'hoverProvider',
      'definitionProvider',
      'referencesProvider',
      'documentHighlightProvider',
      'documentLinkProvider',
      'completionProvider',
      'inlayHintProvider',
    ] as const)
      assert.ok(capabilities[name], name);
    assert.ok(capabilities.completionProvider?.triggerCharacters?.includes(' '));
  });

  it('previews a citation with what is known of it, from the first request on', async () => {
    await start();
    const hover = await ask<Hover | null>('hover', at(2, 30));
    assert.ok(hover && typeof hover.contents === 'object' && 'value' in hover.contents);
    assert.match(
      hover.contents.value,
      /^The first time a resolution is named, [^]*\*\*Resolution 53\/70\*\*[^]*Adopted on 4 December 1998/,
    );
  });

  it('previews in plain words for clients that show no Markdown', async () => {
    const contentFormat = ['plaintext' as const];
    const completionItem = { documentationFormat: contentFormat };
    await start({
      capabilities: {
        ...pushClient,
        textDocument: { hover: { contentFormat }, completion: { completionItem } },
      },
    });
    const hover = await ask<Hover | null>('hover', at(2, 30));
    assert.ok(hover && typeof hover.contents === 'object' && 'kind' in hover.contents);
    assert.equal(hover.contents.kind, 'plaintext');
    assert.match(
      hover.contents.value,
      /^The first time a resolution is named, [^*\\[\]]*Resolution 53\/70 · [^*\\[\]]*Adopted on 4 December 1998[^*\\[\]]*$/,
    );
    const { items } = await ask<CompletionList>('completion', { ...at(2, 33), context: { triggerKind: 1 } });
    const item = items.find(({ label }) => label === '53/70');
    assert.ok(item);
    const { documentation } = await client.connection.sendRequest<CompletionItem>(
      'completionItem/resolve',
      item,
    );
    assert.ok(typeof documentation === 'object');
    assert.match(documentation.value, /^Resolution 53\/70 · /);
  });

  it('leads to definitions, with links for clients that take them', async () => {
    const target = { start: { line: 6, character: 0 }, end: { line: 6, character: 2 } };
    await start();
    assert.deepEqual(await ask('definition', at(4, 70)), [{ uri, range: target }]);
    await client.stop();
    await start({ capabilities: { ...pushClient, textDocument: { definition: { linkSupport: true } } } });
    const [link] = await ask<object[]>('definition', at(4, 70));
    assert.ok(link && 'targetSelectionRange' in link);
    assert.deepEqual(link.targetSelectionRange, target);
  });

  it('finds references, highlights and links', async () => {
    await start();
    const context = { includeDeclaration: true };
    assert.equal((await ask<unknown[]>('references', { ...at(2, 30), context })).length, 2);
    assert.equal((await ask<unknown[]>('documentHighlight', at(2, 30))).length, 2);
    assert.equal(await ask('documentHighlight', at(2, 3)), null);
    const links = await ask<{ target: string }[]>('documentLink', { textDocument });
    assert.deepEqual(
      links.map(({ target }) => target.replace('https://docs.un.org/en/', '')),
      ['A/RES/53/70', 'A/RES/54/49', 'A/RES/53/70'],
    );
  });

  it('completes, with details for clients that show no labels beside labels', async () => {
    await start();
    await client.change(uri, 2, {
      range: { start: { line: 2, character: 33 }, end: { line: 2, character: 33 } },
      text: ', 55/2',
    });
    const context = { triggerKind: 1 };
    const list = await ask<CompletionList>('completion', { ...at(2, 39), context });
    assert.equal(list.isIncomplete, true);
    const item = list.items.find(({ label }) => label === '55/2');
    assert.ok(item);
    assert.match(item.detail ?? '', /Millennium Declaration|\d{4}/);
    assert.equal(item.labelDetails, undefined);
    const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', item);
    assert.ok(typeof resolved.documentation === 'object');
    assert.match(resolved.documentation.value, /^\*\*Resolution 55\/2\*\*/);
  });

  it('shows inlay hints where they are set', async () => {
    await start();
    const hints = (): Promise<InlayHint[]> => ask('inlayHint', { textDocument, range: whole });
    assert.deepEqual(await hints(), []);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { resolint: { inlayHints: { citations: 'date' } } },
    });
    assert.deepEqual(
      (await hints()).map(({ label }) => label),
      [' of 4 December 1998', ' of 4 December 1998'],
    );
  });

  it('reports on a draft by its name, which one that is not saved has too', async () => {
    await start();
    const unsaved = 'untitled:Untitled-2';
    client.open(unsaved, '*The General Assembly*,\n\n1. *Decides* to go on.\n');
    for (const [of, name] of [
      [unsaved, 'Untitled-2'],
      [uri, 'reading.unres'],
    ] as const) {
      const report = await client.connection.sendRequest<string>('resolint/report', {
        uri: of,
        format: 'markdown',
      });
      assert.equal(report.split('\n')[2], `**${name}**`);
    }
  });

  it('has nothing to say of documents that are not open', async () => {
    await start();
    const other = { textDocument: { uri: 'file:///not/open' } };
    const position = { line: 0, character: 0 };
    for (const [method, params] of Object.entries({
      definition: { position },
      references: { position, context: { includeDeclaration: true } },
      documentHighlight: { position },
      completion: { position },
      documentLink: {},
      inlayHint: { range: whole },
    }))
      assert.equal(await ask(method, { ...other, ...params }), null, method);
  });
});
