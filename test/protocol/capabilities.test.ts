import { strict as assert } from 'node:assert';
import { ensureBuilt } from './built-server';
import { Client, pullClient, pushClient } from './client';

/** Everything the server offers; what is not here, no editor asks for. */
const offered = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: 2 },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: { resolveProvider: false },
  completionProvider: { triggerCharacters: [' ', '/', '“', '"', '*', '-', ','], resolveProvider: true },
  inlayHintProvider: { resolveProvider: false },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  renameProvider: { prepareProvider: true },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  semanticTokensProvider: {
    legend: {
      tokenTypes: [
        'enactingFormula',
        'preambularOpening',
        'operativeOpening',
        'paragraphNumber',
        'itemLetter',
        'citation',
        'citationDate',
        'footnoteIndicator',
        'noteMark',
        'documentSymbol',
        'sponsors',
        'sectionTitle',
        'paragraphReference',
      ],
      tokenModifiers: [],
    },
    full: { delta: true },
    range: true,
  },
  codeLensProvider: { resolveProvider: false },
  executeCommandProvider: { commands: ['resolint.restructure', 'resolint.addToDictionary'] },
  codeActionProvider: {
    codeActionKinds: [
      'quickfix',
      'source.fixAll.resolint',
      'refactor.rewrite',
      'refactor.move',
      'refactor.extract',
      'refactor.inline',
    ],
  },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

describe('capabilities', () => {
  let client: Client;
  before(ensureBuilt);
  afterEach(() => client.stop());

  it('are these, for a client that is sent diagnostics', async () => {
    client = await Client.start({ capabilities: pushClient });
    assert.deepEqual(client.initialized.capabilities, offered);
  });

  it('are these, for a client that asks for diagnostics', async () => {
    client = await Client.start({ capabilities: pullClient });
    assert.deepEqual(client.initialized.capabilities, {
      ...offered,
      diagnosticProvider: {
        identifier: 'resolint',
        interFileDependencies: false,
        workspaceDiagnostics: true,
      },
    });
  });
});
