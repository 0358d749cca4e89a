import {
  DidChangeWatchedFilesNotification,
  TextDocuments,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import { version } from '../../package.json';
import type { DoSteps } from './facts/vocabulary';
import type { Settings } from './lint/settings';
import { capabilitiesFor, readAbilities, type Abilities } from './protocol/lifecycle/abilities';
import { createAbout, createAboutFindings, createAboutInSteps } from './protocol/requests/with-document';
import { refuseTheRest } from './protocol/lifecycle/message-validation';
import { createPace } from './protocol/diagnostics/adaptive-debounce';
import { serveChecks } from './protocol/diagnostics/checks';
import { createReadAhead } from './protocol/diagnostics/read-ahead';
import { createWordAdder } from './protocol/requests/add-words';
import { serveCommands } from './protocol/requests/commands';
import { documentKeeping } from './protocol/lifecycle/document-keeping';
import { createFacts, type OpenFacts } from './protocol/settings/facts-folder';
import { createFolders } from './protocol/lifecycle/workspace-folders';
import { isShownBeside, textEndings, type WorkspaceHost } from './protocol/lifecycle/host';
import { serveImport, type ImportFacts } from './protocol/requests/import-facts';
import { isLong } from './protocol/lifecycle/too-long';
import { inSlices } from './protocol/lifecycle/time-slicing';
import { takeTranslations } from './protocol/lifecycle/translations';
import { serveLibrary } from './protocol/library/library';
import { logRuleErrors } from './protocol/lifecycle/rule-error-log';
import { createPredecessors } from './protocol/library/predecessors';
import { serveComparison } from './protocol/requests/comparison';
import { serveRollover } from './protocol/requests/rollover';
import { serveMending } from './protocol/requests/mending';
import { serveNewDrafts } from './protocol/requests/new-draft';
import { serveReading } from './protocol/requests/reading';
import { serveRestructure } from './protocol/requests/restructure';
import { createClientSettings } from './protocol/settings/document-settings';
import { serveStructure } from './protocol/requests/structure';
import { serveSymbols } from './protocol/requests/symbols';
import { serveView } from './protocol/requests/view';
import { serveExports } from './protocol/requests/exports';
import type { Formats } from './protocol/requests/formats';
import { serveWordFiles } from './protocol/requests/word-files';
import { createResolutionService, type ResolutionService } from './service';

/** Any text may read as a resolution; settings may name any file to start from, or one of what is accepted. */
const watched = [`**/*.{${textEndings.join(',')}}`, '**/*.json'];

/** Milliseconds after which the vocabulary is opened: the first text has been checked by then. */
const vocabularyPause = 250;

/** What the server has around it, in Node or in a browser's worker. */
export interface Surroundings {
  readonly host: WorkspaceHost;
  readonly openFacts: OpenFacts;
  /** Opens what is known of words. */
  readonly openVocabulary: (doSteps: DoSteps) => Promise<void>;
  readonly formats: Formats;
  /** Adds a table of the user's to it. */
  readonly importFacts?: ImportFacts;
  /** Told when the first long text is opened, and when the last is closed. */
  readonly longTextsOpen?: (areOpen: boolean) => void;
}

/** Everything but the transport: what the server answers. */
export function serve(
  connection: Connection,
  { host, openFacts, openVocabulary, formats, importFacts, longTextsOpen }: Surroundings,
): void {
  refuseTheRest(connection);
  const documents = new TextDocuments(documentKeeping);
  let client: Abilities = readAbilities({});
  const folders = createFolders(connection);
  const watchesFiles = (): boolean => client.watchesFiles;
  const settings = createClientSettings({
    connection,
    host,
    folders: () => folders.all(),
    watchesFiles,
    answered: settingsChanged,
  });
  const facts = createFacts({ connection, settings, folders, openFacts });
  const texts = serveLibrary({
    connection,
    host,
    documents,
    folders: () => folders.all(),
    named: (folder) => settings.value('library', folder),
    watchesFolders: () => client.watchesFolders,
    given: (name) => settings.given(name),
  });
  const { library } = texts;
  const predecessors = createPredecessors({ service: () => service, texts });
  const service: ResolutionService = createResolutionService({
    onRuleError: logRuleErrors(connection),
    library,
    earlier: predecessors.earlier,
  });

  const settingsOf = async (uri: string): Promise<Settings> => {
    const [chosen] = await Promise.all([settings.of(uri), facts.ready()]);
    return chosen;
  };
  const pace = createPace();
  const readAhead = createReadAhead({ service, pace });
  const open = { get: (uri: string) => documents.get(uri), settingsOf };
  const about = createAbout(open);
  const aboutFindings = createAboutFindings({ ...open, about }, readAhead);
  const aboutInSteps = createAboutInSteps({ ...open, about });
  const abilities = (): Abilities => client;

  const checks = serveChecks({
    connection,
    host,
    documents,
    folders: () => folders.all(),
    service,
    readAhead,
    pace,
    settings,
    settingsOf,
    abilities,
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
    void facts.ready().then(followVocabulary);
    void checks.readPause();
    folders.listen(() => {
      checks.filesChanged();
      texts.refresh();
      followFacts();
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
    abilities,
    fixesFromHovers: () => settings.given('fixesFromHovers') === true,
    about,
    aboutFindings,
    texts: texts.ready,
  });
  const structure = serveStructure({
    connection,
    service,
    abilities,
    about,
    showsReferences: () => settings.given('showsReferences') === true,
  });
  serveRestructure({
    connection,
    service,
    abilities,
    about,
    aboutFindings,
    aboutInSteps,
    keepsDictionary: () => settings.given('keepsDictionary') === true,
    showsRules: () => settings.given('showsRules') === true,
  });
  const addWord = createWordAdder({
    connection,
    host,
    folders: () => folders.all(),
    createsFiles: () => client.createsFiles,
  });
  serveCommands({ connection, service, abilities, about, addWord });
  serveSymbols({ connection, service, documents, texts });
  serveMending({ connection, service, aboutFindings, aboutInSteps });
  serveNewDrafts(connection);
  serveView({ connection, service, about, aboutFindings });
  serveExports({ connection, formats, service, aboutFindings });
  serveWordFiles({ connection, formats, service, settingsOf, about, aboutFindings });
  const comparison = serveComparison({
    connection,
    formats,
    service,
    predecessors,
    documents,
    about,
    onOther: checkAnew,
  });
  serveRollover({ connection, service, texts, ready: () => facts.ready() });
  serveImport({
    connection,
    importFacts,
    place: facts.place,
    async imported() {
      await facts.reopen();
      checkAnew();
    },
  });

  function checkAnew(): void {
    checks.again();
    reading.settingsChanged();
    structure.settingsChanged();
  }

  function settingsChanged(): void {
    void checks.readPause();
    texts.refresh();
    checkAnew();
    followFacts();
  }

  /** In the background: texts are checked without it first. */
  function followVocabulary(): void {
    setTimeout(() => {
      openVocabulary((steps) => inSlices(steps, () => true)).then(
        () => {
          checkAnew();
          connection.console.info('What is known of words has been read.');
        },
        (error: unknown) => {
          connection.console.warn(`What is known of words could not be read: ${String(error)}`);
        },
      );
    }, vocabularyPause);
  }

  function followFacts(): void {
    void facts.follow().then((isOther) => {
      if (isOther) checkAnew();
    });
  }

  connection.onDidChangeConfiguration(({ settings: changed }) => {
    settings.change(changed);
    settingsChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const others = changes.filter(({ uri }) => !uri.endsWith('.json'));
    if (others.length > 0) {
      checks.filesChanged();
      texts.filesChanged(others);
      comparison.filesChanged(others.map(({ uri }) => uri));
    }
    if (settings.filesChanged(changes.map(({ uri }) => uri))) checkAnew();
  });

  let areLongOpen = false;
  function lookForLongTexts(): void {
    const areOpen = documents.all().some(isLong);
    if (areOpen !== areLongOpen) longTextsOpen?.(areOpen);
    areLongOpen = areOpen;
  }

  documents.onDidChangeContent(({ document }) => {
    lookForLongTexts();
    if (!isShownBeside(document.uri)) {
      texts.documentChanged(document.uri);
      comparison.documentChanged(document.uri);
    }
    checks.edited(document.uri);
  });
  documents.onDidClose(({ document }) => {
    lookForLongTexts();
    checks.closed(document.uri);
    texts.documentClosed(document.uri);
    comparison.documentClosed(document.uri);
    structure.documentClosed(document.uri);
  });

  documents.listen(connection);
  connection.listen();
}
