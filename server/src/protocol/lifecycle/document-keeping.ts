import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * How open documents are kept. What is worked out from a document is kept by the document and its version: where a
 * client gives a version twice, or an older one, it is another document that has the text from then on.
 */
export const documentKeeping: TextDocumentsConfiguration<TextDocument> = {
  create: (uri, languageId, version, content) => TextDocument.create(uri, languageId, version, content),
  update(document, changes, version) {
    const rises = version > document.version;
    return TextDocument.update(rises ? document : copyOf(document), changes, version);
  },
};

const copyOf = (document: TextDocument): TextDocument =>
  TextDocument.create(document.uri, document.languageId, document.version, document.getText());
