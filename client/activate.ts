import {
  commands,
  ExtensionMode,
  workspace,
  type ExtensionContext,
  type LanguageStatusItem,
  type TextDocument,
} from 'vscode';
import { registerCommands } from './commands';
import { offerDictionary } from './dictionary';
import { offerDegreeKeys } from './degree-keys';
import { recogniseResolutions } from './detection';
import { offerFixOnSave } from './fix-on-save';
import { offerImport } from './import-facts';
import { offerFirstSteps } from './first-steps';
import { languageId } from './language';
import { offerReport } from './draft-report';
import { offerFix, offerFixAll } from './mend';
import { offerRulePages } from './rule-pages';
import { createServer, type CreateClient } from './server';
import { offerNewDraft } from './new-draft';
import { createDraftInHand, offerSample } from './sample';
import { offerSuccession, type Succession } from './succession/offer';
import { createStatus } from './status';
import { offerTexts, storagesOf, type CreateSource, type Texts } from './texts';
import { offerExport } from './export';
import { offerCopyRichText } from './word/copy';
import { offerExportWord } from './word/export';
import { offerOpenWord } from './word/open';
import { offerPaste } from './word/paste';
import { offerReviewWord } from './word/review';
import { createResolutionView } from './view/resolution-view';
import type { Tree } from './view/tree';

/** The extension at work; what `activate` returns, and what its tests look at. */
export interface Running {
  readonly status: LanguageStatusItem;
  readonly isServerRunning: () => boolean;
  readonly stop: () => Promise<void>;
  readonly tree: Tree;
  readonly changes: Succession['changes'];
  /** In tests alone: another place to fetch texts from. */
  readonly fetchFrom?: Texts['fetchFrom'];
}

/** Everything but the kind of server and the network: shared by the desktop and the web. */
export function start(
  context: ExtensionContext,
  createClient: CreateClient,
  createSource?: CreateSource,
): Running {
  const server = createServer(createClient, storagesOf(context, createSource !== undefined));
  const texts = offerTexts(context, server, createSource);
  const status = createStatus(server);
  const view = createResolutionView(server);
  const succession = offerSuccession(server);
  const draftInHand = createDraftInHand(context.extensionUri);

  /** No resolution, no server. */
  function serve({ languageId: language }: TextDocument): void {
    if (language === languageId) void server.start();
  }

  context.subscriptions.push(
    server,
    status,
    view,
    succession,
    offerNewDraft(server),
    offerSample(context.extensionUri),
    recogniseResolutions(),
    texts.subscription,
    offerImport(server),
    registerCommands(server),
    offerDegreeKeys(),
    offerDictionary(),
    workspace.onDidOpenTextDocument(serve),
    offerFixAll(server, draftInHand),
    offerFirstSteps(server, draftInHand),
    offerFixOnSave(server),
    offerReport(server),
    offerRulePages(context.extensionUri),
    offerOpenWord(server),
    offerReviewWord(server),
    offerExport(server),
    offerExportWord(server),
    offerPaste(server),
    offerCopyRichText(server),
    offerFix(),
    commands.registerCommand('resolint.restart', server.restart),
    commands.registerCommand('resolint.showLog', server.showLog),
  );
  workspace.textDocuments.forEach(serve);
  return {
    status: status.item,
    isServerRunning: server.isRunning,
    stop: server.stop,
    tree: view.tree,
    changes: succession.changes,
    ...(context.extensionMode === ExtensionMode.Test ? { fetchFrom: texts.fetchFrom } : {}),
  };
}
