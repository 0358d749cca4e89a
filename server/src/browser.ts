import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './connection';
import { openFacts } from './facts/table';
import { openVocabulary } from './facts/vocabulary';
import { clientFacts, clientFiles, clientVocabulary } from './protocol/library/client-files';
import { formatsOfClient } from './protocol/library/client-parts';
import { admission } from './protocol/lifecycle/message-validation';

declare const importScripts: (address: string) => void;

// The language server in a worker. It has no files of its own: what it wants to read, its client reads for it.
const connection = createConnection(
  new BrowserMessageReader(globalThis),
  new BrowserMessageWriter(globalThis),
  admission(),
);

serve(connection, {
  host: clientFiles(connection),
  formats: formatsOfClient(connection, importScripts),
  openFacts: async () => openFacts(await clientFacts(connection)),
  openVocabulary: async (doSteps) => openVocabulary(await clientVocabulary(connection), doSteps),
});
