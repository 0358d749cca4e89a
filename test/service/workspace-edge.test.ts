import { strict as assert } from 'node:assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SymbolKind } from 'vscode-languageserver-types';
import { createResolutionService } from '../../server/src/service';

const service = createResolutionService();
const document = (uri: string, text: string) => TextDocument.create(uri, 'un-resolution', 1, text);
const draft = document(
  'test:/draft',
  'United Nations A/C.1/80/L.44\n\n*The General Assembly*,\n\n*Noting* the report on peace,\n\n1. *Decides* to keep peace;\n\n2. *Requests* a report.\n',
);
const nameless = document('test:/nameless', '*The General Assembly*,\n\n1. *Decides* to keep peace.\n');

describe('paragraphs that are looked for in all texts', () => {
  const found = (query: string, texts = [draft, nameless]) => service.workspaceSymbols(query, texts);

  it('hold every word, and say in which text they stand', () => {
    assert.deepEqual(
      found('keep peace').map(({ location, kind, containerName }) => [location.uri, kind, containerName]),
      [
        ['test:/draft', SymbolKind.Method, 'A/C.1/80/L.44'],
        ['test:/nameless', SymbolKind.Method, undefined],
      ],
    );
    assert.deepEqual(
      found('REPORT peace').map(({ kind }) => kind),
      [SymbolKind.Constant],
    );
    assert.deepEqual(found('war'), []);
  });

  it('are none where nothing is asked', () => {
    assert.deepEqual(found(''), []);
    assert.deepEqual(found('  '), []);
  });

  it('are no more than a list can show', () => {
    const many = Array.from({ length: 600 }, (_, i) => `${i + 1}. *Decides* to keep peace;`).join('\n\n');
    assert.equal(
      found('peace', [document('test:/many', `*The General Assembly*,\n\n${many}\n`)]).length,
      500,
    );
  });
});
