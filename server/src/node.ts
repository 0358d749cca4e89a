import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './connection';
import { loadVocabulary } from './facts/vocabulary';
import { importForClient, openClientFacts } from './node/facts/place';
import { diskFiles } from './node/files';
import { keepSmall, spareMemory } from './node/memory';
import { withFilesOfClient } from './protocol/library/client-files';
import { admission } from './protocol/lifecycle/message-validation';

/**
 * Runs the language server in this process until its client leaves; the transport is the one the command line
 * names (`--stdio`, `--node-ipc`, `--socket=N`, `--pipe=NAME`), standard input and output where it names none.
 */
export function startServer(): void {
  keepSmall();
  const named = process.argv.slice(2).some((arg) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(arg));
  const connection = named
    ? createConnection(ProposedFeatures.all, admission())
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout, admission());
  // Whatever goes wrong, the drafter's editor keeps its server: what can be told is told, and work goes on.
  const report = (error: unknown): void => {
    try {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    } catch {
      // The line is closed: there is nobody left to work for.
      process.exit(1);
    }
  };
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
  serve(connection, {
    formats: { word: () => import('./formats/word'), exports: () => import('./formats/exports') },
    host: withFilesOfClient(diskFiles, connection),
    openFacts: openClientFacts,
    openVocabulary: loadVocabulary,
    importFacts: importForClient,
    longTextsOpen: (areOpen) => {
      spareMemory(!areOpen);
    },
  });
}
