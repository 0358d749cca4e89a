import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Beside } from '../features/comparison/beside';
import { changeRows, type ChangeRows } from '../features/comparison/change-rows';
import { printHtml } from '../features/comparison/print-html';
import { printMarkdown } from '../features/comparison/print-markdown';
import { renumbered } from '../features/comparison/renumbered';
import { reportOf } from '../features/comparison/report';
import { rollover, type NoRollover, type Rollover } from '../features/rollover/rollover';
import { sheetOf } from '../formats/sheet/sheet-of';
import type { ComparedTexts } from '../formats/word/compare/compare';
import { areComparable, compare } from '../succession/comparison';
import { predecessorKey, predecessorOf, type Predecessor, type TextsAtHand } from '../succession/predecessor';
import { targetSessionOf, type TargetSession } from '../succession/target-session';
import { parseResolution } from '../syntax/parse';
import type { Resolution } from '../syntax/resolution';

/** The text that a document takes up, as it lies at hand. */
export interface EarlierText {
  /** Its symbol, or the name of its file. */
  readonly name: string;
  readonly resolution: Resolution;
  /** False for a text that is only offered: it is compared with if it is asked for. */
  readonly isAssumed: boolean;
}

/** What is said of a draft beside the text that it takes up; nothing of one that takes up none that is at hand. */
export interface ComparisonService {
  /** Which text a document takes up, and from what that is known. */
  predecessorOf(document: TextDocument, texts: TextsAtHand): Predecessor | undefined;
  /** What that depends on, but for the words of the body. */
  predecessorKey(document: TextDocument): string;
  /** The paragraphs that have changed. */
  changes(document: TextDocument): ChangeRows | undefined;
  /** The earlier text, with the numbers of the draft or its own. */
  earlierText(document: TextDocument, isRenumbered: boolean): string | undefined;
  /** A report on the changes, to be sent to people. */
  comparisonReport(document: TextDocument, format: 'html' | 'markdown', name: string): string | undefined;
  /** Both texts as they are to be printed, for what writes a file of them. */
  comparedTexts(document: TextDocument): ComparedTexts | undefined;
  /** For which session a text will be taken up again. */
  targetSession(text: string): TargetSession | undefined;
  /** A draft for a later session. */
  rollover(text: string, session: number | undefined): Rollover | NoRollover;
}

export interface ComparisonOptions {
  readonly parse: (document: TextDocument) => Resolution;
  /** Undefined if a document takes up no text, or none that is at hand. */
  readonly earlier: (uri: string) => EarlierText | undefined;
}

export function createComparisonService({ parse, earlier }: ComparisonOptions): ComparisonService {
  const besideOf = (document: TextDocument): Beside | undefined =>
    besideIn(parse(document), earlier(document.uri));
  return {
    predecessorOf: (document, texts) => predecessorOf(parse(document), texts),
    predecessorKey: (document) => predecessorKey(parse(document)),
    changes(document) {
      const beside = besideOf(document);
      return beside && changeRows(document, beside);
    },
    earlierText(document, isRenumbered) {
      const beside = besideOf(document);
      return beside && (isRenumbered ? renumbered(beside) : beside.before.source);
    },
    comparisonReport(document, format, name) {
      const beside = besideOf(document);
      if (!beside) return undefined;
      const { before, after, comparison } = beside;
      const report = reportOf(
        { name: beside.name, resolution: before },
        { name: after.masthead.symbol ?? name, resolution: after },
        comparison,
      );
      return format === 'html' ? printHtml(report) : printMarkdown(report);
    },
    comparedTexts(document) {
      const beside = besideOf(document);
      if (!beside) return undefined;
      const { before, after, comparison } = beside;
      return { before: sheetOf(before), after: sheetOf(after), comparison };
    },
    targetSession: (text) => targetSessionOf(parseResolution(text)),
    rollover: (text, session) => rollover(parseResolution(text), session === undefined ? {} : { session }),
  };
}

/** A draft and the text that it takes up, compared; undefined if they are in two languages. */
export function besideIn(after: Resolution, earlier: EarlierText | undefined): Beside | undefined {
  if (!earlier || !areComparable(earlier.resolution, after)) return undefined;
  const { name, resolution: before } = earlier;
  return { name, before, after, comparison: compare(before, after) };
}
