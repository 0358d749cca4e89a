import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../../lint/settings';
import type { ResolutionService } from '../../service';
import type { Abilities } from '../lifecycle/abilities';
import { createDiagnose } from './diagnose';
import type { WorkspaceHost } from '../lifecycle/host';
import type { Pace } from './adaptive-debounce';
import { createPatience } from './debounce';
import { servePull } from './pull';
import { createPublisher } from './push';
import type { ReadAhead } from './read-ahead';
import type { ClientSettings } from '../settings/document-settings';

/** Milliseconds for which new findings wait at most, whatever the settings say. */
const longestPause = 5000;

export interface ChecksOptions {
  readonly connection: Connection;
  readonly host: WorkspaceHost;
  readonly documents: { get(uri: string): TextDocument | undefined; all(): TextDocument[] };
  readonly folders: () => Promise<readonly string[]>;
  readonly service: ResolutionService;
  readonly readAhead: ReadAhead;
  readonly pace: Pace;
  readonly settings: Pick<ClientSettings, 'value' | 'forget' | 'passesOver'>;
  /** What a document is checked by, once what is known of resolutions is at hand. */
  readonly settingsOf: (uri: string) => Promise<Settings>;
  readonly abilities: () => Abilities;
}

/** The findings of documents, sent or given when asked for. */
export interface Checks {
  /** Reads what the client says of the pause in which new findings wait. */
  readonly readPause: () => Promise<void>;
  /** All texts are checked again: what they are judged by has changed. */
  readonly again: () => void;
  readonly filesChanged: () => void;
  readonly edited: (uri: string) => void;
  readonly closed: (uri: string) => void;
}

export function serveChecks(options: ChecksOptions): Checks {
  const { connection, host, documents, folders, service, settings, settingsOf, abilities } = options;
  const { pace, readAhead } = options;
  const check = createDiagnose({ service, readAhead, settingsOf });
  let pause = 0;
  const patience = createPatience({
    pause: () => pause,
    onRest(uri) {
      if (abilities().pullsDiagnostics) askAgain();
      else push.schedule(uri);
    },
  });
  const push = createPublisher({ connection, pace, get: (uri) => documents.get(uri), diagnose });
  const pull = servePull({
    connection,
    host,
    pace,
    documents,
    diagnose,
    folders,
    passesOver: settings.passesOver,
    watchesFiles: () => abilities().watchesFiles,
    isHolding: patience.isHolding,
  });

  async function diagnose(document: TextDocument, isCancelled?: () => boolean): Promise<Diagnostic[]> {
    const diagnostics = await check(document, isCancelled);
    const open = documents.get(document.uri);
    if (!open) forget(document.uri);
    return open === document && !isCancelled?.() ? patience.temper(document.uri, diagnostics) : diagnostics;
  }

  function forget(uri: string): void {
    service.forget(uri);
    pace.forget(uri);
    patience.forget(uri);
    settings.forget(uri);
  }

  function askAgain(): void {
    if (abilities().refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
  }

  return {
    async readPause() {
      const { pullsDiagnostics, refreshesDiagnostics } = abilities();
      const chosen = await settings.value('pause');
      // Where nobody would ask again, nothing can wait.
      const canWait = !pullsDiagnostics || refreshesDiagnostics;
      pause = typeof chosen === 'number' && chosen > 0 && canWait ? Math.min(chosen, longestPause) : 0;
    },
    again() {
      pull.settingsChanged();
      if (abilities().pullsDiagnostics) askAgain();
      else for (const { uri } of documents.all()) push.schedule(uri);
    },
    filesChanged: pull.filesChanged,
    edited(uri) {
      patience.edited(uri);
      if (!abilities().pullsDiagnostics) push.schedule(uri);
    },
    closed(uri) {
      if (abilities().pullsDiagnostics) pull.closed(uri);
      else push.clear(uri);
      forget(uri);
    },
  };
}
