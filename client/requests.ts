import { l10n, WorkspaceEdit, type CancellationToken, type Range } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  Changes,
  CitationEntry,
  ComparisonFormat,
  ImportReport,
  Mending,
  MendingAnswer,
  NamedText,
  NamedTextQuery,
  NewDraft,
  OfferedText,
  Pasted,
  Practice,
  ReportFormat,
  Rollover,
  TakenUp,
  TargetSession,
  TextExport,
  WordDraft,
  WordExport,
  WordReview,
  WordUpdate,
} from './answers';

/** What is asked of the server beside the protocol. */
export interface Requests {
  readonly practiceOf: (uri: string) => Promise<Practice | null>;
  /** What an open document cites. */
  readonly citationsIn: (uri: string) => Promise<CitationEntry[]>;
  /** What is known of the text of a symbol, in plain words. */
  readonly knownOf: (symbol: string) => Promise<string>;
  /** What can be mended safely in an open document. */
  readonly mendingOf: (uri: string) => Promise<Mending | null>;
  /** The kinds of drafts that can be begun today; starts the server where it does not run. */
  readonly newDrafts: () => Promise<NewDraft[]>;
  /** A report on an open document as text; null if there is none. */
  readonly reportOn: (uri: string, format: ReportFormat) => Promise<string | null>;
  /** The documents named by a symbol or at a place; starts the server where it does not run. */
  readonly textsNamed: (query: NamedTextQuery) => Promise<NamedText[]>;
  /** Takes a table of resolutions from a file; told from 0 to 1 how far it has come. */
  readonly importFacts: (
    file: string,
    onProgress: (part: number) => void,
    token: CancellationToken,
  ) => Promise<ImportReport>;
  /** A Word file as a draft, which remembers its name; a symbol that is known of it is written if the file has none. */
  readonly importWord: (bytes: string, known?: { symbol?: string; name?: string }) => Promise<WordDraft>;
  /** An open document, or what of it is in a range, as HTML; null if there is none. */
  readonly richTextOf: (uri: string, range?: Range) => Promise<string | null>;
  /** What was copied in a word processor, as a draft has it; null for what was copied elsewhere. */
  readonly pasteWord: (html: string, firstNote: number) => Promise<Pasted | null>;
  /** An open draft as a Word file; null if it is not open, or too long. */
  readonly exportWord: (uri: string) => Promise<WordExport | null>;
  /** An open draft in Akoma Ntoso or as a page in HTML; null if it is not open, or too long. */
  readonly exportText: (uri: string, format: 'akn' | 'html') => Promise<TextExport | null>;
  /** A copy of the Word file that an open draft is from, with what was changed in the draft. */
  readonly updateWord: (uri: string, bytes: string) => Promise<WordUpdate | null>;
  /** A copy of a Word file with what is found in it, under the settings that hold where it is. */
  readonly reviewWord: (uri: string, bytes: string) => Promise<WordReview>;
  /** The text that an open draft takes up; null if none is known. */
  readonly predecessorOf: (uri: string) => Promise<TakenUp | null>;
  /** Takes the text at an address for it; without one the one that is found. */
  readonly choosePredecessor: (uri: string, at?: string) => Promise<TakenUp | null>;
  /** What was changed since then; null if the text is not at hand. */
  readonly changesIn: (uri: string) => Promise<Changes | null>;
  /** The earlier text, with the numbers of the draft or its own. */
  readonly earlierText: (uri: string, isRenumbered: boolean) => Promise<string | null>;
  /** A report on the changes as text, or as a Word file in base64. */
  readonly comparisonOf: (uri: string, format: ComparisonFormat) => Promise<string | null>;
  /** Texts at hand by symbol, number or words of the title. */
  readonly textsAtHand: (query: string) => Promise<OfferedText[]>;
  readonly targetSessionOf: (at: string) => Promise<TargetSession | null>;
  /** A draft for a later session, made of the text at an address. */
  readonly rollover: (at: string, session: number) => Promise<Rollover>;
}

export interface RequestsOptions {
  readonly start: () => Promise<void>;
  /** Absent until the server has been started. */
  readonly client: () => BaseLanguageClient | undefined;
}

export function createRequests({ start, client: current }: RequestsOptions): Requests {
  /** Of a server that runs; nothing is worth starting one for. */
  const running = (): BaseLanguageClient | undefined => {
    const client = current();
    return client?.isRunning() ? client : undefined;
  };
  /** Starts the server if it does not run. */
  const started = async (): Promise<BaseLanguageClient | undefined> => {
    await start();
    return current();
  };
  /** The same; an error if it does not start. */
  const atWork = async (): Promise<BaseLanguageClient> => {
    const client = await started();
    if (!client) throw new Error(l10n.t('Resolint could not start. The log says why.'));
    return client;
  };
  return {
    async practiceOf(uri) {
      return (await running()?.sendRequest<Practice | null>('resolint/practice', { uri })) ?? null;
    },
    async citationsIn(uri) {
      return (await running()?.sendRequest<CitationEntry[] | null>('resolint/citations', { uri })) ?? [];
    },
    async mendingOf(uri) {
      const client = current();
      const answer = await client?.sendRequest<MendingAnswer | null>('resolint/mending', { uri });
      if (!client || !answer) return null;
      const { mended, edit } = answer;
      const editToReview = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
      const plain = new WorkspaceEdit();
      for (const [place, edits] of editToReview.entries()) plain.set(place, edits);
      return { mended, edit: plain, editToReview };
    },
    async knownOf(symbol) {
      return (await (await started())?.sendRequest<string>('resolint/known', { symbol })) ?? '';
    },
    async newDrafts() {
      return (await (await started())?.sendRequest<NewDraft[]>('resolint/newDrafts')) ?? [];
    },
    async reportOn(uri, format) {
      return (
        (await (await started())?.sendRequest<string | null>('resolint/report', { uri, format })) ?? null
      );
    },
    async textsNamed(query) {
      return (await (await started())?.sendRequest<NamedText[] | null>('resolint/textsNamed', query)) ?? [];
    },
    async importFacts(file, onProgress, token) {
      const client = await atWork();
      const progress = client.onNotification('resolint/importProgress', ({ part }: { part: number }) => {
        onProgress(part);
      });
      try {
        return await client.sendRequest<ImportReport>('resolint/importFacts', { file }, token);
      } finally {
        progress.dispose();
      }
    },
    async importWord(bytes, known = {}) {
      return (await atWork()).sendRequest<WordDraft>('resolint/importWord', { bytes, ...known });
    },
    async richTextOf(uri, range) {
      const of = range ? { uri, range: { start: range.start, end: range.end } } : { uri };
      return (await (await started())?.sendRequest<string | null>('resolint/richText', of)) ?? null;
    },
    async pasteWord(html, firstNote) {
      return (await atWork()).sendRequest<Pasted | null>('resolint/pasteWord', { html, firstNote });
    },
    async exportWord(uri) {
      return (await atWork()).sendRequest<WordExport | null>('resolint/exportWord', { uri });
    },
    async exportText(uri, format) {
      return (await atWork()).sendRequest<TextExport | null>('resolint/export', { uri, format });
    },
    async updateWord(uri, bytes) {
      return (await atWork()).sendRequest<WordUpdate | null>('resolint/updateWord', { uri, bytes });
    },
    async reviewWord(uri, bytes) {
      return (await atWork()).sendRequest<WordReview>('resolint/reviewWord', { uri, bytes });
    },
    async predecessorOf(uri) {
      return (await started())?.sendRequest<TakenUp | null>('resolint/predecessor', { uri }) ?? null;
    },
    async choosePredecessor(uri, at) {
      const chosen = at === undefined ? { uri } : { uri, at };
      return (await atWork()).sendRequest<TakenUp | null>('resolint/choosePredecessor', chosen);
    },
    async changesIn(uri) {
      return (await started())?.sendRequest<Changes | null>('resolint/compare', { uri }) ?? null;
    },
    async earlierText(uri, isRenumbered) {
      return (await atWork()).sendRequest<string | null>('resolint/earlierText', { uri, isRenumbered });
    },
    async comparisonOf(uri, format) {
      return (await atWork()).sendRequest<string | null>('resolint/comparisonReport', { uri, format });
    },
    async textsAtHand(query) {
      return (await atWork()).sendRequest<OfferedText[]>('resolint/librarySearch', { query });
    },
    async targetSessionOf(at) {
      return (await atWork()).sendRequest<TargetSession | null>('resolint/targetSession', { at });
    },
    async rollover(at, session) {
      return (await atWork()).sendRequest<Rollover>('resolint/rollover', { at, session });
    },
  };
}
