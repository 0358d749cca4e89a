import type { Connection } from 'vscode-languageserver';
import type { Formats } from '../requests/formats';

/** A question beside the protocol: where a part of the server lies, which a worker cannot know; `client/browser.ts` answers it. */
const partRequest = 'resolint/part';

/** Where the scripts of parts leave what they export (scripts/build-web.mjs). */
declare global {
  var resolintParts: Partial<{ [Name in keyof Formats]: Awaited<ReturnType<Formats[Name]>> }> | undefined;
}

/** The parts that lie beside the extension, each run in this worker when it is first asked for. */
export function formatsOfClient(
  connection: Pick<Connection, 'sendRequest'>,
  run: (address: string) => void,
): Formats {
  const load = <Name extends keyof Formats>(name: Name) => {
    const loading = connection.sendRequest<string>(partRequest, { name }).then((address) => {
      if (!globalThis.resolintParts?.[name]) run(address);
      const part = globalThis.resolintParts?.[name];
      if (!part) throw new Error(`${name} is not at ${address}`);
      return part;
    });
    return loading as ReturnType<Formats[Name]>;
  };
  return { word: () => load('word'), exports: () => load('exports') };
}
