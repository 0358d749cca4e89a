import { Uri, type ExtensionContext } from 'vscode';
import { start, type Running } from './activate';
import { answerFiles, answerTable } from './files';

/** As far as it is used here; the types of Node have no worker of this kind. */
interface Worker {
  readonly terminate: () => void;
}
declare const Worker: new (address: string) => Worker;

let running: Running | undefined;

/** The web: the server is a worker, and what it reads comes through VS Code. */
export function activate(context: ExtensionContext): Running {
  const packed = (name: string): Uri => Uri.joinPath(context.extensionUri, 'dist', name);
  let worker: Worker | undefined;
  const stop = (): void => worker?.terminate();
  context.subscriptions.push({ dispose: stop });
  running = start(context, async (options) => {
    const library = await import('vscode-languageclient/browser');
    const launch = () => {
      // A server that was told to stop does not start again.
      stop();
      worker = new Worker(packed('web/server.js').toString(true));
      const transports = {
        reader: new library.BrowserMessageReader(worker),
        writer: new library.BrowserMessageWriter(worker),
      };
      return Promise.resolve(transports);
    };
    const client = new library.LanguageClient('resolint', 'Resolint', launch, options);
    client.onRequest('resolint/part', ({ name }: { name: 'word' | 'exports' }) =>
      packed(`web/${name}.js`).toString(true),
    );
    answerFiles(client);
    answerTable(client, 'resolint/facts', packed('facts.bin'));
    answerTable(client, 'resolint/vocabulary', packed('vocabulary.bin'));
    return client;
  });
  return running;
}

export const deactivate = (): Promise<void> | undefined => running?.stop();
