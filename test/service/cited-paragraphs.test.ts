import { strict as assert } from 'node:assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLibraryIndex } from '../../server/src/features/library/library-index';
import { defaultSettings } from '../../server/src/lint/settings';
import { createResolutionService } from '../../server/src/service';

const body = (paragraphs: number, first = 1): string =>
  ['*The General Assembly*,', '*Noting* the report,']
    .concat(Array.from({ length: paragraphs }, (_, i) => `${first + i}. *Invites* States to act;`))
    .join('\n\n')
    .replace(/;$/, '.\n');
const citing = (words: string): string =>
  `*The General Assembly*,\n\n*Recalling* ${words},\n\n1. *Invites* States to act;\n\n2. *Decides* to act.\n`;

function serve(texts: Readonly<Record<string, string>>) {
  const library = createLibraryIndex();
  const put = (name: string, text: string): void => {
    for (const step of library.put(`file:///texts/${name}`, text)) assert.equal(step, undefined);
  };
  for (const [name, text] of Object.entries(texts)) put(name, text);
  return { library, put, service: createResolutionService({ library }) };
}

const toDocument = (text: string): TextDocument =>
  TextDocument.create('file:///draft.unres', 'un-resolution', 1, text);

type Service = ReturnType<typeof serve>['service'];
const missing = (service: Service, document: TextDocument) =>
  service
    .diagnose(document, defaultSettings)
    .filter(({ code }) => code === 'citation/paragraph-exists')
    .map(({ message }) => message);

describe('a paragraph of another text', () => {
  it('is told of if the text at hand has no such paragraph', () => {
    const { service } = serve({ 'A_RES_77_36.md': body(3) });
    assert.deepEqual(missing(service, toDocument(citing('paragraph 19 of its resolution 77/36'))), [
      'There is no paragraph 19 in A/RES/77/36: the text at hand has 3.',
    ]);
    assert.deepEqual(missing(service, toDocument(citing('paragraphs 2 and 3 of its resolution 77/36'))), []);
    assert.deepEqual(missing(service, toDocument(citing('paragraph 19 of its resolution 77/37'))), []);
  });

  it('is left alone if numbers of the text at hand begin elsewhere, or its part is not known', () => {
    const { service } = serve({ 'A_RES_77_36.md': body(3, 4), 'A_RES_57_270.md': body(3) });
    assert.deepEqual(missing(service, toDocument(citing('paragraph 19 of its resolution 77/36'))), []);
    assert.deepEqual(missing(service, toDocument(citing('paragraph 19 of its resolution 57/270 B'))), []);
  });

  it('is told of as soon as the text has come into the library', () => {
    const { service, put, library } = serve({});
    const document = toDocument(citing('paragraph 19 of its resolution 77/36'));
    assert.deepEqual(missing(service, document), []);
    put('A_RES_77_36.md', body(3));
    assert.equal(missing(service, document).length, 1);
    const { edition } = library;
    put('A_RES_77_36.md', body(3).replace('act', 'report'));
    assert.equal(library.edition, edition);
    put('A_RES_77_36.md', body(20));
    assert.deepEqual(missing(service, document), []);
  });

  it('is where definition and hover lead', () => {
    const { service } = serve({ 'A_RES_77_36.md': body(3) });
    const document = toDocument(citing('paragraph 2 of its resolution 77/36'));
    const position = document.positionAt(document.getText().indexOf('paragraph 2') + 3);
    const [link] = service.definition(document, position);
    assert.equal(link?.targetUri, 'file:///texts/A_RES_77_36.md');
    assert.equal(link.targetRange.start.line, 6);
    assert.equal(document.getText(link.originSelectionRange), 'paragraph 2');
    const hover = JSON.stringify(service.hover(document, defaultSettings, position));
    assert.match(hover, /Paragraph 2 in this workspace/);
    assert.match(hover, /A_RES_77_36\.md#L7/);
  });
});
