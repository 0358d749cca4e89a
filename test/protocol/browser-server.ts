import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createContext, Script } from 'node:vm';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Message,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';

const web = join(import.meta.dirname, '../../dist/web');

/** What a worker of a browser has. Neither `require` nor `process`: the server must do without. */
const { performance, setTimeout, clearTimeout, setInterval, clearInterval, setImmediate } = globalThis;
const { atob, btoa, Blob, Response, DecompressionStream, TextDecoder, TextEncoder, URL, Uint8Array } =
  globalThis;

interface Scope {
  importScripts?: (address: string) => void;
  onmessage?: (event: { data: unknown }) => void;
}

/** The bundle for browsers, run as in a worker, and an editor's end of the line to it. */
export function startBrowserServer(): ProtocolConnection {
  let receive: DataCallback = () => undefined;
  const scope: Scope & Record<string, unknown> = {
    ...{ performance, setTimeout, clearTimeout, setInterval, clearInterval, setImmediate, console },
    ...{ atob, btoa, Blob, Response, DecompressionStream, TextDecoder, TextEncoder, URL, Uint8Array },
    addEventListener: () => undefined,
    postMessage: (message: Message) => {
      const copy = structuredClone(message);
      setTimeout(() => {
        receive(copy);
      });
    },
  };
  const context = createContext(scope);
  scope.importScripts = (address: string) => {
    const filename = fileURLToPath(address);
    new Script(readFileSync(filename, 'utf8'), { filename }).runInContext(context);
  };
  const addressOf = (name: string): string => pathToFileURL(join(web, `${name}.js`)).href;
  scope.importScripts(addressOf('server'));

  class Reader extends AbstractMessageReader {
    listen(callback: DataCallback): { dispose: () => void } {
      receive = callback;
      return { dispose: () => (receive = () => undefined) };
    }
  }
  class Writer extends AbstractMessageWriter {
    write(message: Message): Promise<void> {
      scope.onmessage?.({ data: structuredClone(message) });
      return Promise.resolve();
    }
    end(): void {
      // A worker is ended by whoever started it.
    }
  }
  const connection = createProtocolConnection(new Reader(), new Writer());
  connection.onRequest('resolint/facts', () => new Uint8Array(readFileSync(join(web, '../facts.bin'))));
  connection.onRequest(
    'resolint/vocabulary',
    () => new Uint8Array(readFileSync(join(web, '../vocabulary.bin'))),
  );
  connection.onRequest('resolint/part', ({ name }: { name: string }) => addressOf(name));
  connection.onRequest('resolint/findFiles', () => []);
  connection.onRequest('resolint/readFile', () => null);
  connection.listen();
  return connection;
}
