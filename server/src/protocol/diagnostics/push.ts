import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnose } from './diagnose';
import type { Pace } from './adaptive-debounce';

export interface PublisherOptions {
  readonly connection: Connection;
  readonly pace: Pace;
  /** The document as it is now; undefined once it is closed. */
  readonly get: (uri: string) => TextDocument | undefined;
  readonly diagnose: Diagnose;
}

/** Sends diagnostics to clients that do not ask for them, a moment after the last edit. */
export interface Publisher {
  schedule(uri: string): void;
  /** Takes the findings of a closed document off the screen. */
  clear(uri: string): void;
}

export function createPublisher({ connection, pace, get, diagnose }: PublisherOptions): Publisher {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Texts whose findings are on their way, and those among them that have changed since. */
  const onTheWay = new Set<string>();
  const changed = new Set<string>();
  /** What was sent last of each text: a check for another reason than an edit is told of only if it finds something else. */
  const sent = new Map<string, string>();

  async function publish(uri: string): Promise<void> {
    timers.delete(uri);
    // A client that takes nothing out of its pipe would have findings pile up in front of it.
    if (onTheWay.has(uri)) {
      changed.add(uri);
      return;
    }
    const document = get(uri);
    if (!document) return;
    const { version } = document;
    // An edit or the closing that comes meanwhile has its own turn.
    const isStale = (): boolean => get(uri)?.version !== version;
    const diagnostics = await diagnose(document, isStale);
    if (isStale()) return;
    const said = JSON.stringify({ uri, version, diagnostics });
    if (sent.get(uri) === said) return;
    sent.set(uri, said);
    onTheWay.add(uri);
    try {
      await connection.sendDiagnostics({ uri, version, diagnostics });
    } finally {
      onTheWay.delete(uri);
      if (changed.delete(uri)) schedule(uri);
    }
  }

  function schedule(uri: string): void {
    clearTimeout(timers.get(uri));
    const run = (): void => {
      publish(uri).catch((error: unknown) => {
        connection.console.error(`Could not check ${uri}: ${String(error)}`);
      });
    };
    timers.set(uri, setTimeout(run, pace.delay(uri)));
  }

  return {
    schedule,
    clear(uri) {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      sent.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}
