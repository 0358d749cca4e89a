import {
  DidChangeWatchedFilesNotification,
  TextDocuments,
  type Connection,
  type Diagnostic,
  type InitializeParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../package.json';
import { baselineName } from './lint/baseline';
import { configName } from './lint/config';
import type { Settings } from './lint/settings';
import { capabilitiesFor, readAbilities, type Abilities } from './protocol/abilities';
import { createDiagnose } from './protocol/diagnose';
import { createFacts, type FactsPlace } from './protocol/facts';
import { createFolders } from './protocol/folders';
import { resolutionEndings, type WorkspaceHost } from './protocol/host';
import { serveImport, type ImportFacts } from './protocol/import-facts';
import { takeTranslations } from './protocol/language';
import { serveLibrary } from './protocol/library';
import { logRuleErrors } from './protocol/log';
import { createPatience } from './protocol/patience';
import { createPace } from './protocol/pace';
import { servePull } from './protocol/pull';
import { createPublisher } from './protocol/push';
import { serveReading } from './protocol/reading';
import { serveRestructure } from './protocol/restructure';
import { createClientSettings } from './protocol/settings';
import { serveStructure } from './protocol/structure';
import { serveView } from './protocol/view';
import { createResolutionService } from './service';

const watched = [`**/*.{${resolutionEndings.join(',')}}`, `**/${configName}`, `**/${baselineName}`];

/** Milliseconds for which new findings wait at most, whatever the settings say. */
const longestPause = 5000;

/** What the server has around it, in Node or in a browser's worker. */
export interface Surroundings {
  readonly host: WorkspaceHost;
  /** Opens what is known of resolutions. */
  readonly openFacts: (place: FactsPlace) => Promise<void>;
  /** Adds a table of the user's to it. */
  readonly importFacts?: ImportFacts;
}

/** Everything but the transport: what the server answers. */
export function serve(connection: Connection, { host, openFacts, importFacts }: Surroundings): void {
  const documents = new TextDocuments(TextDocument);
  const pace = createPace();
  let client: Abilities = readAbilities({});
  let pause = 0;
  const folders = createFolders(connection);
  const watchesFiles = (): boolean => client.watchesFiles;
  const settings = createClientSettings({ connection, host, watchesFiles });
  const facts = createFacts({ connection, settings, folders, openFacts });
  const texts = serveLibrary({
    connection,
    host,
    documents,
    folders: () => folders.all(),
    named: (folder) => settings.value('library', folder),
    watchesFolders: () => client.watchesFolders,
    given: (name) => settings.given(name),
    paragraphs: (query) => service.workspaceSymbols(query, documents.all()),
  });
  const { library } = texts;
  const service = createResolutionService({ onRuleError: logRuleErrors(connection), library });

  const settingsOf = async (uri: string): Promise<Settings> => {
    const [chosen] = await Promise.all([settings.of(uri), facts.ready()]);
    return chosen;
  };
  const check = createDiagnose({ service, pace, settingsOf });

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

  /** Answers about an open document; null for one that is not. */
  async function about<T>(
    uri: string,
    answer: (document: TextDocument, chosen: Settings) => T,
  ): Promise<T | null> {
    if (!documents.get(uri)) return null;
    const chosen = await settingsOf(uri);
    const document = documents.get(uri);
    return document ? answer(document, chosen) : null;
  }

  const patience = createPatience({
    pause: () => pause,
    onRest(uri) {
      if (client.pullsDiagnostics) askAgain();
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
    folders: () => folders.all(),
    watchesFiles,
    isHolding: patience.isHolding,
  });

  connection.onInitialize((params: InitializeParams) => {
    client = readAbilities(params.capabilities);
    settings.initialize(params);
    takeTranslations(settings.given('l10n'));
    folders.initialize(params);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'resolint', version } };
  });

  connection.onInitialized(() => {
    settings.register();
    void facts.ready();
    void readPause();
    folders.listen(() => {
      pull.filesChanged();
      texts.refresh();
    });
    texts.refresh();
    if (!client.watchesFiles) return;
    const watchers = watched.map((globPattern) => ({ globPattern }));
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {
      client = { ...client, watchesFiles: false };
    });
  });

  const reading = serveReading({
    connection,
    service,
    abilities: () => client,
    about,
    texts: texts.ready,
  });
  const structure = serveStructure({ connection, service, abilities: () => client, about });
  serveRestructure({ connection, service, abilities: () => client, about });

  function checkAnew(): void {
    pull.settingsChanged();
    reading.settingsChanged();
    structure.settingsChanged();
    if (!client.pullsDiagnostics) for (const { uri } of documents.all()) push.schedule(uri);
    else askAgain();
  }

  function askAgain(): void {
    if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
  }

  /** How long new findings wait for the keys to rest; not at all where nobody would ask again. */
  async function readPause(): Promise<void> {
    const chosen = await settings.value('pause');
    const isAskedAgain = !client.pullsDiagnostics || client.refreshesDiagnostics;
    pause = typeof chosen === 'number' && chosen > 0 && isAskedAgain ? Math.min(chosen, longestPause) : 0;
  }

  serveView({ connection, service, about });
  serveImport({
    connection,
    importFacts,
    place: facts.place,
    async imported() {
      await facts.reopen();
      checkAnew();
    },
  });

  connection.onDidChangeConfiguration(({ settings: changed }) => {
    settings.change(changed);
    void readPause();
    texts.refresh();
    checkAnew();
    void facts.follow().then((isOther) => {
      if (isOther) checkAnew();
    });
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    pull.filesChanged();
    texts.filesChanged(changes);
    if (!changes.some(({ uri }) => [configName, baselineName].some((name) => uri.endsWith(`/${name}`))))
      return;
    settings.filesChanged();
    checkAnew();
  });

  documents.onDidChangeContent(({ document }) => {
    texts.documentChanged(document.uri);
    patience.edited(document.uri);
    if (!client.pullsDiagnostics) push.schedule(document.uri);
  });
  documents.onDidClose(({ document }) => {
    if (client.pullsDiagnostics) pull.closed(document.uri);
    else push.clear(document.uri);
    texts.documentClosed(document.uri);
    structure.documentClosed(document.uri);
    forget(document.uri);
  });

  documents.listen(connection);
  connection.listen();
}
