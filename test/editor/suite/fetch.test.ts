import { strict as assert } from 'node:assert';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as vscode from 'vscode';
import type { DocumentService } from '../../../client/fetch/document-service';
import { lighthouses } from '../../client/lighthouses';
import { watchConnections } from './connections';
import { closeAll, open, waitFor } from './window';

const draft = `*The General Assembly*,

*Recalling* its resolution 53/70 of 4 December 1998,

1. *Decides* to remain seized of the matter.
`;

interface Testable {
  readonly fetchFrom?: (service: DocumentService) => void;
}

/** Answers what the extension asks and says, by the words of the question. */
function answering(answer: string | undefined): { readonly said: string[]; readonly restore: () => void } {
  const { showInformationMessage, showWarningMessage } = vscode.window;
  const said: string[] = [];
  const stub = (message: string): Promise<string | undefined> => {
    said.push(message);
    return Promise.resolve(answer);
  };
  Object.assign(vscode.window, { showInformationMessage: stub, showWarningMessage: stub });
  return {
    said,
    restore: () => Object.assign(vscode.window, { showInformationMessage, showWarningMessage }),
  };
}

const setFetch = async (value: string | undefined): Promise<void> => {
  await vscode.workspace
    .getConfiguration('resolint')
    .update('fetch', value, vscode.ConfigurationTarget.Global);
};

describe('the text of a resolution', () => {
  let server: Server;
  let behave: RequestListener = () => undefined;
  let asked = 0;
  const views = (): vscode.TextDocument[] =>
    vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'resolint-text');
  const fetchText = (symbol: string): Thenable<unknown> =>
    vscode.commands.executeCommand('resolint.fetchText', symbol);

  before(async () => {
    server = createServer((request, response) => {
      asked++;
      behave(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const base = new URL(`http://127.0.0.1:${port}/api/symbol/access`);
    const extension = vscode.extensions.getExtension<Testable>('resolint.resolint');
    const running = await extension?.activate();
    assert.ok(running?.fetchFrom, 'the extension does not know that it is tested');
    running.fetchFrom({ base, allows: ({ host }) => host === base.host, timeout: 1000 });
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked = 0;
    behave = (_, response) => response.end(lighthouses());
  });
  afterEach(async () => {
    await setFetch(undefined);
    await closeAll();
  });

  it('is not fetched where the user does not want it', async () => {
    const { opened, restore: stop } = watchConnections();
    const { said, restore } = answering(undefined);
    try {
      const { uri } = await open('cites.unres', draft);
      const at = new vscode.Position(2, 30);
      for (const provider of ['Hover', 'Definition', 'Reference'])
        await vscode.commands.executeCommand(`vscode.execute${provider}Provider`, uri, at);
      await vscode.commands.executeCommand('vscode.executeLinkProvider', uri, 100);
      assert.deepEqual(said, []);
      await fetchText('A/RES/53/70');
      assert.deepEqual(said, ['Fetch the text of A/RES/53/70 from documents.un.org?']);
      await setFetch('never');
      await fetchText('A/RES/53/70');
      assert.equal(said[1], 'The setting resolint.fetch says that nothing is fetched.');
      assert.deepEqual(opened, []);
      assert.equal(asked, 0);
      assert.deepEqual(views(), []);
    } finally {
      restore();
      stop();
    }
  });

  it('is not fetched in a workspace that is not trusted', async () => {
    const trusted = Object.getOwnPropertyDescriptor(vscode.workspace, 'isTrusted');
    assert.ok(trusted?.configurable !== false);
    Object.defineProperty(vscode.workspace, 'isTrusted', { configurable: true, value: false });
    await setFetch('always');
    const { said, restore } = answering(undefined);
    try {
      await fetchText('A/RES/53/70');
      assert.match(said[0] ?? '', /a workspace that is not trusted/);
      assert.equal(asked, 0);
    } finally {
      restore();
      if (trusted) Object.defineProperty(vscode.workspace, 'isTrusted', trusted);
    }
  });

  for (const [name, behaviour, words] of [
    ['an empty answer', (_, response) => response.end(), /no Word file of A\/RES\/1\/1/],
    ['a page', (_, response) => response.end('<!doctype html>'), /a web page in the place of A\/RES\/1\/1/],
    [
      'a challenge',
      (_, response) => response.writeHead(202, { 'content-type': 'text/html' }).end('<html>'),
      /whether a person asks for A\/RES\/1\/1.*resolint\.library/,
    ],
    ['silence', () => undefined, /did not send A\/RES\/1\/1 within 1 seconds/],
    ['a gateway', (_, response) => response.writeHead(502).end(), /\(502\).*http\.proxy/],
    ['a damaged file', (_, response) => response.end('PK\u0003\u0004'), /cannot be read/],
  ] as readonly (readonly [string, RequestListener, RegExp])[])
    it(`is missed with words that help: ${name}`, async () => {
      behave = behaviour;
      await setFetch('always');
      const { said, restore } = answering(undefined);
      try {
        await fetchText('A/RES/1/1');
        assert.equal(said.length, 1);
        assert.match(said[0] ?? '', words);
        assert.deepEqual(views(), []);
      } finally {
        restore();
      }
    });

  it('knows what is no symbol', async () => {
    const { said, restore } = answering(undefined);
    try {
      await fetchText('hello');
      assert.match(said[0] ?? '', /“hello” is no symbol/);
      assert.equal(asked, 0);
    } finally {
      restore();
    }
  });

  it('is fetched where the user agrees, shown to be read, and kept', async () => {
    const { said, restore } = answering('Fetch It');
    const document = await open('agrees.unres', draft);
    const editor = await vscode.window.showTextDocument(document);
    const at = new vscode.Position(2, 30);
    editor.selection = new vscode.Selection(at, at);
    try {
      await vscode.commands.executeCommand('resolint.fetchText');
      const view = await waitFor('the text', () => views()[0]);
      assert.equal(said.length, 1);
      assert.equal(view.uri.path, '/A_RES_53_70.resolution.md');
      assert.equal(view.languageId, 'un-resolution');
      assert.match(view.getText(), /# 53\/70\. Lighthouses/);
      assert.equal(asked, 1);

      await closeAll();
      await fetchText('A/RES/53/70');
      assert.equal(asked, 1);
      assert.equal(said.length, 1);
    } finally {
      restore();
    }
  });

  it('is what a citation leads to from then on, without findings', async () => {
    const { uri } = await open('leads.unres', draft);
    const at = new vscode.Position(2, 30);
    const [link] = await waitForDefinition(uri, at);
    assert.equal(link?.targetUri.toString(), 'resolint-text:/A_RES_53_70.resolution.md');
    const view = await vscode.workspace.openTextDocument(link.targetUri);
    await vscode.window.showTextDocument(view);
    const symbols = await vscode.commands.executeCommand<unknown[]>(
      'vscode.executeDocumentSymbolProvider',
      view.uri,
    );
    assert.ok(symbols.length > 0);
    assert.deepEqual(vscode.languages.getDiagnostics(view.uri), []);
  });
});

async function waitForDefinition(uri: vscode.Uri, at: vscode.Position): Promise<vscode.LocationLink[]> {
  for (let i = 0; ; i++) {
    const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      uri,
      at,
    );
    if (found.length > 0 || i > 20) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
