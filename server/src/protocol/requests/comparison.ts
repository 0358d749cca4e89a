import { LSPErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ChangeRows } from '../../features/comparison/change-rows';
import { fileNameOf } from '../../features/library/address';
import type { ResolutionService } from '../../service';
import { toBase64 } from '../../text/base64';
import type { Predecessors, TakenUp } from '../library/predecessors';
import { letMessagesIn } from '../lifecycle/time-slicing';
import type { Formats } from './formats';
import type { About } from './with-document';

/** Beside the protocol: which text an open document takes up, found or chosen by hand. */
const predecessorRequest = 'resolint/predecessor';
const chooseRequest = 'resolint/choosePredecessor';
/** What was changed since that text; the text itself to be shown beside the document; a report to be sent to people. */
const compareRequest = 'resolint/compare';
const earlierTextRequest = 'resolint/earlierText';
const reportRequest = 'resolint/comparisonReport';

/** Milliseconds without a key before it is looked whether a document takes up another text than before. */
const rest = 1000;

interface CompareAnswer extends ChangeRows {
  readonly takenUp: TakenUp;
}

export interface ComparisonServerOptions {
  readonly connection: Connection;
  readonly formats: Pick<Formats, 'word'>;
  readonly service: Pick<
    ResolutionService,
    'changes' | 'earlierText' | 'comparisonReport' | 'comparedTexts' | 'predecessorKey'
  >;
  readonly predecessors: Predecessors;
  readonly documents: { get(uri: string): TextDocument | undefined };
  readonly about: About;
  /** A document takes up another text than was known; what is said of it is another, too. */
  readonly onOther: () => void;
}

export interface ComparisonServer {
  readonly documentChanged: (uri: string) => void;
  readonly documentClosed: (uri: string) => void;
  /** Texts of the library are other ones. */
  readonly filesChanged: (uris: readonly string[]) => void;
}

/** Answers what was changed in a draft since the text that it takes up. */
export function serveComparison(options: ComparisonServerOptions): ComparisonServer {
  const { connection, formats, service, predecessors, documents, about, onOther } = options;
  /** By what was told when each document was looked at, and what came of it. */
  const looked = new Map<string, { readonly key: string; readonly takenUp: Promise<TakenUp | undefined> }>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const waiting = new Set<string>();
  let isLooking = false;

  /** The text that a document takes up; looked for if that may be another than before. */
  async function takenUpBy(uri: string): Promise<TakenUp | undefined> {
    const key = await about(uri, (document) => service.predecessorKey(document));
    const document = documents.get(uri);
    if (key === null || !document) return undefined;
    const known = looked.get(uri);
    if (known?.key === key) return known.takenUp;
    const before = predecessors.earlier(uri)?.resolution;
    const takenUp = predecessors.look(document).then((answer) => {
      if (predecessors.earlier(uri)?.resolution !== before) onOther();
      return answer;
    });
    looked.set(uri, { key, takenUp });
    return takenUp;
  }

  function lookLater(uri: string): void {
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => {
        timers.delete(uri);
        waiting.add(uri);
        void lookAtWaiting();
      }, rest),
    );
  }

  /** One after the other, with room for messages: many documents may be opened at once. */
  async function lookAtWaiting(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    for (const uri of waiting) {
      waiting.delete(uri);
      const began = performance.now();
      await takenUpBy(uri).catch((error: unknown) => {
        connection.console.warn(`It was not found what ${uri} takes up: ${String(error)}`);
      });
      await letMessagesIn(performance.now() - began);
    }
    isLooking = false;
  }

  function lookAgain(uris: readonly string[]): void {
    for (const uri of uris) {
      looked.delete(uri);
      lookLater(uri);
    }
  }

  connection.onRequest(
    predecessorRequest,
    async ({ uri }: { uri: string }) => (await takenUpBy(uri)) ?? null,
  );
  connection.onRequest(chooseRequest, async ({ uri, at }: { uri: string; at?: string }) => {
    predecessors.choose(uri, at);
    looked.delete(uri);
    return (await takenUpBy(uri)) ?? null;
  });
  connection.onRequest(compareRequest, async ({ uri }: { uri: string }): Promise<CompareAnswer | null> => {
    const takenUp = await takenUpBy(uri);
    const changes = await about(uri, (document) => service.changes(document));
    return takenUp && changes ? { takenUp, ...changes } : null;
  });
  connection.onRequest(
    earlierTextRequest,
    async ({ uri, isRenumbered }: { uri: string; isRenumbered?: boolean }) => {
      await takenUpBy(uri);
      return (await about(uri, (document) => service.earlierText(document, isRenumbered !== false))) ?? null;
    },
  );
  connection.onRequest(reportRequest, async ({ uri, format }: { uri: string; format: string }) => {
    if (format === 'docx') return wordReport(uri);
    if (format !== 'html' && format !== 'markdown')
      throw new ResponseError(LSPErrorCodes.RequestFailed, `There is no comparison as “${format}”.`);
    await takenUpBy(uri);
    return (
      (await about(uri, (document) => service.comparisonReport(document, format, fileNameOf(uri)))) ?? null
    );
  });

  /** With tracked changes; what writes it is loaded with the first. */
  async function wordReport(uri: string): Promise<string | null> {
    await takenUpBy(uri);
    const texts = await about(uri, (document) => service.comparedTexts(document));
    if (!texts) return null;
    const { writeComparison } = await formats.word();
    return toBase64(writeComparison(texts));
  }

  return {
    documentChanged(uri) {
      lookAgain(predecessors.changed(uri));
      lookLater(uri);
    },
    documentClosed(uri) {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      waiting.delete(uri);
      looked.delete(uri);
      predecessors.forget(uri);
    },
    filesChanged(uris) {
      lookAgain(uris.flatMap((uri) => predecessors.changed(uri)));
      // What was not at hand may be now.
      lookAgain([...looked.keys()].filter((uri) => !predecessors.earlier(uri)));
    },
  };
}
