import { strict as assert } from 'node:assert';
import { ensureBuilt } from './built-server';
import { settle } from './client';
import { RawServer } from './raw-server';

const uri = 'file:///drafts/torture.unres';
const text = '*The General Assembly*,\n\n*Noting* the report.\n';

/** Methods that take a document, a place in it, or anything else. */
const methods = [
  ...[
    'hover',
    'completion',
    'definition',
    'references',
    'documentHighlight',
    'documentLink',
    'documentSymbol',
  ],
  ...['foldingRange', 'selectionRange', 'prepareRename', 'rename', 'codeAction', 'codeLens', 'formatting'],
  ...[
    'rangeFormatting',
    'onTypeFormatting',
    'inlayHint',
    'semanticTokens/full',
    'semanticTokens/range',
    'diagnostic',
  ],
]
  .map((name) => `textDocument/${name}`)
  .concat('workspace/symbol', 'workspace/diagnostic', 'workspace/executeCommand', 'completionItem/resolve')
  .concat(
    'resolint/practice',
    'resolint/textsNamed',
    'resolint/importFacts',
    'resolint/citations',
    'resolint/report',
  );

const far = { line: 1e9, character: 1e9 };
const nowhere = { line: -1, character: null };
const document = { textDocument: { uri } };
/** Parameters of the wrong shape, and of the right one with values that make no sense. */
const senseless: readonly unknown[] = [
  null,
  [],
  {},
  { textDocument: null },
  { textDocument: { uri: 5 } },
  { textDocument: { uri: 'no address at all' } },
  { ...document, position: null, range: null, positions: null, context: null },
  { ...document, position: nowhere, range: { start: nowhere, end: nowhere }, positions: [nowhere] },
  {
    ...document,
    position: far,
    range: { start: far, end: far },
    positions: [far],
    context: { diagnostics: [] },
  },
  { ...document, position: 'here', range: 'there', positions: 'everywhere', newName: 5, ch: 7, options: 1 },
  { uri: { a: 1 }, query: 5, symbol: [], command: 7, arguments: 'x', label: {}, data: { uri: [] } },
];

const notifications: readonly (readonly [string, unknown])[] = [
  ['textDocument/didOpen', { textDocument: { uri: 'file:///no/text', languageId: 3, version: 'x' } }],
  ['textDocument/didOpen', { textDocument: null }],
  ['textDocument/didOpen', null],
  ['textDocument/didChange', { textDocument: { uri, version: 7 }, contentChanges: 'x' }],
  ['textDocument/didChange', { textDocument: { uri, version: 8 }, contentChanges: [{ text: 5 }] }],
  [
    'textDocument/didChange',
    { textDocument: { uri, version: 9 }, contentChanges: [{ range: 3, text: 'x' }] },
  ],
  ['textDocument/didChange', {}],
  ['textDocument/didClose', null],
  ['textDocument/didSave', { textDocument: 3 }],
  ['workspace/didChangeConfiguration', { settings: [] }],
  ['workspace/didChangeConfiguration', { settings: { resolint: { rules: 5, openingPhrases: [1] } } }],
  ['workspace/didChangeWatchedFiles', { changes: [{ uri: 5, type: 'x' }] }],
  ['workspace/didChangeWatchedFiles', {}],
  ['workspace/didChangeWorkspaceFolders', { event: null }],
  ['$/cancelRequest', { id: 'never sent' }],
  ['$/cancelRequest', null],
  ['$/setTrace', { value: 5 }],
];

describe('malformed messages', () => {
  let server: RawServer;
  before(ensureBuilt);
  beforeEach(async () => {
    server = RawServer.start();
    await server.initialize();
    server.open(uri, text);
  });
  afterEach(() => {
    server.kill();
  });

  /** A new document is checked as on the first day. */
  const worksOn = async (): Promise<void> => {
    const after = 'file:///drafts/after.unres';
    server.open(after, text);
    const id = server.request('textDocument/hover', {
      textDocument: { uri: after },
      position: { line: 2, character: 3 },
    });
    assert.ok((await server.answer(id)).result, 'no hover any more');
  };

  it('are each answered once, whatever the parameters', async () => {
    const ids = methods.flatMap((method) => senseless.map((params) => server.request(method, params)));
    for (const id of ids) await server.answer(id);
    for (const id of ids) assert.equal(server.answersTo(id).length, 1);
    await worksOn();
  }).timeout(60_000);

  const place = { ...document, position: { line: 0, character: 0 } };
  const range = { start: place.position, end: { line: 2, character: 3 } };
  for (const [method, params, message] of [
    ['hover', null, 'its parameters must be an object'],
    ['hover', [place], 'its parameters must be an object'],
    ['hover', { ...place, textDocument: { uri: 5 } }, '"textDocument" must have a "uri", a string'],
    [
      'completion',
      { ...place, position: nowhere },
      '"position" must have a "line" and a "character", whole numbers from 0 on',
    ],
    [
      'definition',
      { ...place, position: { line: 1.5, character: 0 } },
      '"position" must have a "line" and a "character", whole numbers from 0 on',
    ],
    ['references', place, '"context" must be an object'],
    ['rename', { ...place, newName: 5 }, '"newName" must be a string'],
    [
      'rangeFormatting',
      { ...document, range: { ...range, end: 'far' } },
      '"range" must have a "start" and an "end", positions',
    ],
    ['selectionRange', { ...document, positions: [nowhere] }, '"positions" must be an array of positions'],
  ] as const)
    it(`are refused in plain words: ${method} with ${JSON.stringify(params)}`, async () => {
      const { error } = await server.answer(server.request(`textDocument/${method}`, params));
      assert.deepEqual(error, { code: -32602, message: `textDocument/${method}: ${message}.` });
      assert.equal((await server.answer(server.request('textDocument/hover', place))).error, undefined);
    });

  it('are never a failure of the server', async () => {
    const asked = [...methods, 'textDocument/semanticTokens/full/delta'].flatMap((method) =>
      [...senseless, undefined].map((params) => ({ method, params, id: server.request(method, params) })),
    );
    for (const { method, params, id } of asked) {
      const { error } = await server.answer(id);
      assert.notEqual(
        error?.code,
        -32603,
        `${method} with ${JSON.stringify(params)}: ${error?.message ?? ''}`,
      );
    }
    const start = RawServer.start();
    try {
      for (const params of [null, {}, { capabilities: 5 }])
        assert.equal((await start.answer(start.request('initialize', params))).error?.code, -32602);
      await start.initialize();
    } finally {
      start.kill();
    }
  }).timeout(60_000);

  it('leave an edit out whose place is none, and say so', async () => {
    const contentChanges = [{ range: { start: nowhere, end: { line: 0.5, character: 2 } }, text: 'x' }];
    server.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
    const { result } = await server.answer(
      server.request('textDocument/hover', { ...document, position: { line: 2, character: 3 } }),
    );
    assert.ok(result);
    assert.ok(
      JSON.stringify(server.messages).includes('textDocument/didChange: \\"contentChanges\\" must be'),
    );
  });

  for (const [method, params] of notifications)
    it(`do no harm: ${method} with ${JSON.stringify(params)}`, async () => {
      server.notify(method, params);
      await worksOn();
    });

  for (const bytes of [
    'Content-Length: 0\r\n\r\n',
    'Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}',
    'content-length: 2\r\n\r\n{}',
    'Content-Length: 4\r\n\r\nnull',
    `Content-Length: 200001\r\n\r\n${'['.repeat(200_001)}`,
    'Content-Length: 15\r\n\r\n{"jsonrpc":"1"}',
    'Content-Length: 28\r\n\r\n{"jsonrpc":"2.0","id":{"a":1',
  ])
    it(`do no harm: the bytes ${JSON.stringify(bytes.slice(0, 60))}`, async () => {
      server.write(bytes);
      await worksOn();
    });

  // Behind a length that lies nobody can tell where the next message begins: what is left is to go with the client.
  for (const length of ['99999999999', '-5', '1e3', '3.7', '0x10'])
    it(`of a length that lies let the process end when its client goes: ${length}`, async () => {
      server.write(`Content-Length: ${length}\r\n\r\n{}`);
      for (let i = 0; i < 20; i++) server.request('textDocument/hover', document);
      await settle(100);
      assert.equal(server.process.exitCode, null);
      server.process.stdin.end();
      assert.equal(await server.ended(), 1);
    });

  it('with versions out of order leave a document that can be edited', async () => {
    const change = (version: number, words: string): void => {
      server.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text: words }],
      });
    };
    for (const version of [9, 3, 3, -1, 0, 2 ** 40, 4]) change(version, `${text}${version}\n`);
    change(5, text);
    const id = server.request('textDocument/documentSymbol', { textDocument: { uri } });
    assert.ok(Array.isArray((await server.answer(id)).result));
    await worksOn();
  });

  for (const versions of [
    [1, 1, 1],
    [0, 0],
    [7, 3, 3],
  ])
    it(`with versions that do not rise leave nothing of an older text: ${versions.join(', ')}`, async () => {
      for (const [i, version] of versions.entries()) {
        const now = `*The General Assembly*,\n\n1. *Decides* to act ${i}.\n`;
        server.notify('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ text: now }],
        });
        const id = server.request('textDocument/documentSymbol', { textDocument: { uri } });
        const { result } = await server.answer(id);
        assert.match(JSON.stringify(result), new RegExp(`Decides to act ${i}`));
      }
    });

  it('of a command are refused, whatever its arguments', async () => {
    for (const given of [null, 5, 'x', {}, [], [null], [{ action: 'toString', uri, position: far }]]) {
      const id = server.request('workspace/executeCommand', {
        command: 'resolint.restructure',
        arguments: given,
      });
      assert.equal((await server.answer(id)).error?.message, 'Nothing is known of resolint.restructure.');
    }
  });
});

describe('the end of the process', () => {
  before(ensureBuilt);
  const started = async (): Promise<RawServer> => {
    const server = RawServer.start();
    await server.initialize();
    return server;
  };

  it('has the code 0 after shutdown and exit', async () => {
    const server = await started();
    await server.answer(server.request('shutdown', null));
    server.notify('exit', null);
    assert.equal(await server.ended(), 0);
  });

  it('has the code 1 after exit alone', async () => {
    const server = await started();
    server.notify('exit', null);
    assert.equal(await server.ended(), 1);
  });

  it('comes with the end of its input, after shutdown with 0 and without with 1', async () => {
    const polite = await started();
    await polite.answer(polite.request('shutdown', null));
    polite.process.stdin.end();
    assert.equal(await polite.ended(), 0);
    const rude = await started();
    rude.process.stdin.end();
    assert.equal(await rude.ended(), 1);
  });

  it('comes before anything was said where the client goes at once', async () => {
    const server = RawServer.start();
    server.process.stdin.end();
    assert.equal(await server.ended(), 1);
  });
});
