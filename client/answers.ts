// What the server answers beside the protocol, and how it is asked: the shapes of server/src/protocol as they arrive here.
import type { WorkspaceEdit } from 'vscode';
import type { WorkspaceEdit as LspWorkspaceEdit } from 'vscode-languageclient';

/** In which language a text is and whose practice it is held to, as the server tells. */
export interface Practice {
  readonly language: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
  readonly profile: 'general-assembly' | 'security-council';
  readonly era: 'current' | 'earlier';
}

/** A document that a citation or a symbol names; `name` is what it is called in addresses. */
export interface NamedText {
  readonly symbol: string;
  readonly name: string;
}

/** A place as the protocol sends it. */
export interface Point {
  readonly line: number;
  readonly character: number;
}

export interface PlainRange {
  readonly start: Point;
  readonly end: Point;
}

export type NamedTextQuery = { readonly symbol: string } | { readonly uri: string; readonly position: Point };

/** What came of a table that was imported; rows are counted from the head, which is row 1. */
export interface ImportReport {
  readonly rows: number;
  readonly resolutions: number;
  readonly rejected: number;
  /** The first of the rejected rows. */
  readonly examples: readonly { readonly row: number; readonly column: string; readonly why: string }[];
  /** Where a damaged table of before is kept. */
  readonly aside?: string;
}

/** A text that a document cites, with every place where it does. */
export interface CitationEntry {
  readonly name: string;
  readonly symbol?: string;
  readonly state: 'known' | 'wrong' | 'unknown';
  readonly title?: string;
  readonly date?: string;
  readonly problem?: string;
  /** What makes it right. */
  readonly fix?: { readonly title: string; readonly range: PlainRange };
  readonly places: readonly PlainRange[];
}

/** The forms in which a report can be had. */
export type ReportFormat = 'html' | 'markdown';

/** All that can be mended safely in a document, as the protocol sends it. */
export interface MendingAnswer {
  readonly mended: number;
  readonly edit: LspWorkspaceEdit;
}

/** The same as the editor takes it. */
export interface Mending {
  /** Findings that go. */
  readonly mended: number;
  readonly edit: WorkspaceEdit;
  /** The same edits, each under its rule and to be confirmed. */
  readonly editToReview: WorkspaceEdit;
}

/** A kind of draft that can be begun. */
export interface NewDraft {
  readonly label: string;
  readonly description: string;
  /** The sessions or years for which it may be, the likeliest first. */
  readonly sessions: readonly { readonly label: string; readonly snippet: string }[];
}

/** A Word file as a draft. */
export interface WordDraft {
  readonly text: string;
  /** The draft before its tracked changes, if it has any. */
  readonly original?: string;
  readonly comments: readonly {
    readonly author: string;
    readonly text: string;
    readonly range: { readonly start: Point; readonly end: Point };
  }[];
  /** What is not in the draft as it was in the file, in words. */
  readonly losses: readonly string[];
}

/** What a Word file was given in a review; the bytes of the copy are base64. */
export interface WordReview {
  readonly bytes: string;
  readonly changes: number;
  readonly comments: number;
  readonly withoutChanges?: 'protected' | 'no-resolution' | 'conflict' | 'markup';
}

/** What was copied in a word processor: its paragraphs, and its notes with their marks. */
export interface Pasted {
  readonly text: string;
  readonly notes: readonly string[];
}

/** A draft as a Word file, whose bytes are base64, and how many errors are found in it. */
export interface WordExport {
  readonly bytes: string;
  readonly errors: number;
}

/** A draft in another form of text, and how many errors are found in it. */
export interface TextExport {
  readonly text: string;
  readonly errors: number;
}

/** A copy of a Word file with what was changed in the draft that is from it; the bytes are base64. */
export interface WordUpdate {
  readonly bytes: string;
  readonly changes: number;
  /** Paragraphs whose changes cannot be tracked. */
  readonly left: readonly string[];
}

/** The text that a draft takes up, from what that is known, and its address if it is at hand. */
export interface TakenUp {
  readonly name: string;
  readonly basis: 'line' | 'table' | 'title' | 'numbers' | 'text' | 'recalled' | 'chosen';
  readonly distance?: number;
  /** False for one that is only offered. */
  readonly isAssumed: boolean;
  readonly at?: string;
}

export type ChangeStatus =
  'identical' | 'form' | 'source' | 'mechanical' | 'light' | 'edited' | 'rewritten' | 'new' | 'left out';

/** A paragraph that has changed since the text that is taken up. */
export interface ChangeRow {
  readonly status: ChangeStatus;
  readonly isMoved: boolean;
  readonly name: string;
  /** Its name in the earlier text, if it had another. */
  readonly from?: string;
  readonly what: string;
  readonly range: PlainRange;
}

/** What was changed in a draft since the text that it takes up. */
export interface Changes {
  readonly takenUp: TakenUp;
  readonly rows: readonly ChangeRow[];
  readonly counts: Readonly<Record<ChangeStatus | 'moved', number>>;
}

export type ComparisonFormat = 'docx' | 'html' | 'markdown';

/** A text at hand that can be taken up. */
export interface OfferedText {
  readonly symbol: string;
  readonly title?: string;
  readonly at: string;
}

/** For which session a text will be taken up again, and what tells. */
export interface TargetSession {
  readonly session: number;
  readonly basis: 'agenda' | 'report' | 'distance';
}

/** A draft that was made of a text of an earlier session, with what was done and what is left to do. */
export interface Rollover {
  readonly text: string;
  readonly name: string;
  readonly session: number;
  readonly steps: readonly {
    readonly action: 'made' | 'fill in' | 'look at';
    readonly where: string;
    readonly from: string;
    readonly to?: string;
    readonly why: string;
    readonly range: PlainRange;
  }[];
}
