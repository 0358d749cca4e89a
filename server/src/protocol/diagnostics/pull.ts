import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readsAsResolution } from '../../syntax/detect';
import type { Diagnose } from './diagnose';
import { isResolutionFile, isTextFile, type WorkspaceFile, type WorkspaceHost } from '../lifecycle/host';
import { pause } from '../lifecycle/timeout';
import type { Pace } from './adaptive-debounce';

export interface PullOptions {
  readonly connection: Connection;
  readonly host: WorkspaceHost;
  readonly pace: Pace;
  readonly documents: { get(uri: string): TextDocument | undefined; all(): TextDocument[] };
  readonly folders: () => Promise<readonly string[]>;
  readonly diagnose: Diagnose;
  /** Whether the settings beside a file pass it over, or leave texts that are not called resolutions alone. */
  readonly passesOver: (uri: string) => Promise<boolean>;
  /** Whether `filesChanged` will be called; where not, the folders are looked through from time to time. */
  readonly watchesFiles: () => boolean;
  /** Whether findings of an open document were held back just now. */
  readonly isHolding: (uri: string) => boolean;
}

/** Answers clients that ask for diagnostics, of one document or of the whole workspace. */
export interface Pull {
  readonly settingsChanged: () => void;
  readonly filesChanged: () => void;
  readonly closed: (uri: string) => void;
}

/** Milliseconds for which a list of the workspace's files holds where nobody tells of changes. */
const listHolds = 10_000;

export function servePull(options: PullOptions): Pull {
  const { connection, host, pace, documents, folders, diagnose, passesOver, watchesFiles, isHolding } =
    options;
  /** A number for every opening, so that a file opened again is not taken for the one before. */
  const openings = new WeakMap<TextDocument, number>();
  let opened = 0;
  /** Documents that were closed since the workspace was last asked for. */
  const closed = new Set<string>();
  let settingsAge = 0;
  /** What was seen of files that do not read as resolutions: they are read again when they have changed. */
  const others = new Map<string, string>();
  let list: { readonly files: Promise<readonly WorkspaceFile[]>; readonly at: number } | undefined;

  function resultOf(document: TextDocument): string {
    const opening = openings.get(document) ?? ++opened;
    openings.set(document, opening);
    return `open.${opening}.${document.version}.${settingsAge}`;
  }

  async function reportOpen(
    document: TextDocument,
    previous: string | undefined,
    isCancelled: () => boolean,
  ): Promise<DocumentDiagnosticReport> {
    const resultId = resultOf(document);
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const items = await diagnose(document, isCancelled);
    // What was held back is missing in this result: it is another one than the whole.
    const early = isHolding(document.uri) ? '.early' : '';
    return { kind: DocumentDiagnosticReportKind.Full, resultId: resultId + early, items };
  }

  /** The findings of a file that is not open; undefined for one that is no resolution, or that is passed over. */
  async function checkFile(uri: string, isCancelled: () => boolean): Promise<Diagnostic[] | undefined> {
    if (!isTextFile(uri) || (await passesOver(uri))) return undefined;
    const text = await host.read(uri);
    if (text === undefined || !(isResolutionFile(uri) || readsAsResolution(text))) return undefined;
    return diagnose(TextDocument.create(uri, 'un-resolution', 0, text), isCancelled);
  }

  /** Clients ask every other second; the disk is not looked through as often. */
  async function workspaceFiles(): Promise<readonly WorkspaceFile[]> {
    const isStale = !list || (!watchesFiles() && performance.now() - list.at > listHolds);
    if (isStale) list = { files: folders().then((all) => host.find(all)), at: performance.now() };
    try {
      return (await list?.files) ?? [];
    } catch (error) {
      list = undefined;
      connection.console.warn(`Could not look through the workspace: ${String(error)}`);
      return [];
    }
  }

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    await pause(pace.delay(uri));
    stopIfCancelled(token);
    const isCancelled = (): boolean => token.isCancellationRequested;
    const document = documents.get(uri);
    if (document) {
      const said = await reportOpen(document, previousResultId, isCancelled);
      stopIfCancelled(token);
      return said;
    }
    // Clients ask once more for a document they close: its file may still have findings.
    return { kind: DocumentDiagnosticReportKind.Full, items: (await checkFile(uri, isCancelled)) ?? [] };
  });

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    const isCancelled = (): boolean => token.isCancellationRequested;
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    for (const document of documents.all()) {
      stopIfCancelled(token);
      const { uri, version } = document;
      const said = await reportOpen(document, known.get(uri), isCancelled);
      items.push({ uri, version, ...said });
    }
    for (const { uri, stamp } of await workspaceFiles()) {
      stopIfCancelled(token);
      if (documents.get(uri)) continue;
      const resultId = `file.${stamp}.${settingsAge}`;
      if (others.get(uri) === resultId) continue;
      if (known.get(uri) === resultId) {
        items.push({ uri, version: null, kind: DocumentDiagnosticReportKind.Unchanged, resultId });
        continue;
      }
      const found = await checkFile(uri, isCancelled);
      stopIfCancelled(token);
      if (found)
        items.push({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, resultId, items: found });
      else others.set(uri, resultId);
    }
    stopIfCancelled(token);
    // Clients keep what they were told of a file until they are told that there is nothing any more.
    const told = new Set(items.map(({ uri }) => uri));
    for (const uri of new Set([...known.keys(), ...closed]))
      if (!told.has(uri))
        items.push({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
    closed.clear();
    return { items };
  });

  return {
    settingsChanged() {
      settingsAge++;
    },
    filesChanged() {
      list = undefined;
    },
    closed(uri) {
      closed.add(uri);
    },
  };
}

function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
